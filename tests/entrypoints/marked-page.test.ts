// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { markedPage, textsOf } from '../../entrypoints/before-after/marked-page';

const pageOf = (body: string): Document => new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html');

it('marks a text that is gone, and no separator that went with it', () => {
  const page = pageOf('<p>Pelatihan<i> · </i>Menulis Opini</p>');
  expect(textsOf(page)).toEqual(['Pelatihan', '·', 'Menulis Opini']);
  const marked = markedPage(page, [false, true, true], 'gone', 'Menulis Opini', 'ke perubahan');
  expect(marked).toContain('<p>Pelatihan<i> · </i><mark class="gone" id="saksi-first">Menulis Opini</mark></p>');
});

it('leads to the first change of the page’s own content, not to one in its menus', () => {
  const marked = (body: string, marks: boolean[], about = '') => markedPage(pageOf(body), marks, 'added', about, 'ke perubahan');
  expect(marked('<nav>Baru</nav><main><p>Lama</p><p>Menulis Opini</p></main>', [true, false, true])).toMatch(
    /<body><a href="about:srcdoc#saksi-first">ke perubahan<\/a><nav><mark class="added">Baru.*<mark class="added" id="saksi-first">Menulis Opini/,
  );
  expect(marked('<nav>Baru</nav><p>Lama</p>', [true, false])).toContain('<mark class="added" id="saksi-first">Baru');
  expect(marked('<nav>Baru</nav><p>Lama</p>', [false, false])).not.toContain('<a ');
  // What the finding is about comes before what merely changed with it.
  expect(marked('<p>Kartu baru</p><p>Menulis Opini</p>', [true, true], 'Menulis Opini · Tempo Institute')).toMatch(
    /<mark class="added">Kartu baru.*<mark class="added" id="saksi-first">Menulis Opini/,
  );
});
