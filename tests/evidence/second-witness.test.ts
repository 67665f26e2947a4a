import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makeBundle } from '../../utils/evidence/bundle';
import { verifyBundle } from '../../utils/evidence/verify';
import { type Draft, type Key, littleLog, newKey, semarang } from './little-log';
import { Tampered } from './tampered';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const URL = 'https://www.instagram.com/p/1/';
const HTML = `<!doctype html><html lang="id"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'"><meta charset="utf-8"><title></title></head><body><p>x</p></body></html>`;

/** A page of somebody else's, kept by a click. */
const kept = (time: string, seq: number, text: string, leaves: NonNullable<Draft['leaves']> = []): Draft => {
  const folder = `snapshots/${String(seq).padStart(6, '0')}`;
  return {
    kind: 'capture',
    time,
    body: {
      witness: 'page',
      captured: { device_utc: time, session: '0'.repeat(32) },
      source: { url: URL, status: 200 },
    },
    leaves: [['halaman/judul', 'prakerja.go.id di Instagram'], ...leaves],
    files: [
      { role: 'page-html', path: `${folder}/page.html`, text: HTML },
      { role: 'page-text', path: `${folder}/text.txt`, text },
      { role: 'screenshot', path: `${folder}/layar.png`, text: 'PNG' },
    ],
  };
};

const flat = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('pages of second witnesses in the report', () => {
  let bag: Tampered;
  beforeAll(async () => {
    const key: Key = await newKey();
    const told: Draft[] = [
      // The looks of June and July.
      ...semarang(key).slice(0, 5),
      kept('2020-07-23T02:00:00.000Z', 5, 'admin: tunggu ya\n⟦pii/nama/1⟧: sertifikat saya masih 0', [['pii/nama/1', 'Budi Santoso']]),
      kept('2020-07-23T02:01:00.000Z', 6, 'admin: tunggu ya\nsiti: sama'),
      kept('2020-07-23T05:00:00.000Z', 7, 'admin: tunggu ya\nsiti: sama'),
    ];
    const options = { profile: 'samar', now: '2020-08-06T06:00:00.000Z', clock: 'device', offsetMin: 420 } as const;
    const { bytes } = await makeBundle(littleLog(key, told), options);
    expect((await verifyBundle(bytes)).checks.filter(({ ok }) => !ok)).toEqual([]);
    bag = await Tampered.open(bytes);
  });
  const pageOf = (name: string): Document => new JSDOM(bag.text(`data/${name}`)).window.document;
  const rowsOf = (name: string) => [...pageOf(name).querySelectorAll('.chronology tbody tr')].map((row) => [...row.children].map(flat));

  it('say what is gone and what is new since the copy before, in both languages', () => {
    const id = rowsOf('laporan.html');
    expect(id.find(([seq]) => seq === '6')?.slice(1, 3)).toEqual([
      '23 Juli 2020, 09.01 WIB',
      `Halaman saksi kedua ${URL}Judul halaman: prakerja.go.id di Instagram. Dengan tangkapan layarTidak ada lagi sejak [5]: “█ disamarkan: sertifikat saya masih 0”Baru sejak [5]: “siti: sama”`,
    ]);
    expect(id.find(([seq]) => seq === '7')?.[2]).toContain('Teksnya sama dengan [6]');
    const en = rowsOf('report.en.html');
    expect(en.find(([seq]) => seq === '6')?.[2]).toContain('No longer there since [5]: “');
  });

  it('are no looks at the dashboard: neither counted nor a bridge over a time without one', () => {
    expect(pageOf('laporan.html').body.textContent).toContain('21 Juni 2020 [1] – 21 Juli 2020 [4]');
    const timeline = JSON.parse(bag.text('data/linimasa.json'));
    expect(timeline.entries[5].sections).toEqual({
      akun: null,
      pelatihan: null,
      sertifikat: null,
      saldo: null,
      insentif: null,
      pemberitahuan: null,
    });
  });
  it('leave their picture at home where nobody is to be named', () => {
    expect([...bag.files.keys()].filter((path) => path.includes('layar'))).toEqual([]);
  });
});
