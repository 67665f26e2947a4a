import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makeBundle } from '../../utils/evidence/bundle';
import { verifyBundle } from '../../utils/evidence/verify';
import { type Draft, type Key, littleLog, look, newKey, sameLook, semarang } from './little-log';
import { Tampered } from './tampered';

vi.setConfig({ testTimeout: 60_000 });

const options = { profile: 'lengkap', now: '2020-09-01T06:00:00.000Z', clock: 'device', offsetMin: 420 } as const;
const NOW = '2020-08-20T02:00:00.000Z';
const OPINI = 'Menulis Opini, Menembus Meja Redaksi';
const OTHER = 'ab'.repeat(16);
const SESSION = 'cd'.repeat(16);

let key: Key;
beforeAll(async () => {
  key = await newKey();
});

const bundle = async (drafts: readonly Draft[]): Promise<Uint8Array> => (await makeBundle(littleLog(key, drafts), options)).bytes;
const faults = async (drafts: readonly Draft[]): Promise<string[]> =>
  (await verifyBundle(await bundle(drafts), { language: 'en' })).checks
    .filter(({ ok }) => !ok)
    .map(({ detail, where }) => `${where}: ${detail}`);
const changed = (draft: Draft, body: Record<string, unknown>): Draft => ({
  ...draft,
  body: { ...draft.body, ...body } as Draft['body'] & object,
});

/** The case, whose first page (entry 1) could not be understood then. */
const blind = (): Draft[] =>
  semarang(key).map((draft, seq) => {
    if (seq !== 1) return draft;
    const observed = { ...(draft.body?.observed as object), pelatihan: 'not-observed', unread: { pelatihan: 'unrecognised' } };
    return { ...changed(draft, { observed }), leaves: draft.leaves?.filter(([name]) => !name.startsWith('pelatihan/')) ?? [] };
  });

/** Entry 9: that page, read again. */
const again = (): Draft => {
  const { body = {}, leaves = [] } = look('2020-06-21T02:00:01.000Z', 1, [[OPINI, 'Aktif']], 0, '');
  return { kind: 'capture', time: NOW, body: { ...body, reread_of: 1 }, leaves: leaves.filter(([name]) => !name.startsWith('http/')) };
};

/** Entries 9 and 10: a look of another log, and the word by which it counts. */
const mine = (): Draft[] => {
  const taken = look('2020-07-30T02:00:00.000Z', 10, [[OPINI, 'Aktif']], 0, 'Pelatihan saya');
  const { acct: _, ...body } = taken.body ?? {};
  return [
    { kind: 'note', time: NOW, body: { statement: 'mine', from: OTHER, session: SESSION, entries: [4] } },
    { ...taken, time: NOW, body: { ...body, taken_from: { log: OTHER, seq: 4, entry: 'ef'.repeat(32) }, stated: 9 } },
  ];
};

describe('a page that was read again', () => {
  it('verifies', async () => {
    expect(await faults([...blind(), again()])).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['of an entry that is not there yet', { reread_of: 9 }, 'reread_of is 9, which is no earlier look'],
    ['of a note', { reread_of: 2 }, 'reread_of is 2, which is no earlier look'],
    ['of a look without a page of its own', { reread_of: 3 }, 'reread_of is 3, which has no page of its own'],
    [
      'on another day',
      { captured: { device_utc: '2020-06-22T02:00:01.000Z', session: '0'.repeat(32) } },
      'its captured is not that of entry 1',
    ],
    ['at another address', { source: { url: 'https://dashboard.prakerja.go.id/lain', status: 200 } }, 'its source is not that of entry 1'],
    ['of another account', { acct: '0'.repeat(64) }, 'its acct is not that of entry 1'],
    ['by no number', { reread_of: 'satu' }, 'reread_of is "satu", which is no earlier look'],
  ])('%s is refused', async (_, body, detail) => {
    expect((await faults([...blind(), changed(again(), body)])).join('\n')).toContain(detail);
  });

  it('with a page of its own is refused', async () => {
    const files = [{ role: 'page-text', path: 'snapshots/000009/text.txt', text: 'Kosong' }];
    expect((await faults([...blind(), { ...again(), files }])).join('\n')).toContain('and yet has files');
  });

  it('is told with the day of the page, and what it found stands in the pair of looks of that day', async () => {
    const report = (await Tampered.open(await bundle([...blind(), again()]))).text('data/report.en.html');
    expect(report).toContain('Read again from record [1]: the page seen on 21 June 2020, 09.00 WIB.');
    // Entry 4 repeats entry 1, and is the look before the loss.
    const before = report.slice(report.indexOf('class="pair'), report.indexOf('Kamu belum mengambil'));
    expect(before).toContain(OPINI);
    expect(before).toContain('Aktif');
  });

  it('is not taken for a look: nobody looked between July and August', async () => {
    const quiet = [...blind().slice(0, 5), again(), sameLook('2020-08-21T02:00:00.000Z', 1)];
    const report = (await Tampered.open(await bundle(quiet))).text('data/report.en.html');
    expect(report).toMatch(/21 July 2020[^<]*21 August 2020/);
  });
});

describe("a look that counts by the participant's word", () => {
  it('verifies', async () => {
    expect(await faults([...semarang(key), ...mine()])).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['without a word', { stated: undefined }, 'without a statement before it'],
    ['by the word of something else', { stated: 2 }, 'entry 2 does not say that entry 4 of that log'],
    ['that the word does not name', { taken_from: { log: OTHER, seq: 5, entry: 'ef'.repeat(32) } }, 'entry 9 does not say that entry 5'],
    [
      'of a log that the word does not name',
      { taken_from: { log: 'cd'.repeat(16), seq: 4, entry: 'ef'.repeat(32) } },
      'entry 9 does not say',
    ],
    ['of no log', { taken_from: { seq: 4 } }, 'does not name a log, an entry and its line'],
  ])('%s is refused', async (_, body, detail) => {
    const [note, taken] = mine() as [Draft, Draft];
    const other = changed(taken, body);
    if (body.stated === undefined && 'stated' in body) delete other.body?.stated;
    expect((await faults([...semarang(key), note, other])).join('\n')).toContain(detail);
  });

  it('is told as that, with the day on which it was seen', async () => {
    const report = (await Tampered.open(await bundle([...semarang(key), ...mine()]))).text('data/laporan.html');
    expect(report).toContain('Dinyatakan: 1 halaman tanpa nomor akun milik akun ini');
    expect(report).toContain('Halaman ini dilihat pada 30 Juli 2020, 09.00 WIB. Halaman tidak menyebut akun; akunnya dari pernyataan.');
  });

  it('and fills the time in which nobody of this log looked', async () => {
    const report = (await Tampered.open(await bundle([...semarang(key), ...mine(), sameLook('2020-08-21T02:00:00.000Z', 5)]))).text(
      'data/report.en.html',
    );
    // Between 30 July [10] and 6 August [5] are six days: too few to be told.
    expect(report.match(/(?<=No observation for )[^<]*?\](?= to).*?\]/g)).toEqual([
      '28 days, from 21 June 2020 [1] to 20 July 2020 [3]',
      '14 days, from 6 August 2020 [7] to 21 August 2020 [11]',
    ]);
  });
});
