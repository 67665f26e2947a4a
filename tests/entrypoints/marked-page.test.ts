// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { markedPage, textsOf } from '../../entrypoints/before-after/marked-page';

const pageOf = (body: string): Document => new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html');

it('marks a text that is gone, and no separator that went with it', () => {
  const page = pageOf('<p>Pelatihan<i> · </i>Menulis Opini</p>');
  expect(textsOf(page)).toEqual(['Pelatihan', '·', 'Menulis Opini']);
  const marked = markedPage(page, [false, true, true], 'gone');
  expect(marked).toContain('<p>Pelatihan<i> · </i><mark class="gone">Menulis Opini</mark></p>');
});
