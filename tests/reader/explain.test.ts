import { describe, expect, it } from 'vitest';
import { type Explanation, explain } from '../../utils/reader/explain';
import { documentOf, profileOf, URL_OF_DASHBOARD } from './page';

const told = (body: string): Explanation =>
  explain(documentOf(`<body>${body}</body>`), profileOf(URL_OF_DASHBOARD), { url: URL_OF_DASHBOARD, status: 200, ready: 'complete' });

const PAGE = `
  <p>Halo, Budi Santoso</p>
  <dl><dt>Nomor Kartu Prakerja</dt><dd>9999 0000 1111 2222</dd></dl>
  <h2>Pelatihan Saya</h2>
  <ul>
    <li><h3>Menulis Opini</h3><p>Status: Aktif</p><p>Sertifikat: 0</p></li>
    <li><h3>Fotografi Produk</h3><p>Rp200.000</p><button>Beli Sekarang</button></li>
  </ul>`;

const sectionOf = (explanation: Explanation, name: string) => explanation.sections.find(({ section }) => section === name);

describe('explaining a page', () => {
  it('says of each value what it is, and by which label, text and place it was found', () => {
    const trainings = sectionOf(told(PAGE), 'trainings');
    expect(trainings?.why).toBeUndefined();
    expect(trainings?.values.map(({ at, value }) => [at, value])).toEqual([
      ['trainings/0/title', 'Menulis Opini'],
      ['trainings/0/status', 'Aktif = active'],
      ['trainings/0/certificates', '0'],
    ]);
    expect(trainings?.values[1]?.found).toEqual([
      { at: 'trainings/0/status', text: 'Aktif', label: 'Status:', where: expect.stringMatching(/ul\[\d\]>li\[1\]>p\[2\]$/) },
    ]);
  });

  it('tells a price and a day as the page wrote them, beside our reading of them', () => {
    const bought = `<h2>Pelatihan Saya</h2><ul><li><h3>Menulis Opini</h3><p>Status: Aktif</p><p>Harga: Rp150.000</p><p>Dibeli 9 Okt 2023</p></li></ul>`;
    const values = sectionOf(told(bought), 'trainings')?.values ?? [];
    expect(Object.fromEntries(values.map(({ at, value, found }) => [at, [value, found.length]]))).toEqual({
      'trainings/0/title': ['Menulis Opini', 1],
      'trainings/0/status': ['Aktif = active', 1],
      'trainings/0/price': ['Rp150.000 = 150000', 1],
      'trainings/0/boughtOn': ['9 Okt 2023 = 2023-10-09', 1],
    });
  });

  it('says what was left aside, and why', () => {
    expect(sectionOf(told(PAGE), 'trainings')?.aside).toMatchObject([
      { text: expect.stringContaining('Fotografi Produk'), ignored: 'an offer' },
    ]);
  });

  it('tells of a section that could not be read why, and what was seen of it', () => {
    const { why, values } = sectionOf(told(`${PAGE}<button>Muat lebih banyak</button>`), 'trainings') ?? {};
    expect(why).toBe('partial');
    expect(values?.map(({ value }) => value)).toContain('Menulis Opini');
  });

  it('lays it over the lines of the page', () => {
    const lines = told(PAGE).lines.map(({ text, taken, aside }) => [text, taken, aside]);
    expect(lines).toContainEqual(['Menulis Opini', ['trainings/0/title'], []]);
    expect(lines).toContainEqual(['Status: Aktif', ['trainings/0/status'], []]);
    expect(lines).toContainEqual(['Pelatihan Saya', [], []]);
    expect(lines).toContainEqual(['Fotografi Produk', [], ['an offer']]);
  });

  it('has a value that follows from others, with nothing to point at', () => {
    const sum = sectionOf(told(PAGE), 'certificates')?.values.find(({ at }) => at === 'certificates/count');
    expect(sum).toEqual({ at: 'certificates/count', value: '0', found: [] });
  });
});
