import { describe, expect, it } from 'vitest';
import { snapshotOf, unwritten } from './page';

const trainings = (html: string) => {
  const { trainings } = snapshotOf(`<h2>Pelatihan Saya</h2>${html}`);
  return trainings.state === 'read' ? unwritten(trainings.value) : trainings.why;
};
const OPINI = { title: 'Menulis Opini', provider: 'Tempo Institute', status: { printed: 'Selesai', norm: 'finished' } };
const KOPI = { title: 'Barista untuk Pemula', provider: 'Kopi Nusantara', status: { printed: 'Aktif', norm: 'active' } };

const tr = (...cells: string[]): string => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
const row = (...cells: string[]): string => `<div>${cells.map((text) => `<div>${text}</div>`).join('')}</div>`;

describe('a table on its side', () => {
  it.each([
    [
      'a table',
      `<table>${tr('Judul', 'Menulis Opini', 'Barista untuk Pemula')}${tr('Lembaga', 'Tempo Institute', 'Kopi Nusantara')}${tr('Status', 'Selesai', 'Aktif')}</table>`,
    ],
    [
      'boxes',
      `<div>${row('Judul', 'Menulis Opini', 'Barista untuk Pemula')}${row('Lembaga', 'Tempo Institute', 'Kopi Nusantara')}${row('Status', 'Selesai', 'Aktif')}</div>`,
    ],
    [
      'an empty corner',
      `<table>${tr('', 'Menulis Opini', 'Barista untuk Pemula')}${tr('Lembaga', 'Tempo Institute', 'Kopi Nusantara')}${tr('Status', 'Selesai', 'Aktif')}</table>`,
    ],
  ])('is read column by column: %s', (_, html) => expect(trainings(html)).toEqual([OPINI, KOPI]));

  it('is none where the second column holds buttons', () => {
    const html = `<table>${tr('Judul', 'Menulis Opini', '<button>Ubah</button>')}${tr('Lembaga', 'Tempo Institute', '<button>Ubah</button>')}${tr('Status', 'Selesai', '<button>Ubah</button>')}</table>`;
    expect(trainings(html)).toEqual([OPINI]);
  });

  it('whose rows are not equally long is not understood', () => {
    const html = `<table>${tr('Judul', 'Menulis Opini', 'Barista untuk Pemula')}${tr('Lembaga', 'Tempo Institute')}${tr('Status', 'Selesai', 'Aktif')}</table>`;
    expect(trainings(html)).toBe('unrecognised');
  });
});

describe('groups under their status', () => {
  const group = (heading: string, ...titles: string[]): string =>
    `<h3>${heading}</h3>${titles.map((title) => `<div><h4>${title}</h4><p>Lembaga: Tempo Institute</p><p>Rp150.000</p></div>`).join('')}`;
  const both = (count: string): string =>
    group('Selesai <span>(1)</span>', 'Menulis Opini') + group(`Aktif <span>(${count})</span>`, 'Barista untuk Pemula');

  it('that count themselves are whole where they hold as many', () =>
    expect(trainings(both('1'))).toEqual([
      { ...OPINI, price: 150_000 },
      { ...KOPI, provider: 'Tempo Institute', price: 150_000 },
    ]));
  it('and a part where they hold fewer', () => expect(trainings(both('2'))).toBe('partial'));
});
