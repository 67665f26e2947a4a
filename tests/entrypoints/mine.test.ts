import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { mineHandlers } from '../../entrypoints/background/said/mine';
import { describeEntry } from '../../entrypoints/timeline/describe-entry';
import { headOf } from '../../utils/chain/header';
import { openRecord } from '../../utils/chain/open-record';
import type { Sender } from '../../utils/messages/receive';
import { read } from '../../utils/schema/reading';
import type { Snapshot } from '../../utils/schema/snapshot';
import { findingsOf, memoryStage } from './stage-of-story';
import { BUDI, OPINI, SITI, snapshotWith, submissionOf, withTrainings } from './submissions';

const sender: Sender = { id: 'saksi', url: 'chrome-extension://saksi/popup.html' };
const EXCEL = { ...OPINI, title: 'Belajar Excel' };
const NOBODY = snapshotWith({ trainings: read([OPINI, EXCEL]) });
const LOGIN = snapshotWith({}, { kind: 'login' });

describe('the participant says "ini akun saya"', () => {
  let stage: ReturnType<typeof memoryStage>;
  const alerted: string[] = [];
  beforeAll(() => {
    vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
  });
  beforeEach(() => {
    stage = memoryStage();
    alerted.length = 0;
  });

  const look = async (now: string, snapshot: Snapshot) => {
    stage.now = now;
    const recorded = await recordSnapshot(stage, submissionOf(snapshot), undefined);
    return { ...recorded, session: (await stage.session.current()).id };
  };
  const say = async (now: string, from: string, session: string, account?: string) => {
    stage.now = now;
    const tell = async (_: unknown, { steps }: { steps: { rule: string; state: string }[] }) => {
      alerted.push(...steps.map(({ rule, state }) => `${rule} ${state}`));
    };
    return mineHandlers(async () => stage, tell)['this-is-mine']({ statement: { from, session }, ...(account && { account }) }, sender);
  };
  const entries = async (log: string) => (await (await stage.ledger()).entries(log, { count: 99 })) ?? [];
  const bodies = async (log: string) => (await entries(log)).map(({ record }) => openRecord(record as Uint8Array).body);

  it('and the looks count for the account from then on, each on its own day and naming the entry it was', async () => {
    const known = await look('2020-06-01T09:00:00+07:00', withTrainings(BUDI, [OPINI, EXCEL]));
    await look('2020-06-02T08:00:00+07:00', LOGIN);
    const unknown = await look('2020-06-02T09:00:00+07:00', snapshotWith({ trainings: read([OPINI]) }));
    await look('2020-06-02T09:30:00+07:00', snapshotWith({ trainings: read([OPINI]) }));
    expect(unknown.known).toBe(false);
    expect(await findingsOf(stage)).toEqual([]);

    expect(await say('2020-06-09T10:00:00+07:00', unknown.log, unknown.session, known.log)).toEqual({ log: known.log, seq: 2 });
    const [, , note, taken, repeated, ...found] = await bodies(known.log);
    expect(note).toMatchObject({ statement: 'mine', from: unknown.log, session: unknown.session, entries: [2, 3] });
    const original = (await entries(unknown.log))[2];
    expect(taken).toMatchObject({
      taken_from: { log: unknown.log, seq: 2, entry: headOf(original?.line ?? '') },
      stated: 2,
      captured: { device_utc: '2020-06-02T02:00:00.000Z', session: unknown.session },
    });
    expect(repeated).toMatchObject({ same_as: 3, taken_from: { seq: 3 }, captured: { device_utc: '2020-06-02T02:30:00.000Z' } });
    expect(found).toMatchObject([{ rule: 'training-disappeared', state: 'confirmed' }]);
    expect((await entries(known.log)).map(({ time }) => time.slice(0, 10))).toEqual([
      '2020-06-01',
      '2020-06-01',
      ...Array(4).fill('2020-06-09'),
    ]);
    expect(await findingsOf(stage)).toMatchObject([
      {
        rule: 'training-disappeared',
        subject: 'Belajar Excel',
        state: 'confirmed',
        lastGood: { seq: 1, at: '2020-06-01T02:00:00.000Z' },
        firstSeen: { seq: 3, at: '2020-06-02T02:00:00.000Z' },
        confirmed: { seq: 4, at: '2020-06-02T02:30:00.000Z' },
      },
    ]);
    expect(alerted).toEqual(['training-disappeared confirmed']);
    expect((await entries(unknown.log)).length).toBe(4);
  });

  it('at their place among later looks: what came back since is resolved, nothing is found twice', async () => {
    const unknown = await look('2020-06-02T09:00:00+07:00', snapshotWith({ trainings: read([OPINI]) }));
    await look('2020-06-03T08:00:00+07:00', LOGIN);
    const known = await look('2020-06-03T09:00:00+07:00', withTrainings(BUDI, [OPINI, EXCEL]));
    await say('2020-06-09T10:00:00+07:00', unknown.log, unknown.session, known.log);
    expect(await findingsOf(stage)).toEqual([]);
    await look('2020-06-10T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    expect(await findingsOf(stage)).toMatchObject([{ subject: 'Belajar Excel', state: 'suspected', lastGood: { seq: 1 } }]);
  });

  it('and the rest of the same session counts too, until somebody logs in', async () => {
    const known = await look('2020-06-01T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    await look('2020-06-02T08:00:00+07:00', LOGIN);
    const unknown = await look('2020-06-02T09:00:00+07:00', NOBODY);
    await say('2020-06-02T09:01:00+07:00', unknown.log, unknown.session, known.log);
    expect(await look('2020-06-02T09:05:00+07:00', NOBODY)).toMatchObject({ log: known.log, known: true });
    await look('2020-06-02T09:06:00+07:00', LOGIN);
    expect(await look('2020-06-02T09:07:00+07:00', NOBODY)).toMatchObject({ log: unknown.log, known: false });
  });

  it('where no page has ever named anybody: a log of its own, which no other page joins by chance', async () => {
    const unknown = await look('2020-06-02T09:00:00+07:00', NOBODY);
    const { log = '' } = await say('2020-06-02T09:01:00+07:00', unknown.log, unknown.session);
    expect(log).not.toBe(unknown.log);
    await look('2020-06-02T10:00:00+07:00', snapshotWith({ trainings: read([OPINI]) }));
    expect(await findingsOf(stage)).toMatchObject([{ subject: 'Belajar Excel', state: 'suspected' }]);
    await look('2020-06-03T08:00:00+07:00', LOGIN);
    expect(await look('2020-06-03T09:00:00+07:00', NOBODY)).toMatchObject({ log: unknown.log, known: false });
    expect(await look('2020-06-03T10:00:00+07:00', withTrainings(BUDI, [OPINI]))).not.toMatchObject({ log });
  });

  it('but never of pages that show signs of somebody else', async () => {
    const budi = await look('2020-06-01T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    await look('2020-06-02T08:00:00+07:00', LOGIN);
    // A name alone, and another one than Budi's: too little to say whose it is, enough to say whose it is not.
    const unknown = await look('2020-06-02T09:00:00+07:00', snapshotWith({ account: read({ name: SITI.name }), trainings: read([OPINI]) }));
    expect(unknown.known).toBe(false);
    const before = (await entries(budi.log)).length;
    expect(await say('2020-06-02T09:01:00+07:00', unknown.log, unknown.session, budi.log)).toEqual({ refused: 'another-account' });
    expect((await entries(budi.log)).length).toBe(before);
  });

  it('nor of pages of a session in which somebody else was named', async () => {
    const budi = await look('2020-06-01T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    await look('2020-06-02T08:00:00+07:00', LOGIN);
    const unknown = await look('2020-06-02T09:00:00+07:00', NOBODY);
    await look('2020-06-02T09:05:00+07:00', withTrainings(SITI, [EXCEL]));
    expect(await say('2020-06-02T09:06:00+07:00', unknown.log, unknown.session, budi.log)).toEqual({ refused: 'another-account' });
  });

  it('nor twice, nor of a session that is not there', async () => {
    const unknown = await look('2020-06-02T09:00:00+07:00', NOBODY);
    const { log } = await say('2020-06-02T09:01:00+07:00', unknown.log, unknown.session);
    expect(await say('2020-06-02T09:02:00+07:00', unknown.log, unknown.session, log)).toEqual({ refused: 'nothing' });
    expect(await say('2020-06-02T09:02:00+07:00', unknown.log, '0'.repeat(32), log)).toEqual({ refused: 'nothing' });
    expect(await say('2020-06-02T09:02:00+07:00', log ?? '', unknown.session, log)).toEqual({ refused: 'nothing' });
  });

  it("and the timeline tells it as the participant's word", async () => {
    const unknown = await look('2020-06-02T09:00:00+07:00', NOBODY);
    const { log = '' } = await say('2020-06-09T09:00:00+07:00', unknown.log, unknown.session);
    const told = (await entries(log)).map((entry) => describeEntry(entry, 'id'));
    expect(told[1]).toMatchObject({ title: 'Pernyataan Anda: Dinyatakan: 1 halaman tanpa nomor akun milik akun ini' });
    expect(told[2]?.lines[0]).toBe(
      'Halaman ini dilihat pada 2 Juni 2020, 09.00 WIB. Halaman tidak menyebut akun; akunnya dari pernyataan.',
    );
  });
});
