import { openDB } from 'idb';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseLogs } from '../../entrypoints/background/devices/erase-logs';
import type { Derived } from '../../entrypoints/background/fold/derived';
import { handlersFor } from '../../entrypoints/background/handlers';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { checkAtStart } from '../../entrypoints/background/watch/check-at-start';
import { conditions } from '../../entrypoints/background/watch/conditions';
import { forgetHeads, rememberedHeads } from '../../entrypoints/background/watch/remembered-heads';
import { openRecord } from '../../utils/chain/open-record';
import { eraseDatabase } from '../../utils/ledger/erase';
import { StorageTrouble } from '../../utils/ledger/trouble';
import type { Sender } from '../../utils/messages/receive';
import { memoryStage } from './stage-of-story';
import { BUDI, freshId, OPINI, submissionOf, withTrainings } from './submissions';

const sender: Sender = { id: 'saksi', url: 'https://dashboard.prakerja.go.id/', tab: { id: 7 } };
const never = new AbortController().signal;

describe('what can happen to the log is told', () => {
  let stage: ReturnType<typeof memoryStage>;
  const badge = vi.fn(async () => {});

  beforeAll(() => vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64)));
  beforeEach(() => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
    Object.assign(fakeBrowser.action, { setBadgeText: badge, setBadgeBackgroundColor: vi.fn(async () => {}) });
    fakeBrowser.notifications.create = vi.fn(async () => '') as unknown as typeof fakeBrowser.notifications.create;
    stage = memoryStage();
  });

  const look = (now: string, trainings = [OPINI]) => {
    stage.now = now;
    return handlersFor(async () => stage)['record-snapshot'](submissionOf(withTrainings(BUDI, trainings)), sender);
  };
  const onlyLog = async () => {
    const [row, ...others] = await (await stage.ledger()).logs();
    expect(others).toEqual([]);
    if (!row) throw new Error('no log');
    return row;
  };
  const deleteDatabase = async () => {
    await stage.letGo();
    await eraseDatabase(stage.name);
  };
  const bodyOf = async (log: string, seq: number) =>
    openRecord((await (await stage.ledger()).entry(log, seq))?.record ?? new Uint8Array()).body;

  it('remembers where each log ends, beside the database', async () => {
    await look('2020-06-21T09:00:00+07:00');
    await look('2020-06-22T09:00:00+07:00');
    const { log, size, head } = await onlyLog();
    expect(await rememberedHeads(stage.name)).toEqual({ [log]: { size, head, at: '2020-06-22T02:00:00.000Z' } });
    expect(size).toBe(3);
  });

  it('a log that vanished with its database is missed, and the next one says which', async () => {
    await look('2020-06-21T09:00:00+07:00');
    const lost = await onlyLog();
    await deleteDatabase();
    await look('2020-06-25T09:00:00+07:00');
    const fresh = await onlyLog();
    expect(fresh.log).not.toBe(lost.log);
    const old = { log: lost.log, size: 2, head: lost.head, seen: '2020-06-21T02:00:00.000Z' };
    expect((await bodyOf(fresh.log, 0)).fresh_after).toEqual({ why: 'lost', logs: [old] });
    expect(await conditions()).toEqual([{ is: 'log-lost', at: '2020-06-25T02:00:00.000Z', lost: [old] }]);
    expect(Object.keys(await rememberedHeads(stage.name))).toEqual([fresh.log]);
  });

  it('a log that vanished is missed at the start, before anybody looks', async () => {
    await look('2020-06-21T09:00:00+07:00');
    const { log } = await onlyLog();
    await deleteDatabase();
    await checkAtStart(stage, never);
    expect(await conditions()).toMatchObject([{ is: 'log-lost', lost: [{ log, size: 2 }] }]);
  });

  it('the very first log misses nothing, nor does one after a log that was erased on purpose', async () => {
    await look('2020-06-21T09:00:00+07:00');
    const { log } = await onlyLog();
    expect((await bodyOf(log, 0)).fresh_after).toBeUndefined();
    await deleteDatabase();
    await forgetHeads(stage.name, [log]);
    await look('2020-06-25T09:00:00+07:00');
    expect((await bodyOf((await onlyLog()).log, 0)).fresh_after).toBeUndefined();
    expect(await conditions()).toEqual([]);
  });

  it('a log that the participant erased is not missed, alone or with all', async () => {
    await look('2020-06-21T09:00:00+07:00');
    const { log } = await onlyLog();
    stage.now = '2020-06-22T09:00:00+07:00';
    await eraseLogs(stage, { log, keepLines: false });
    expect(await rememberedHeads(stage.name)).toEqual({});
    await checkAtStart(stage, never);
    await look('2020-06-25T09:00:00+07:00');
    const erased = { why: 'erased', at: '2020-06-22T02:00:00.000Z' };
    expect((await bodyOf((await onlyLog()).log, 0)).fresh_after).toEqual(erased);
    await eraseLogs(stage, { keepLines: false });
    await checkAtStart(stage, never);
    await look('2020-06-26T09:00:00+07:00');
    expect((await bodyOf((await onlyLog()).log, 0)).fresh_after).toMatchObject({ why: 'erased' });
    expect(await conditions()).toEqual([]);
  });

  it('a log erased down to its lines, and these later, is not missed either', async () => {
    await look('2020-06-21T09:00:00+07:00');
    const { log } = await onlyLog();
    await eraseLogs(stage, { log, keepLines: true });
    await checkAtStart(stage, never);
    await eraseLogs(stage, { log, keepLines: false });
    await checkAtStart(stage, never);
    expect(await conditions()).toEqual([]);
  });

  it('what one that vanished after an erasure leaves behind tells both', async () => {
    stage.now = '2020-06-20T09:00:00+07:00';
    await eraseLogs(stage, { keepLines: false });
    await look('2020-06-21T09:00:00+07:00');
    const lost = await onlyLog();
    await deleteDatabase();
    await look('2020-06-25T09:00:00+07:00');
    const old = { log: lost.log, size: 2, head: lost.head, seen: '2020-06-21T02:00:00.000Z' };
    expect((await bodyOf((await onlyLog()).log, 0)).fresh_after).toEqual({ why: 'lost', at: '2020-06-20T02:00:00.000Z', logs: [old] });
  });

  it('a log that was set back to an earlier state is missed', async () => {
    await look('2020-06-21T09:00:00+07:00');
    const { log } = await onlyLog();
    const database = await openDB(stage.name);
    const early = { head: await database.get('heads', log), derived: await database.get('derived', log) };
    await look('2020-06-22T09:00:00+07:00');
    await look('2020-06-23T09:00:00+07:00');
    await database.put('heads', early.head, log);
    await database.put('derived', early.derived, log);
    await database.delete('entries', IDBKeyRange.bound([log, 2], [log, 3]));
    database.close();
    await look('2020-06-24T09:00:00+07:00');
    expect(await conditions()).toMatchObject([{ is: 'log-lost', lost: [{ log, size: 2, seen: '2020-06-23T02:00:00.000Z' }] }]);
    expect((await rememberedHeads(stage.name))[log]?.size).toBe(3);
  });

  it('a broken chain is told with its place, is kept, and the log goes on', async () => {
    await look('2020-06-21T09:00:00+07:00');
    await look('2020-06-22T09:00:00+07:00', []);
    const { log, size } = await onlyLog();
    const database = await openDB(stage.name);
    await database.put('entries', Uint8Array.of(1, 2, 3), [log, 1]);
    await checkAtStart(stage, never);
    expect(await conditions()).toMatchObject([{ is: 'chain-broken', log, seq: 1 }]);
    await look('2020-06-23T09:00:00+07:00');
    expect((await onlyLog()).size).toBeGreaterThan(size);
    expect(await database.get('entries', [log, 1])).toEqual(Uint8Array.of(1, 2, 3));
    database.close();
  });

  it('a chain that checks again is no longer told of', async () => {
    await look('2020-06-21T09:00:00+07:00');
    const { log } = await onlyLog();
    const database = await openDB(stage.name);
    const entry = await database.get('entries', [log, 1]);
    await database.put('entries', Uint8Array.of(1, 2, 3), [log, 1]);
    await checkAtStart(stage, never);
    await database.put('entries', entry, [log, 1]);
    database.close();
    await checkAtStart(stage, never);
    expect(await conditions()).toEqual([]);
  });

  it('what was known is computed again where it is damaged: a loss is found all the same', async () => {
    await look('2020-06-21T09:00:00+07:00');
    await look('2020-06-22T09:00:00+07:00');
    const before = (await onlyLog()).derived as Derived;
    const { log } = await onlyLog();
    const database = await openDB(stage.name);
    await database.put('derived', Uint8Array.of(1, 2, 3), log);
    database.close();
    expect(await onlyLog()).toMatchObject({ derived: null, derivedLost: true });
    await look('2020-06-23T09:00:00+07:00', []);
    const after = (await onlyLog()).derived as Derived;
    expect(after.known.findings).toMatchObject([{ rule: 'training-disappeared', state: 'suspected' }]);
    expect(after.personal).toEqual(expect.arrayContaining(before.personal));
    expect(after.known.trainings.map(({ first, last }) => [first, last])).toEqual(
      before.known.trainings.map(({ first, last }) => [first, last]),
    );
  });

  it('what was known is mended at the start too, before anybody looks', async () => {
    await look('2020-06-21T09:00:00+07:00');
    const before = await onlyLog();
    const database = await openDB(stage.name);
    await database.put('derived', Uint8Array.of(1, 2, 3), before.log);
    database.close();
    await checkAtStart(stage, never);
    const after = await onlyLog();
    expect(after.derivedLost).toBeUndefined();
    expect((after.derived as Derived).known).toEqual((before.derived as Derived).known);
  });

  it('a look that is repeated after fifty others is still the same look', async () => {
    stage.now = '2020-06-21T09:00:00+07:00';
    const first = submissionOf(withTrainings(BUDI, [OPINI]));
    const { seq } = await recordSnapshot(stage, first, undefined);
    for (let minute = 1; minute <= 50; minute += 1) await look(`2020-06-21T09:${String(minute).padStart(2, '0')}:00+07:00`);
    const { size } = await onlyLog();
    stage.now = '2020-06-21T09:00:00+07:00';
    expect(await recordSnapshot(stage, first, undefined)).toMatchObject({ seq, steps: [] });
    expect((await onlyLog()).size).toBe(size);
    // Another look of that very moment is another look.
    await recordSnapshot(stage, { ...first, id: freshId(), load: freshId() }, undefined);
    expect((await onlyLog()).size).toBe(size + 1);
  });

  it('a clock that is ten years ahead is told of until it is right, and judges no deadline', async () => {
    const headers = { url: sender.url ?? '', status: 200, fromCache: false, correlators: [], date: 'Sun, 21 Jun 2020 02:00:00 GMT' };
    await fakeBrowser.storage.session.set({ 'headers:7': headers });
    await look('2030-06-21T09:00:00+07:00');
    expect(await conditions()).toMatchObject([{ is: 'clock-wrong', at: '2030-06-21T02:00:00.000Z', server: '2020-06-21T02:00:00.100Z' }]);
    const { log, derived } = await onlyLog();
    // Recorded as the device says it; judged by the server's time.
    expect((await (await stage.ledger()).entry(log, 1))?.time).toBe('2030-06-21T02:00:00.000Z');
    expect((derived as Derived).known.trainings[0]?.first.at).toBe('2020-06-21T02:00:00.100Z');
    await fakeBrowser.storage.session.set({ 'headers:7': { ...headers, date: 'Mon, 22 Jun 2020 02:00:00 GMT' } });
    await look('2020-06-22T09:00:00+07:00');
    expect((await conditions()).map(({ is }) => is)).toEqual(['clock-back']);
    await look('2020-06-22T09:05:00+07:00');
    expect(await conditions()).toEqual([]);
  });

  it('trouble is told even where the disk takes nothing any more', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(stage, 'ledger').mockRejectedValue(new StorageTrouble('quota', 'disk full'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    await expect(look('2020-07-21T09:00:00+07:00')).rejects.toThrow('disk full');
    expect((await fakeBrowser.storage.session.get('trouble')).trouble).toMatchObject({ kind: 'quota' });
    expect(badge).toHaveBeenLastCalledWith({ text: '!' });
  });

  it('a look that is safe is acknowledged although its head cannot be remembered', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    expect(await look('2020-07-21T09:00:00+07:00')).toEqual({ seq: 1 });
  });
});
