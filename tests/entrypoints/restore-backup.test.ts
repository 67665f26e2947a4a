import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TimelineRow } from '../../components/timeline-row';
import { eraseLogs } from '../../entrypoints/background/devices/erase-logs';
import { restoreBackup } from '../../entrypoints/background/devices/restore-backup';
import type { Derived } from '../../entrypoints/background/fold/derived';
import { refold } from '../../entrypoints/background/fold/refold';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { journalHandlers } from '../../entrypoints/background/said/journal';
import { statementHandlers } from '../../entrypoints/background/said/statement';
import { deviceIn, devicesOf } from '../../entrypoints/popup/devices';
import { shownLogs } from '../../entrypoints/popup/shown-logs';
import { describeEntry } from '../../entrypoints/timeline/describe-entry';
import { readRows } from '../../entrypoints/timeline/read-rows';
import { checkChain } from '../../utils/chain/check';
import { openRecord, revealLeaves } from '../../utils/chain/open-record';
import { nextSteps } from '../../utils/complaint/next-step';
import { reminders } from '../../utils/complaint/reminders';
import { makeBundle } from '../../utils/evidence/bundle';
import { verifyBundle } from '../../utils/evidence/verify';
import { writeBackup } from '../../utils/ledger/backup';
import type { LogRow } from '../../utils/ledger/database';
import type { Entry } from '../../utils/ledger/entry';
import type { Dossier } from '../../utils/schema/dossier';
import { memoryStage } from './stage-of-story';
import { BUDI, OPINI, SITI, submissionOf, withTrainings } from './submissions';

const page = { id: 'saksi', url: 'chrome-extension://saksi/complaint.html' };
type TestStage = ReturnType<typeof memoryStage>;

const look = async (stage: TestStage, now: string, ...snapshot: Parameters<typeof withTrainings>) => {
  stage.now = now;
  return recordSnapshot(stage, submissionOf(withTrainings(...snapshot)), undefined);
};

const backUp = async (stage: TestStage, device = 'HP'): Promise<Uint8Array> =>
  writeBackup(
    await stage.ledger(),
    { made: '2021-01-01T00:00:00.000Z', software: { version: '0.0.0', build_sha256: '0' }, device, settings: { language: 'en' } },
    async () => {},
  );

const rowsOf = async (stage: TestStage) => (await stage.ledger()).logs();
const entriesOf = async (stage: TestStage, log: string): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for await (const entry of (await stage.ledger()).walk(log)) entries.push(entry);
  return entries;
};
const bodyOf = (entry: Entry | undefined) => openRecord(entry?.record as Uint8Array).body;
const findingsOf = (derived: unknown) =>
  (derived as Derived).known.findings.map(({ rule, state, subject, lastGood, firstSeen }) => ({
    rule,
    state,
    subject,
    lastGood,
    firstSeen,
  }));

const expectSound = async (stage: TestStage): Promise<void> => {
  for (const { log, size, head } of await rowsOf(stage)) {
    const entries = await entriesOf(stage, log);
    const records = entries.map(({ record }) => record);
    expect(
      checkChain(
        entries.map(({ line }) => line),
        (seq) => records[seq],
        { log, size, head },
      ),
    ).toMatchObject({ ok: true, breaks: [] });
  }
};

const bundleOf = async (stage: TestStage, log: string) => {
  const ledger = await stage.ledger();
  const row = await ledger.log(log);
  return makeBundle(
    {
      log,
      secret: row?.secret ?? '',
      entries: ledger.walk(log),
      file: (sha256) => ledger.file(sha256),
      key: await ledger.key(),
      software: { name: 'saksi', version: '0.0.0', buildSha256: '0'.repeat(64) },
      personal: [],
    },
    { profile: 'lengkap', now: '2021-02-01T00:00:00.000Z', clock: 'simulated', offsetMin: 420 },
  );
};

beforeAll(() => {
  vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
});
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
});

describe('a device that goes on with a backup', () => {
  const moved = async () => {
    const [old, fresh] = [memoryStage(), memoryStage()];
    const { log } = await look(old, '2020-06-21T02:00:00.000Z', BUDI, [OPINI]);
    fresh.now = '2020-07-01T02:00:00.000Z';
    const restored = await restoreBackup(fresh, await backUp(old), [log]);
    return { old, fresh, log, restored };
  };

  it('says so in the log, with the old head and its own key, and the bundle verifies', async () => {
    const { old, fresh, log, restored } = await moved();
    expect(restored).toEqual([{ log, did: 'continued' }]);
    const [row] = await rowsOf(old);
    const entries = await entriesOf(fresh, log);
    expect(entries.map(({ kind }) => kind)).toEqual(['genesis', 'capture', 'restore', 'key']);
    expect(bodyOf(entries[2])).toMatchObject({ reason: 'restored', size: 2, head: row?.head, made: '2021-01-01T00:00:00.000Z' });
    await expectSound(fresh);
    const verdict = await verifyBundle((await bundleOf(fresh, log)).bytes);
    expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('knows what the old device knew: the loss is found on the new one', async () => {
    const { fresh, log } = await moved();
    const after = await look(fresh, '2020-08-06T02:00:00.000Z', BUDI, []);
    expect(after).toMatchObject({ log, seq: 4 });
    expect(after.steps).toMatchObject([
      { rule: 'training-disappeared', state: 'suspected', subject: 'Menulis Opini', lastGood: { seq: 1 } },
    ]);
  });

  it('writes nothing where the participant stops it, and can be asked once more', async () => {
    const [old, fresh] = [memoryStage(), memoryStage()];
    const { log } = await look(old, '2020-06-21T02:00:00.000Z', BUDI, [OPINI]);
    const backup = await backUp(old);
    const stopped = new AbortController();
    const restoring = restoreBackup(fresh, backup, [log], stopped.signal);
    stopped.abort(new Error('enough'));
    await expect(restoring).rejects.toThrow('enough');
    expect(await rowsOf(fresh)).toEqual([]);
    expect(await restoreBackup(fresh, backup, [log], new AbortController().signal)).toEqual([{ log, did: 'continued' }]);
  });

  describe('of two accounts, one of which is older than what is here', () => {
    /** Budi's log is shorter in the backup than here, and stands first in it; Siti's is not here. */
    const older = async () => {
      const [old, here] = [memoryStage(), memoryStage()];
      const { log: budi } = await look(old, '2020-06-21T02:00:00.000Z', BUDI, [OPINI]);
      await restoreBackup(here, await backUp(old), [budi]);
      const { log: siti } = await look(old, '2020-06-22T02:00:00.000Z', SITI, [OPINI]);
      const ledger = await old.ledger();
      const budiFirst = { ...ledger, logs: async () => (await ledger.logs()).sort((a) => (a.log === budi ? -1 : 1)) };
      return { here, budi, siti, backup: await backUp({ ...old, ledger: async () => budiFirst }) };
    };
    const kindsIn = async (stage: TestStage, log: string) => (await entriesOf(stage, log)).map(({ kind }) => kind);

    it('is stopped before the refusal is recorded: then nothing has changed', async () => {
      const { here, budi, backup } = await older();
      const before = await rowsOf(here);
      const [ledger, stopped] = [await here.ledger(), new AbortController()];
      const relate: typeof ledger.relate = (log) => ledger.relate(log).finally(() => stopped.abort(new Error('enough')));
      await expect(restoreBackup({ ...here, ledger: async () => ({ ...ledger, relate }) }, backup, [], stopped.signal)).rejects.toThrow(
        'enough',
      );
      expect(await rowsOf(here)).toEqual(before);
      expect(await kindsIn(here, budi)).toEqual(['genesis', 'capture', 'restore', 'key']);
    });

    it('is not called stopped once the refusal is recorded: the rest follows, and all of it is told', async () => {
      const { here, budi, siti, backup } = await older();
      const [ledger, stopped] = [await here.ledger(), new AbortController()];
      const append: typeof ledger.append = (...what) => ledger.append(...what).finally(() => stopped.abort(new Error('too late')));
      const restored = await restoreBackup({ ...here, ledger: async () => ({ ...ledger, append }) }, backup, [], stopped.signal);
      expect(restored).toEqual([
        { log: budi, did: 'rollback' },
        { log: siti, did: 'added' },
      ]);
      expect(await kindsIn(here, budi)).toEqual(['genesis', 'capture', 'restore', 'key', 'restore']);
    });
  });

  it('counts the backup as its own: no reminder is due for what it holds', async () => {
    const { log } = await moved();
    expect((await fakeBrowser.storage.local.get('backup')).backup).toEqual({ at: '2021-01-01T00:00:00.000Z', sizes: { [log]: 2 } });
  });

  it('takes over the language where none was chosen here', async () => {
    await moved();
    expect(await fakeBrowser.storage.local.get('language')).toEqual({ language: 'en' });
  });

  it('does not let an older backup take anything away, and says that it was tried', async () => {
    const old = memoryStage();
    const { log } = await look(old, '2020-06-21T02:00:00.000Z', BUDI, [OPINI]);
    const zip = await backUp(old);
    await look(old, '2020-06-28T02:00:00.000Z', BUDI, [OPINI]);
    expect(await restoreBackup(old, zip, [log])).toEqual([{ log, did: 'rollback' }]);
    const entries = await entriesOf(old, log);
    expect(entries.map(({ kind }) => kind)).toEqual(['genesis', 'capture', 'capture', 'restore']);
    expect(bodyOf(entries[3])).toMatchObject({ reason: 'rollback', size: 2 });
  });

  it('does not let an older backup take anything from another device’s copy: the account’s own log says that it was tried', async () => {
    const [phone, laptop] = [memoryStage(), memoryStage()];
    const { log: copy } = await look(phone, '2020-06-21T02:00:00.000Z', BUDI, [OPINI]);
    const old = await backUp(phone);
    await look(phone, '2020-06-28T02:00:00.000Z', BUDI, [OPINI]);
    const { log } = await look(laptop, '2020-06-25T02:00:00.000Z', BUDI, [OPINI]);
    await restoreBackup(laptop, await backUp(phone), []);
    expect(await restoreBackup(laptop, old, [])).toEqual([{ log: copy, did: 'rollback' }]);
    const entries = await entriesOf(laptop, log);
    expect(bodyOf(entries.at(-1))).toMatchObject({ reason: 'rollback', log: copy, size: 2 });
    expect(describeEntry(entries.at(-1) as Entry, 'id').lines.join()).toContain('dari catatan perangkat lain (2 catatan)');
    await expectSound(laptop);
  });

  it('does not say that it was recorded where no log here is of that account', async () => {
    const [phone, laptop] = [memoryStage(), memoryStage()];
    const { log } = await look(phone, '2020-06-21T02:00:00.000Z', BUDI, [OPINI]);
    const old = await backUp(phone);
    await look(phone, '2020-06-28T02:00:00.000Z', BUDI, [OPINI]);
    laptop.now = '2020-06-29T02:00:00.000Z';
    await restoreBackup(laptop, await backUp(phone), []);
    expect(await restoreBackup(laptop, old, [])).toEqual([{ log, did: 'rollback', unrecorded: true }]);
    expect(await entriesOf(laptop, log)).toHaveLength(3);
  });

  it('does not mix a log that went on in two places, and says where they part', async () => {
    const { old, fresh, log } = await moved();
    await look(old, '2020-06-28T02:00:00.000Z', BUDI, [OPINI]);
    expect(await restoreBackup(fresh, await backUp(old), [log])).toEqual([{ log, did: 'fork', at: 2 }]);
    const entries = await entriesOf(fresh, log);
    expect(entries.map(({ kind }) => kind)).toEqual(['genesis', 'capture', 'restore', 'key', 'restore']);
    expect(bodyOf(entries[4])).toMatchObject({ reason: 'fork', at_seq: 2, size: 3 });
    await expectSound(fresh);
  });

  it('changes nothing where the same backup comes again', async () => {
    const old = memoryStage();
    const { log } = await look(old, '2020-06-21T02:00:00.000Z', BUDI, [OPINI]);
    expect(await restoreBackup(old, await backUp(old), [log])).toEqual([{ log, did: 'nothing' }]);
    expect((await rowsOf(old))[0]?.size).toBe(2);
  });
});

describe('two devices of one account', () => {
  /** The phone saw the training in June; the laptop, in August, an empty list. */
  const both = async () => {
    const [phone, laptop] = [memoryStage(), memoryStage()];
    const seenThere = await look(phone, '2020-06-21T02:00:00.000Z', BUDI, [OPINI]);
    const seenHere = await look(laptop, '2020-08-06T02:00:00.000Z', BUDI, []);
    laptop.now = '2020-08-06T03:00:00.000Z';
    const restored = await restoreBackup(laptop, await backUp(phone), [seenThere.log]);
    return { phone, laptop, there: seenThere.log, here: seenHere.log, restored };
  };

  it('keep their own chains, and what is missing between them is found', async () => {
    const { phone, laptop, there, here, restored } = await both();
    expect(restored).toEqual([{ log: there, did: 'added' }]);
    expect(await entriesOf(laptop, there)).toEqual(await entriesOf(phone, there));
    const own = (await rowsOf(laptop)).find(({ log }) => log === here);
    expect(findingsOf(own?.derived)).toMatchObject([
      {
        rule: 'training-disappeared',
        state: 'suspected',
        subject: 'Menulis Opini',
        lastGood: { seq: 1, log: there },
        firstSeen: { seq: 1 },
      },
    ]);
    await expectSound(laptop);
  });

  it('stand in the log of the one that put them together: the other device by name, the finding with what each saw', async () => {
    const { laptop, there, here } = await both();
    const entries = await entriesOf(laptop, here);
    expect(entries.map(({ kind }) => kind)).toEqual(['genesis', 'capture', 'restore', 'finding']);
    const restore = openRecord(entries[2]?.record as Uint8Array);
    expect(restore.body).toMatchObject({ reason: 'other-device', log: there, size: 2 });
    expect(revealLeaves(restore, entries[2]?.disclosures ?? [])).toEqual([['perangkat', 'HP']]);
    expect(bodyOf(entries[3])).toMatchObject({ to_seq: 1, sightings: { lastGood: { seq: 1, log: there } } });
    expect(bodyOf(entries[3])).not.toHaveProperty('from_seq');
    const verdict = await verifyBundle((await bundleOf(laptop, here)).bytes);
    expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('are named in the report: which saw what, and that the other’s entry is in its own evidence', async () => {
    await fakeBrowser.storage.local.set({ device: 'Laptop ruang tamu' });
    const { laptop, there, here } = await both();
    const bag = unzipSync((await bundleOf(laptop, here)).bytes);
    const report = strFromU8(Object.entries(bag).find(([path]) => path.endsWith('/data/laporan.html'))?.[1] as Uint8Array);
    // The look of June was the phone's second entry, that of August the laptop's.
    expect(report).toContain(`di “HP”: catatan 1 dari log ${there.slice(0, 8)}…`);
    expect(report).toContain('[1] di “Laptop ruang tamu”');
    expect(report).toContain('Catatan dari “HP” (2 catatan) ikut dihitung.');
    expect(report).not.toContain('Temuan ini tidak memerlukan pengamatan sebelumnya.');
  });

  it('keep what the participant added here, and count a completion that was told to the other', async () => {
    await fakeBrowser.storage.local.set({ device: 'Laptop ruang tamu' });
    const [phone, laptop] = [memoryStage(), memoryStage()];
    const there = await look(phone, '2020-05-20T02:00:00.000Z', BUDI, [OPINI]);
    const here = await look(laptop, '2020-05-20T03:00:00.000Z', BUDI, [OPINI]);
    const line = {
      is: 'complaint' as const,
      happened: '2020-05-20',
      way: 'email' as const,
      to: 'pmo' as const,
      about: [],
      asked: 'Kapan?',
    };
    await journalHandlers(async () => laptop)['record-complaint']({ log: here.log, line }, page);
    const statement = { is: 'completed' as const, training: 'menulis opini', happened: '2020-05-19' };
    await statementHandlers(async () => phone)['record-statement']({ log: there.log, statement }, page);
    laptop.now = '2020-05-22T02:00:00.000Z';
    await restoreBackup(laptop, await backUp(phone), []);
    const known = async () => (await rowsOf(laptop)).find(({ log }) => log === here.log)?.derived as Derived;
    expect((await known()).dossier?.journal.map(({ seq }) => seq)).toEqual([2]);
    expect((await known()).known.trainings.map(({ stated }) => stated)).toEqual([{ on: '2020-05-19', seq: 2, log: there.log }]);
    // A month later: 14 days had been promised.
    const { steps } = await look(laptop, '2020-06-21T02:00:00.000Z', BUDI, [{ ...OPINI, certificates: 0 }]);
    expect(steps.map(({ rule, promise }) => [rule, promise?.since, promise?.statement, promise?.statementElsewhere])).toEqual([
      ['certificate-overdue', '2020-05-19', undefined, { log: there.log, seq: 2 }],
    ]);
    const { bytes } = await bundleOf(laptop, here.log);
    const report = strFromU8(Object.entries(unzipSync(bytes)).find(([path]) => path.endsWith('/data/laporan.html'))?.[1] as Uint8Array);
    expect(report).toContain(`menurut pernyataan peserta, bukan dari halaman: <bdi>di “HP”: catatan 2 dari log ${there.log.slice(0, 8)}…`);
    expect((await verifyBundle(bytes)).checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('count what was asked of an office on either: its answer is awaited here too, cited with the other’s log', async () => {
    const [phone, laptop] = [memoryStage(), memoryStage()];
    const there = await look(phone, '2020-07-21T02:00:00.000Z', BUDI, [OPINI]);
    const here = await look(laptop, '2020-08-06T02:00:00.000Z', BUDI, []);
    const asked = (happened: string) => ({
      is: 'complaint' as const,
      happened,
      way: 'email' as const,
      to: 'pmo' as const,
      about: [],
      asked: '?',
    });
    const laptopsOwn = async () => {
      const row = (await rowsOf(laptop)).find(({ log }) => log === here.log);
      if (!row) throw new Error('the log is not there');
      return { row, ...(row.derived as Derived & { dossier: Dossier }) };
    };
    // Both are the third entry of their log.
    await journalHandlers(async () => laptop)['record-complaint']({ log: here.log, line: asked('2020-08-06') }, page);
    phone.now = '2020-08-07T02:00:00.000Z';
    await journalHandlers(async () => phone)['record-complaint']({ log: there.log, line: asked('2020-08-07') }, page);
    laptop.now = '2020-08-08T02:00:00.000Z';
    await restoreBackup(laptop, await backUp(phone), []);
    const { known, dossier } = await laptopsOwn();
    expect(dossier.journal.map(({ seq, log, line }) => [seq, log, line.happened])).toEqual([
      [2, undefined, '2020-08-06'],
      [2, there.log, '2020-08-07'],
    ]);
    const [step] = nextSteps({ today: '2020-08-08', offsetMin: 420, findings: known.findings, dossier });
    expect(step?.why).toMatchObject({ since: '2020-08-07', seq: 2, log: there.log });
    const due = reminders({ today: '2021-01-01', offsetMin: 420, dossier, isOpen: true });
    expect(due).toMatchObject([{ is: 'answer-due', since: '2020-08-07' }]);
    // A later complaint here is noted beside them, and the entries alone tell the same.
    await journalHandlers(async () => laptop)['record-complaint']({ log: here.log, line: asked('2020-08-08') }, page);
    const after = await laptopsOwn();
    expect(after.dossier.journal.map(({ line }) => line.happened)).toEqual(['2020-08-06', '2020-08-07', '2020-08-08']);
    expect((await refold(await laptop.ledger(), after.row)).dossier).toEqual(after.dossier);
  });

  it('are one time line, newest first, each entry with the device that wrote it', async () => {
    await fakeBrowser.storage.local.set({ device: 'Laptop' });
    const { laptop, there, here } = await both();
    laptop.now = '2020-08-07T02:00:00.000Z';
    const rows = await rowsOf(laptop);
    const own = rows.find(({ log }) => log === here) as LogRow;
    const devices = devicesOf(own, rows, 'Laptop', 'id');
    expect(devices).toEqual({ [here]: 'Laptop', [there]: 'HP' });
    expect(deviceIn({ log: here, ...(devices && { devices }) })({ seq: 1, log: there })).toBe('HP');
    const told: TimelineRow[] = [];
    await readRows({
      ledger: await laptop.ledger(),
      logs: [
        { log: here, device: 'Laptop' },
        { log: there, device: 'HP' },
      ],
      language: 'id',
      offsetMin: 420,
      signal: new AbortController().signal,
      onRows: (more) => told.push(...more),
    });
    expect(told.map(({ seq, log, device, time }) => [time.slice(0, 10), device, seq, log])).toEqual([
      ['2020-08-06', 'Laptop', 3, undefined],
      ['2020-08-06', 'Laptop', 2, undefined],
      ['2020-08-06', 'Laptop', 1, undefined],
      ['2020-08-06', 'Laptop', 0, undefined],
      ['2020-06-21', 'HP', 1, there],
      ['2020-06-21', 'HP', 0, there],
    ]);
    expect(told[1]?.lines).toEqual(['Catatan dari “HP” (2 catatan) ikut dihitung.']);
  });

  it('go on together: the next look here confirms', async () => {
    const { laptop, here } = await both();
    const next = await look(laptop, '2020-08-07T02:00:00.000Z', BUDI, []);
    expect(next.log).toBe(here);
    expect(next.steps).toMatchObject([{ rule: 'training-disappeared', state: 'confirmed' }]);
  });

  it('are put together by the first look here, where the backup came first', async () => {
    const [phone, laptop] = [memoryStage(), memoryStage()];
    const { log: there } = await look(phone, '2020-06-21T02:00:00.000Z', BUDI, [OPINI]);
    laptop.now = '2020-07-01T02:00:00.000Z';
    expect(await restoreBackup(laptop, await backUp(phone), [])).toEqual([{ log: there, did: 'added' }]);
    const first = await look(laptop, '2020-08-06T02:00:00.000Z', BUDI, []);
    expect(first.log).not.toBe(there);
    expect(first.steps).toMatchObject([{ rule: 'training-disappeared', state: 'suspected', lastGood: { seq: 1, log: there } }]);
  });

  it('are not mixed with another account', async () => {
    const [phone, laptop] = [memoryStage(), memoryStage()];
    await look(phone, '2020-06-21T02:00:00.000Z', SITI, [OPINI]);
    const { log: here } = await look(laptop, '2020-08-06T02:00:00.000Z', BUDI, []);
    await restoreBackup(laptop, await backUp(phone), []);
    const own = (await rowsOf(laptop)).find(({ log }) => log === here);
    expect(findingsOf(own?.derived)).toEqual([]);
    expect(own?.size).toBe(2);
  });

  it('are put in order by the server’s clock, not by a device’s that is wrong', async () => {
    const [phone, laptop] = [memoryStage(), memoryStage()];
    const headers = (date: string) => ({ url: 'https://dashboard.prakerja.go.id/', status: 200, fromCache: false, date, correlators: [] });
    // The phone's clock is two days ahead: it looked before the training was bought.
    phone.now = '2020-06-22T02:00:00.000Z';
    await recordSnapshot(phone, submissionOf(withTrainings(BUDI, [])), headers('Sat, 20 Jun 2020 02:00:00 GMT'));
    laptop.now = '2020-06-21T02:00:00.000Z';
    const { log } = await recordSnapshot(laptop, submissionOf(withTrainings(BUDI, [OPINI])), headers('Sun, 21 Jun 2020 02:00:00 GMT'));
    await restoreBackup(laptop, await backUp(phone), []);
    expect(findingsOf((await rowsOf(laptop)).find((row) => row.log === log)?.derived)).toEqual([]);
  });
});

describe('the accounts that are shown', () => {
  const shown = async (stage: TestStage): Promise<string[]> => shownLogs(await rowsOf(stage)).map(({ log }) => log);

  it('are those that go on here; a copy stands for itself until its account is seen here', async () => {
    const [phone, laptop] = [memoryStage(), memoryStage()];
    const { log: there } = await look(phone, '2020-06-21T02:00:00.000Z', BUDI, [OPINI]);
    await restoreBackup(laptop, await backUp(phone), []);
    expect(await shown(laptop)).toEqual([there]);
    const { log: sibling } = await look(laptop, '2020-08-05T02:00:00.000Z', SITI, [OPINI]);
    expect(await shown(laptop)).toEqual([sibling, there]);
    const { log: here } = await look(laptop, '2020-08-06T02:00:00.000Z', BUDI, []);
    expect(await shown(laptop)).toEqual([sibling, here]);
  });

  it('have none that was erased', async () => {
    const stage = memoryStage();
    const { log } = await look(stage, '2020-06-21T02:00:00.000Z', BUDI, [OPINI]);
    await eraseLogs(stage, { log, keepLines: true });
    expect(await shown(stage)).toEqual([]);
  });
});

describe('erasing', () => {
  it('keeps the lines where asked; the next look opens a fresh log that says so', async () => {
    const stage = memoryStage();
    const { log } = await look(stage, '2020-06-21T02:00:00.000Z', BUDI, [OPINI]);
    stage.now = '2020-07-01T02:00:00.000Z';
    await eraseLogs(stage, { log, keepLines: true });
    const erased = await entriesOf(stage, log);
    expect(erased.map(({ kind, record }) => [kind, record !== undefined])).toEqual([
      ['genesis', true],
      ['capture', false],
      ['erase', true],
    ]);
    expect(bodyOf(erased[2])).toMatchObject({ seqs: [1] });
    const next = await look(stage, '2020-07-02T02:00:00.000Z', BUDI, [OPINI]);
    expect(next.log).not.toBe(log);
    const [genesis] = await entriesOf(stage, next.log);
    expect(bodyOf(genesis)).toMatchObject({ fresh_after: { why: 'erased', at: '2020-07-01T02:00:00.000Z' } });
    expect(describeEntry(genesis as Entry, 'id').lines).toEqual(['Catatan ini baru: catatan sebelumnya dihapus pada 1 Juli 2020.']);
    await expectSound(stage);
    const verdict = await verifyBundle((await bundleOf(stage, log)).bytes);
    expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('of one account leaves the other', async () => {
    const stage = memoryStage();
    const { log } = await look(stage, '2020-06-21T02:00:00.000Z', BUDI, [OPINI]);
    const other = await look(stage, '2020-06-21T03:00:00.000Z', SITI, [OPINI]);
    await eraseLogs(stage, { log, keepLines: false });
    expect((await rowsOf(stage)).map((row) => row.log)).toEqual([other.log]);
  });

  it('takes the copies of the account’s other devices along', async () => {
    const [phone, laptop] = [memoryStage(), memoryStage()];
    await look(phone, '2020-06-21T02:00:00.000Z', BUDI, [OPINI]);
    const { log } = await look(laptop, '2020-08-06T02:00:00.000Z', BUDI, []);
    await restoreBackup(laptop, await backUp(phone), []);
    await eraseLogs(laptop, { log, keepLines: true });
    expect((await rowsOf(laptop)).map((row) => [row.log, row.closed])).toEqual([[log, 'erased']]);
  });

  it('of everything leaves the language and the date', async () => {
    const stage = memoryStage();
    await fakeBrowser.storage.local.set({ language: 'id', backup: { at: 'x', sizes: {} } });
    await look(stage, '2020-06-21T02:00:00.000Z', BUDI, [OPINI]);
    stage.now = '2020-07-01T02:00:00.000Z';
    await eraseLogs(stage, { keepLines: false });
    expect(await rowsOf(stage)).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ language: 'id', erased: '2020-07-01T02:00:00.000Z' });
  });
});
