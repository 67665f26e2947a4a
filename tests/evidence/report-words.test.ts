import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { STANDSTILL } from '../../utils/compare/promises';
import { makeBundle } from '../../utils/evidence/bundle';
import { type Draft, disappeared, genesis, littleLog, look, newKey, sameLook } from './little-log';
import { Tampered } from './tampered';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const textsOf = async (drafts: (key: Awaited<ReturnType<typeof newKey>>) => Draft[]) => {
  const key = await newKey();
  const options = { profile: 'ombudsman', now: '2020-12-31T06:00:00.000Z', clock: 'device', offsetMin: 420 } as const;
  const bag = await Tampered.open((await makeBundle(littleLog(key, drafts(key)), options)).bytes);
  const textOf = (file: string): string =>
    [...new JSDOM(bag.text(`data/${file}`)).window.document.querySelectorAll('.finding')].map((box) => box.textContent ?? '').join('\n');
  return { id: textOf('laporan.html'), en: textOf('report.en.html') };
};
const [JUNE, GONE] = ['2020-06-21T02:00:01.000Z', '2020-08-06T02:14:00.000Z'] as const;
const found = (body: NonNullable<Draft['body']>, was: string, is: string): Draft => {
  const draft = disappeared(GONE, [1, JUNE], [2, GONE]);
  const told = (draft.leaves ?? []).map(
    ([name, value]) => [name, name === 'temuan/sebelum' ? was : name === 'temuan/sesudah' ? is : value] as const,
  );
  return { ...draft, body: { ...draft.body, ...body }, leaves: told };
};
const withFinding = (body: NonNullable<Draft['body']>, was: string, is: string) => (key: Parameters<typeof genesis>[0]) => [
  genesis(key, '2020-06-21T02:00:00.000Z'),
  look(JUNE, 1, [['Menulis Opini, Menembus Meja Redaksi', 'Aktif']], 0, 'x'),
  look(GONE, 2, [], 0, 'y'),
  found(body, was, is),
];

describe('the words of Saksi that a finding stores', () => {
  it('are told in the language of the report, the words of the page as printed', async () => {
    const { id, en } = await textsOf(withFinding({}, 'Menulis Opini · Aktif · Sertifikat 0', 'daftar kosong'));
    expect(id).toContain('daftar kosong');
    expect(en).toContain('the list is empty');
    expect(en).not.toContain('daftar kosong');
    expect(en).toContain('Menulis Opini · Aktif · Sertifikat 0');
  });
  it('are left as they are where the page itself said them', async () => {
    const { en } = await textsOf(withFinding({ rule: 'account-deactivated' }, 'daftar kosong', 'daftar kosong'));
    expect(en).toContain('daftar kosong');
  });
  it('name the source of a promise, where it is still that of the promise', async () => {
    const promise = { id: 'status-standstill', since: '2020-06-21', due: '2020-07-20', source: STANDSTILL.source };
    const body = { rule: 'status-stuck', severity: 'overdue', promise };
    const { id, en } = await textsOf(withFinding(body, 'Aktif', 'Aktif'));
    expect(id).toContain('Dasar: Tanpa janji resmi: 30 hari tanpa perubahan status');
    expect(en).toContain('Basis: No official promise: 30 days without a change of status');
    const older = await textsOf(withFinding({ ...body, promise: { ...promise, source: 'Tanpa janji: 20 hari' } }, 'Aktif', 'Aktif'));
    expect(older.en).toContain('Basis: Tanpa janji: 20 hari');
  });
  it('write a day as a day', async () => {
    const { id, en } = await textsOf(withFinding({ rule: 'incentive-overdue' }, '2020-07-01', 'Insentif · Gagal'));
    expect(id).toContain('1 Juli 2020');
    expect(en).toContain('1 July 2020');
  });
});

describe('what the end of a printed page may part', () => {
  const classesOf = async (trainings: number): Promise<(string | undefined)[]> => {
    const rows = Array.from({ length: trainings }, (_, index) => [`Menulis Opini ${index}`, 'Aktif'] as const);
    const key = await newKey();
    const drafts = [genesis(key, JUNE), look(JUNE, 1, rows, 0, 'x'), look(GONE, 2, [], 0, 'y'), disappeared(GONE, [1, JUNE], [2, GONE])];
    const options = { profile: 'ombudsman', now: GONE, clock: 'device', offsetMin: 420 } as const;
    const bag = await Tampered.open((await makeBundle(littleLog(key, drafts), options)).bytes);
    const { document } = new JSDOM(bag.text('data/laporan.html')).window;
    return ['.finding', '.pair', '.chronology tr:nth-child(2)'].map((found) => document.querySelector(found)?.className.trim());
  };
  it('is what is longer than half of one', async () => {
    expect(await classesOf(1)).toEqual(['finding suspected', 'pair', '']);
    expect(await classesOf(40)).toEqual(['finding suspected', 'pair long', 'long']);
  });
});

describe('times at which nobody looked', () => {
  it('are told by the six longest, and how many more there were', async () => {
    // Looks on 1, 3, 5 … 19 June leave nine gaps of one day; then one of ten days and one of twenty.
    const days = ['01', '03', '05', '07', '09', '11', '13', '15', '17', '19', '30'].map((day) => `2020-06-${day}T02:00:00.000Z`);
    const { id, en } = await textsOf((key) => [
      genesis(key, days[0] ?? ''),
      look(days[0] ?? '', 1, [['Menulis Opini, Menembus Meja Redaksi', 'Aktif']], 0, 'x'),
      ...days.slice(1).map((day) => sameLook(day, 1)),
      look('2020-07-21T02:00:00.000Z', 12, [], 0, 'y'),
      disappeared('2020-07-21T02:00:00.000Z', [11, days[10] ?? ''], [12, '2020-07-21T02:00:00.000Z']),
    ]);
    expect(id.match(/Tidak dilihat antara/g)).toHaveLength(6);
    expect(id).toContain('19 Juni 2020 dan 30 Juni 2020 (10 hari). [10–11]');
    expect(id).toContain('30 Juni 2020 dan 21 Juli 2020 (20 hari). [11–12]');
    expect(id).toContain('Selain itu 5 kali tidak dilihat, masing-masing paling lama 1 hari.');
    expect(en).toContain('Besides, it was not looked at 5 times, for 1 day at most each.');
  });
});
