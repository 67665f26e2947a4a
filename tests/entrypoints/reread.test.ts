import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Derived } from '../../entrypoints/background/fold/derived';
import { foldLogs } from '../../entrypoints/background/fold/fold-logs';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { rereadHandlers } from '../../entrypoints/background/look/reread';
import { looksToReread } from '../../entrypoints/explain/reread-old';
import { wordsForWith } from '../../entrypoints/explain/words-for';
import { evidenceSource } from '../../entrypoints/export/evidence-source';
import { describeEntry } from '../../entrypoints/timeline/describe-entry';
import { openRecord, revealLeaves } from '../../utils/chain/open-record';
import { makeBundle } from '../../utils/evidence/bundle';
import { verifyBundle } from '../../utils/evidence/verify';
import { read, unread } from '../../utils/schema/reading';
import type { Snapshot } from '../../utils/schema/snapshot';
import type { Training } from '../../utils/schema/training';
import { findingsOf, memoryStage } from './stage-of-story';
import { OPINI as ACTIVE, BUDI, SITI, snapshotWith, submissionOf, withTrainings } from './submissions';

/** Finished and certified: no promise that could be broken. */
const OPINI: Training = { ...ACTIVE, status: { printed: 'Selesai', norm: 'finished' }, certificates: 1 };
const EXCEL = { ...OPINI, title: 'Belajar Excel' };
const URL_OF = 'https://dashboard.prakerja.go.id/';
/** A page whose list the words of then did not know. */
const blind = (): Snapshot => ({ ...snapshotWith({ account: read(BUDI), trainings: unread('unrecognised') }), profile: 'dashboard/0' });

describe('old pages are read again', () => {
  let stage: ReturnType<typeof memoryStage>;
  beforeAll(() => {
    vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
  });
  beforeEach(() => {
    stage = memoryStage();
  });

  const look = async (now: string, snapshot: Snapshot, text = '') => {
    stage.now = now;
    const page = `${text}\nHalo, Budi Santoso\n9999 0000 1111 2222`;
    return recordSnapshot(stage, submissionOf(snapshot, { html: page.replaceAll('\n', '<br>'), text: page }), undefined);
  };
  const again = async (now: string, log: string, readings: [seq: number, snapshot: Snapshot][]) => {
    stage.now = now;
    const handlers = rereadHandlers(
      async () => stage,
      async () => {},
    );
    return handlers['record-rereading']({ log, readings: readings.map(([seq, snapshot]) => ({ seq, snapshot })) }, { id: 'saksi' });
  };
  const withList = (trainings: Training[], account = BUDI): Snapshot => withTrainings(account, trainings);
  const entryOf = async (log: string, seq: number) => {
    const entry = await (await stage.ledger()).entry(log, seq);
    const record = openRecord(entry?.record as Uint8Array);
    return { time: entry?.time, body: record.body, files: record.files, leaves: new Map(revealLeaves(record, entry?.disclosures ?? [])) };
  };
  const sizeOf = async (log: string): Promise<number> => (await (await stage.ledger()).log(log))?.size ?? 0;

  /** Two trainings on the 7th, one on the 20th and on 1 July, none of which was understood. */
  const june = async (): Promise<string> => {
    const { log } = await look('2022-06-07T09:00:00+07:00', blind(), 'Pelatihan: Menulis Opini; Belajar Excel');
    await look('2022-06-20T09:00:00+07:00', blind(), 'Pelatihan: Menulis Opini');
    await look('2022-07-01T09:00:00+07:00', blind(), 'Pelatihan: Menulis Opini');
    return log;
  };
  const readings: [number, Snapshot][] = [
    [1, withList([OPINI, EXCEL])],
    [2, withList([OPINI])],
  ];
  const LOST = {
    rule: 'training-disappeared',
    subject: 'Belajar Excel',
    state: 'confirmed',
    lastGood: { seq: 1, at: '2022-06-07T02:00:00.000Z' },
    firstSeen: { seq: 2, at: '2022-06-20T02:00:00.000Z' },
    confirmed: { seq: 3, at: '2022-07-01T02:00:00.000Z' },
  };

  it('what a filter or an error kept from being read stays unread: no copy shows all that tells of them', async () => {
    for (const why of ['filtered', 'partial', 'still-loading', 'page-error'] as const) {
      stage = memoryStage();
      const { log } = await look('2022-06-07T09:00:00+07:00', withList([OPINI, EXCEL]));
      await look('2022-06-20T09:00:00+07:00', { ...blind(), trainings: unread(why) }, 'Pelatihan: Menulis Opini');
      expect(await again('2022-08-01T09:00:00+07:00', log, [[2, withList([OPINI])]])).toEqual({ recorded: 0 });
    }
  });
  it('as new entries that keep the days of the pages, and what was lost then is found with those days', async () => {
    const log = await june();
    expect(await again('2022-09-01T09:00:00+07:00', log, readings)).toEqual({ recorded: 2 });
    const { time, body, files, leaves } = await entryOf(log, 4);
    const { body: original } = await entryOf(log, 1);
    expect(time).toBe('2022-09-01T02:00:00.000Z');
    expect(body).toMatchObject({ reread_of: 1, captured: original.captured, source: original.source, acct: original.acct });
    expect(body.captured).toMatchObject({ device_utc: '2022-06-07T02:00:00.000Z' });
    expect(body.observed).toMatchObject({ pelatihan: 'listed', parser: 'dashboard/1' });
    expect(original.observed).toMatchObject({ pelatihan: 'not-observed', parser: 'dashboard/0' });
    expect(files).toEqual([]);
    expect(leaves.get('pelatihan/1/nama')).toBe('Belajar Excel');
    expect(await findingsOf(stage)).toMatchObject([LOST]);
    expect((await entryOf(log, 6)).body).toMatchObject({
      rule: 'training-disappeared',
      state: 'confirmed',
      from_seq: 1,
      to_seq: 2,
      confirmed_seq: 3,
    });
    expect(await sizeOf(log)).toBe(7);
  });

  it('and the log alone gives the same again', async () => {
    const log = await june();
    await again('2022-09-01T09:00:00+07:00', log, readings);
    await look('2022-09-02T09:00:00+07:00', withList([OPINI, EXCEL]));
    const ledger = await stage.ledger();
    const derived = (await ledger.log(log))?.derived as Derived | undefined;
    const known = derived?.known;
    expect(known?.findings).toMatchObject([{ state: 'resolved' }]);
    expect((await foldLogs([{ log, elsewhere: false, entries: ledger.walk(log) }])).known).toEqual(known);
  });

  it('in any order, a few at a time', async () => {
    const log = await june();
    await again('2022-09-01T09:00:00+07:00', log, readings.slice(1));
    expect(await findingsOf(stage)).toEqual([]);
    await again('2022-09-01T10:00:00+07:00', log, readings.slice(0, 1));
    expect(await findingsOf(stage)).toMatchObject([LOST]);
  });

  it('and a finding that was dated too late is dated again', async () => {
    const { log } = await look('2022-05-01T09:00:00+07:00', withList([OPINI, EXCEL]));
    await look('2022-06-20T09:00:00+07:00', blind(), 'Pelatihan: Menulis Opini');
    await look('2022-09-01T09:00:00+07:00', withList([OPINI]));
    expect(await findingsOf(stage)).toMatchObject([{ subject: 'Belajar Excel', state: 'suspected', firstSeen: { seq: 3 } }]);
    await again('2022-09-01T10:00:00+07:00', log, [[2, withList([OPINI])]]);
    expect(await findingsOf(stage)).toMatchObject([{ state: 'confirmed', firstSeen: { seq: 2 }, confirmed: { seq: 3 } }]);
    expect((await entryOf(log, 6)).body).toMatchObject({ state: 'confirmed', to_seq: 2, confirmed_seq: 3 });
  });

  it('and what was read then stays as it was read', async () => {
    const { log } = await look('2022-06-07T09:00:00+07:00', {
      ...withList([OPINI, EXCEL]),
      incentives: unread('unrecognised'),
    });
    await again('2022-09-01T09:00:00+07:00', log, [[1, { ...withList([OPINI]), incentives: read([]) }]]);
    expect(await sizeOf(log)).toBe(3);
    await look('2022-09-02T09:00:00+07:00', withList([OPINI]));
    expect(await findingsOf(stage)).toMatchObject([{ subject: 'Belajar Excel', state: 'suspected', lastGood: { seq: 1 } }]);
  });

  it('but a reading that adds nothing is no entry', async () => {
    const log = await june();
    expect(await again('2022-09-01T09:00:00+07:00', log, [[1, blind()]])).toEqual({ recorded: 0 });
    expect(await sizeOf(log)).toBe(4);
  });

  it('nor one that shows another account', async () => {
    const { log } = await look('2022-06-06T09:00:00+07:00', withList([OPINI]));
    await look('2022-06-07T09:00:00+07:00', { ...blind(), account: unread('unrecognised') }, 'Pelatihan: Menulis Opini');
    expect(await again('2022-09-01T09:00:00+07:00', log, [[2, withList([EXCEL], SITI)]])).toEqual({ recorded: 0 });
  });

  it.each([
    ['a repeated look', 3],
    ['the first entry', 0],
    ['an entry that is not there', 99],
  ])('nor one of %s', async (_, seq) => {
    const log = await june();
    await expect(again('2022-09-01T09:00:00+07:00', log, [[seq, withList([OPINI])]])).rejects.toThrow(`entry ${seq} holds no page`);
    expect(await sizeOf(log)).toBe(4);
  });

  it('and are offered until the software of today has tried them', async () => {
    const log = await june();
    const ledger = await stage.ledger();
    expect(await looksToReread(ledger, log, wordsForWith([]))).toEqual([1, 2]);
    await again('2022-09-01T09:00:00+07:00', log, readings.slice(0, 1));
    expect(await looksToReread(ledger, log, wordsForWith([]))).toEqual([2]);
    await look(
      '2022-09-02T09:00:00+07:00',
      snapshotWith({ account: read(BUDI), trainings: unread('unrecognised') }, { url: `${URL_OF}lain` }),
    );
    expect(await looksToReread(ledger, log, wordsForWith([]))).toEqual([2]);
  });

  it('and the bundle of it verifies, and the timeline tells it', async () => {
    const log = await june();
    await again('2022-09-01T09:00:00+07:00', log, readings);
    const ledger = await stage.ledger();
    const source = await evidenceSource(ledger, log, [{ kind: 'nama', value: 'Budi Santoso' }]);
    for (const profile of ['samar', 'lengkap'] as const) {
      const { bytes } = await makeBundle(source, { profile, now: '2022-09-01T03:00:00.000Z', clock: 'simulated', offsetMin: 420 });
      expect((await verifyBundle(bytes)).checks.filter(({ ok }) => !ok)).toEqual([]);
    }
    const entry = await ledger.entry(log, 4);
    expect(entry && describeEntry(entry, 'id').lines[0]).toBe(
      'Dibaca ulang dari catatan [1]: halaman yang dilihat pada 7 Juni 2022, 09.00 WIB. Catatan lama tetap ada.',
    );
  });
});
