// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { changedLines } from '../../entrypoints/before-after/changed-lines';

const pageOf = (body: string, text: string) => ({
  document: new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html'),
  text,
});

it('tells what only one page says, and no separator that came or went with it', () => {
  const before = pageOf(
    '<main><p>Tempo Institute · Tokopedia</p><p>Menulis Opini</p></main>',
    'Tempo Institute · Tokopedia\nMenulis Opini',
  );
  const after = pageOf('<main><p>Tempo Institute Tokopedia</p><p>|</p><p>Saldo</p></main>', 'Tempo Institute Tokopedia\n|\nSaldo');
  expect(changedLines(before, after)).toEqual([
    { is: 'gone', text: 'Menulis Opini', around: false },
    { is: 'added', text: 'Saldo', around: false },
  ]);
});

it('knows what stands in menus and at the foot alone, from a menu within the content and from what both say', () => {
  const before = pageOf('<p>Halo</p>', 'Halo');
  const after = pageOf(
    '<nav><a>Bantuan</a> <a>Saldo</a></nav><p>Halo</p><main><nav>Selesai (3)</nav><p>Saldo</p></main><footer>© <b>2021</b></footer>',
    'Bantuan Saldo\nHalo\nSelesai (3)\nSaldo\n© 2021',
  );
  expect(changedLines(before, after)).toEqual([
    { is: 'added', text: 'Bantuan Saldo', around: true },
    { is: 'added', text: 'Selesai (3)', around: false },
    { is: 'added', text: 'Saldo', around: false },
    { is: 'added', text: '© 2021', around: true },
  ]);
});
