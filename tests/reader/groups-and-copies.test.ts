import { describe, expect, it } from 'vitest';
import { snapshotOf } from './page';

const row = (title: string, inside = ''): string =>
  `<li><b>${title}</b><p>Tempo Institute</p><span>Selesai</span><p>Dibeli 3 Mei 2021</p>${inside}</li>`;
const page = (list: string, above = ''): string =>
  `<body>${above}<header>Nomor Kartu Prakerja: 9999 0000 1111 2222 <a href="/keluar">Keluar</a></header><main><h2>Pelatihan Saya</h2>${list}</main></body>`;
const trainingsOf = (html: string): string => {
  const { trainings } = snapshotOf(html);
  return trainings.state === 'read' ? `read ${trainings.value.length}` : trainings.why;
};
const opener = (open: boolean, text: string): string => `<button aria-expanded="${open}">${text}</button>`;
const group = (open: boolean, rows: string): string =>
  `<section>${opener(open, open ? 'Mei 2021' : 'April 2021')}${open ? `<ul>${rows}</ul>` : ''}</section>`;
const two = row('Menulis Opini') + row('Fotografi Produk');

describe('a list in groups that open and close', () => {
  it('is not whole while one of them is folded away', () => {
    expect(trainingsOf(page(group(true, two) + group(false, '')))).toBe('partial');
    expect(trainingsOf(page(group(true, two) + group(true, row('Barista'))))).toBe('read 3');
    // One record alone, each group with a text that says what a tap does.
    const said = (open: boolean, name: string, rows: string): string =>
      `<section><button aria-expanded="${open}"><span>${name} <small>(1 pelatihan)</small></span><span>${open ? '▴ Tutup' : '▾ Buka'}</span></button>${rows}</section>`;
    const one = '<article><h4>Menulis Opini</h4><p>Tempo Institute</p><i>Selesai</i></article>';
    expect(trainingsOf(page(said(true, 'Mei 2021', one) + said(false, 'April 2021', '')))).toBe('partial');
  });

  it('is whole beside folded questions, and where each record folds its own details', () => {
    const question = `<div>${opener(false, 'Kapan sertifikat terbit?')}</div>`;
    expect(trainingsOf(page(`<ul>${two}</ul><h3>Tanya Jawab</h3>${question}${question}`))).toBe('read 2');
    const folding = `<div>${opener(true, 'Pelatihan')}<ul>${two}</ul></div><div>${opener(false, 'Cara membatalkan')}</div><div>${opener(false, 'Urutkan')}</div>`;
    expect(trainingsOf(page(folding))).toBe('read 2');
    const own = row('Menulis Opini', opener(true, 'Rincian')) + row('Fotografi Produk', opener(false, 'Rincian'));
    expect(trainingsOf(page(`<ul>${own}</ul>`))).toBe('read 2');
  });

  it('is held against the number of the tab that chooses all', () => {
    const tabs = (all: string, some = 'Selesai (2)'): string =>
      `<div role="tablist"><button role="tab" aria-selected="true">${all}</button><button role="tab" aria-selected="false">${some}</button></div>`;
    expect(trainingsOf(page(`${tabs('Semua (5)')}<ul>${two}</ul>`))).toBe('partial');
    expect(trainingsOf(page(`${tabs('Semua <i>5</i>')}<ul>${two}</ul>`))).toBe('partial');
    expect(trainingsOf(page(`${tabs('Semua <i>2</i>', 'Aktif <i>0</i>')}<ul>${two}</ul>`))).toBe('read 2');
    expect(trainingsOf(page(`${tabs('Semua', 'Selesai (5)')}<ul>${two}</ul>`))).toBe('read 2');
  });

  it('is not whole where it is said to be of a larger set', () => {
    const of = (size: number): string => two.replaceAll('<li>', `<li aria-setsize="${size}">`);
    expect(trainingsOf(page(`<ul>${of(7)}</ul>`))).toBe('partial');
    expect(trainingsOf(page(`<ul>${of(2)}</ul>`))).toBe('read 2');
    // Not known how many.
    expect(trainingsOf(page(`<ul>${of(-1)}</ul>`))).toBe('read 2');
    // That of what is around them.
    expect(trainingsOf(`<article aria-setsize="7">${page(`<ul>${two}</ul>`)}</article>`)).toBe('read 2');
  });
});

describe('a page that says that it is a copy kept earlier', () => {
  it.each([
    'Kamu sedang offline. Halaman ini adalah salinan yang tersimpan pada 2 Agustus 2021.',
    'Tidak ada koneksi internet',
    'Menampilkan data yang tersimpan',
  ])('is not read: %s', (sentence) => {
    expect(trainingsOf(page(`<ul>${two}</ul>`, `<div role="alert">${sentence}</div>`))).toBe('page-error');
  });

  it('but one of a course that is held there is', () => {
    for (const place of ['Offline, Jakarta Selatan', 'Luring, 12 Mei 2021'])
      expect(trainingsOf(page(`<ul>${two}${row('Barista', `<small>${place}</small>`)}</ul>`))).toBe('read 3');
  });

  it.each(['Jika kamu sedang offline, muat ulang halaman ini nanti.', 'Tidak ada koneksi internet? Coba lagi nanti.', 'Pelatihan luring'])(
    'but one that gives advice is: %s',
    (sentence) => {
      expect(trainingsOf(page(`<ul>${two}</ul>`, `<p>${sentence}</p>`))).toBe('read 2');
    },
  );
});

describe('the stages of a training', () => {
  it.each([
    '<ol><li>Terdaftar</li><li>Berlangsung</li><li>Selesai</li></ol>',
    '<span>Terdaftar</span><span>Berlangsung</span><span>Selesai</span>',
  ])('take no record away with them: %s', (stages) => {
    const third = `<li><b>Barista Dasar</b><p>Tempo Institute</p><p>Dibeli 3 Mei 2021</p><span>Aktif</span>${stages}</li>`;
    expect(trainingsOf(page(`<ul>${two}${third}</ul>`))).toMatch(/^(?:read 3|unrecognised)$/);
  });

  it('have days beside them only where one of those is named', () => {
    const incentive = (n: number): string =>
      `<li><b>Insentif ${n}</b><p><span>Rp600.000</span><span>5 Mei 2021</span></p><p><span>Ditransfer</span><span>6 Juni 2021</span></p></li>`;
    const { incentives } = snapshotOf(
      page('')
        .replace('Pelatihan Saya', 'Insentif')
        .replace('</main>', `<ul>${incentive(1)}${incentive(2)}</ul></main>`),
    );
    expect(incentives).toMatchObject({ state: 'read', value: [{ status: { norm: 'paid' } }, { status: { norm: 'paid' } }] });
  });
});

describe('tabs without a heading, all chosen', () => {
  const tabs = (all = 'Semua'): string =>
    `<div role="tablist"><button role="tab" aria-selected="true">${all}</button><button role="tab">Aktif</button><button role="tab">Selesai</button></div>`;
  const bare = (inside: string): string => page('').replace('<h2>Pelatihan Saya</h2>', inside);
  const panel = (inside: string): string => `<div role="tabpanel">${inside}</div>`;
  it.each([
    ['the list', tabs() + panel(`<ul>${two}</ul>`), 'read 2'],
    ['the list with its number', tabs('Semua (2)') + panel(`<ul>${two}</ul>`), 'read 2'],
    ['another number', `${tabs('Semua (5)')}<ul>${two}</ul>`, 'partial'],
    ['what loads more behind the panel', `${tabs()}${panel(`<ul>${two}</ul>`)}<button>Muat lebih banyak</button>`, 'filtered'],
    ['a number behind the panel', `${tabs()}${panel(`<ul>${two}</ul>`)}<p>Menampilkan 2 dari 7 pelatihan</p>`, 'filtered'],
    ['rows behind the panel', `${tabs()}${panel(`<ul>${row('Barista')}</ul>`)}<ul>${two}</ul>`, 'filtered'],
    [
      'tabs within the panel of others',
      panel(`${tabs()}<ul>${two}</ul><h2>Riwayat Transaksi</h2><ul><li>Beli <span>Berhasil</span></li></ul>`),
      'read 2',
    ],
  ])('%s', (_, inside, expected) => {
    expect(trainingsOf(bare(inside))).toBe(expected);
  });
});

describe('beside the records', () => {
  it('the name of a field is none, and a record within a label is one', () => {
    expect(trainingsOf(page(`<label>Cari di tabel <input type="search"></label><ul>${two}</ul>`))).toBe('read 2');
    const ticked =
      '<li><label><input type="hidden"><input type="checkbox"><b>Barista</b><p>Tempo Institute</p><span>Selesai</span><p>Dibeli 3 Mei 2021</p></label></li>';
    expect(trainingsOf(page(`<ul>${two}${ticked}</ul>`))).toBe('read 3');
  });

  it('a row that is built like them and is not understood is no question', () => {
    const lost = '<li><b>Siap Jadi Barista?</b><span>75%</span></li>';
    const bare = (title: string): string => `<li><b>${title}</b><span>Selesai</span></li>`;
    expect(trainingsOf(page(`<ul>${bare('Menulis Opini')}${bare('Fotografi Produk')}${lost}</ul>`))).toBe('unrecognised');
  });

  it.each([
    'Geser ke samping untuk melihat kolom lainnya',
    'Halaman ini hanya menampilkan pelatihan yang dibeli dengan Kartu Prakerja.',
    'Pelatihan yang sudah dibeli tampil di halaman ini',
    'Gelombang 18 segera dibuka untuk peserta di seluruh Indonesia, siapkan dokumenmu dari sekarang. <a href="/b">Baca selengkapnya</a>',
  ])('a sentence hides no rows: %s', (sentence) => {
    expect(trainingsOf(page(`<p>${sentence}</p><ul>${two}</ul>`))).toBe('read 2');
  });

  it.each([
    'Halaman ini hanya menampilkan pelatihan yang sedang berjalan. Pelatihan yang sudah selesai ada di <a href="/r">Riwayat Pelatihan</a>.',
    'Gulir ke bawah untuk melihat pelatihan lainnya',
    'Menampilkan 1 sampai 2 dari 2 entri (disaring dari total 5 entri)',
    '1–2 dari 2 (disaring dari 5 pelatihan)',
  ])('but this one says that some are elsewhere: %s', (sentence) => {
    expect(trainingsOf(page(`<ul>${two}</ul><p>${sentence}</p>`))).toBe('partial');
  });
});
