import { join } from 'node:path';
import { openDB } from 'idb';
import { beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { restoreBackup } from '../../entrypoints/background/devices/restore-backup';
import type { Derived } from '../../entrypoints/background/fold/derived';
import { refold } from '../../entrypoints/background/fold/refold';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { pageDraft } from '../../entrypoints/background/picture/page-draft';
import { journalHandlers } from '../../entrypoints/background/said/journal';
import { statementHandlers } from '../../entrypoints/background/said/statement';
import { writeBackup } from '../../utils/ledger/backup';
import type { JournalLine } from '../../utils/schema/complaint';
import { emptyDossier } from '../../utils/schema/dossier';
import type { PageCopy } from '../../utils/schema/page-copy';
import { loadStory } from '../tools/load-story';
import { ROOT } from '../tools/root';
import { memoryStage, playVisit } from './stage-of-story';
import { BUDI, OPINI, submissionOf, withTrainings } from './submissions';

beforeAll(() => {
  vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
});

/** Sections, findings and rows come back as they were; a page whose text belongs to its content is only known by its reading. */
it.concurrent.each(['semarang-2020', 'disappeared-suspected-then-back', 'filtered-tab'])(
  'the entries of %s add up to what was known',
  async (name) => {
    const stage = memoryStage();
    for (const visit of loadStory(join(ROOT, 'tests/stories', name)).visits) await playVisit(stage, visit);
    const ledger = await stage.ledger();
    const rows = (await ledger.logs()).filter(({ marks }) => Object.keys(marks).length > 0);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const { known, health, lastLook, lastComplete } = row.derived as Derived;
      const again = await refold(ledger, row);
      expect(again.known).toEqual(known);
      expect({ health: again.health, lastLook: again.lastLook, lastComplete: again.lastComplete }).toEqual({
        health,
        lastLook,
        lastComplete,
      });
    }
  },
  120_000,
);

it('another device’s log that it counts is folded again with it', async () => {
  const [phone, laptop] = [memoryStage(), memoryStage()];
  phone.now = '2020-06-21T02:00:00.000Z';
  await recordSnapshot(phone, submissionOf(withTrainings(BUDI, [OPINI])), undefined);
  laptop.now = '2020-08-06T02:00:00.000Z';
  const { log } = await recordSnapshot(laptop, submissionOf(withTrainings(BUDI, [])), undefined);
  const made = { made: laptop.now, software: { version: '0.0.0', build_sha256: '0' }, settings: {} };
  await restoreBackup(laptop, await writeBackup(await phone.ledger(), made, async () => {}), []);
  const ledger = await laptop.ledger();
  const row = await ledger.log(log);
  const known = (row?.derived as Derived | undefined)?.known;
  expect(known?.findings).toMatchObject([{ rule: 'training-disappeared', state: 'suspected' }]);
  expect((await refold(ledger, { log, marks: { card: 'x' } })).known).toEqual(known);
});

it('a log put together with another device’s keeps what the participant added', async () => {
  const [phone, laptop] = [memoryStage(), memoryStage()];
  phone.now = '2020-06-20T02:00:00.000Z';
  await recordSnapshot(phone, submissionOf(withTrainings(BUDI, [OPINI])), undefined);
  laptop.now = '2020-06-21T02:00:00.000Z';
  const { log } = await recordSnapshot(laptop, submissionOf(withTrainings(BUDI, [OPINI])), undefined);
  const line: JournalLine = { is: 'complaint', happened: '2020-06-21T09:30', way: 'email', to: 'pmo', about: [], asked: 'Masih 0.' };
  await journalHandlers(async () => laptop)['record-complaint']({ log, line }, OWN_PAGE);
  const made = { made: laptop.now, software: { version: '0.0.0', build_sha256: '0' }, settings: {} };
  await restoreBackup(laptop, await writeBackup(await phone.ledger(), made, async () => {}), []);
  const row = await (await laptop.ledger()).log(log);
  expect((row?.derived as Derived | undefined)?.dossier?.journal.map(({ seq }) => seq)).toEqual([2]);
});

it('the log of nobody’s pages accuses nobody, folded again too', async () => {
  const stage = memoryStage();
  for (const [day, trainings] of [
    ['20', [OPINI]],
    ['21', []],
    ['22', []],
  ] as const) {
    stage.now = `2020-06-${day}T02:00:00.000Z`;
    await recordSnapshot(stage, submissionOf(withTrainings({}, [...trainings])), undefined);
  }
  const ledger = await stage.ledger();
  const [row, ...others] = await ledger.logs();
  expect(others).toEqual([]);
  expect(row?.marks).toEqual({});
  expect((await refold(ledger, { log: row?.log ?? '', marks: {} })).known.findings).toEqual([]);
});

const OWN_PAGE = { id: 'saksi', url: 'chrome-extension://saksi/complaint.html' };

it('what the participant added is added up too, and a note on a damaged log loses nothing', async () => {
  const stage = memoryStage();
  const line: JournalLine = { is: 'complaint', happened: '2020-06-21T09:30', way: 'email', to: 'pmo', about: [], asked: 'Masih 0.' };
  const attachment = { what: 'certificate' as const, type: 'pdf' as const, name: 'sertifikat.pdf' };
  stage.now = '2020-06-20T09:00:00+07:00';
  const { log } = await recordSnapshot(stage, submissionOf(withTrainings(BUDI, [OPINI])), undefined);
  stage.now = '2020-06-22T09:00:00+07:00';
  const journal = journalHandlers(async () => stage);
  await journal['record-complaint']({ log, line }, OWN_PAGE);
  await journal['record-attachment']({ log, attachment, base64: btoa('%PDF') }, OWN_PAGE);
  const statement = { is: 'completed' as const, training: 'menulis opini', happened: '2020-05-19' };
  await statementHandlers(async () => stage)['record-statement']({ log, statement }, OWN_PAGE);
  const ledger = await stage.ledger();
  const copy = {
    html: '<p>Saya sudah mengadu</p>',
    text: 'Saya sudah mengadu',
    url: 'https://www.instagram.com/p/1/',
    title: 'Prakerja',
    readAt: 0,
    monoMs: 1,
    timeZone: 'Asia/Jakarta',
    offsetMin: 420,
    status: 200,
    language: 'id',
    view: { w: 360, h: 640, dprPct: 100, docH: 640 },
  } as unknown as PageCopy;
  const kept = { timeZone: 'Asia/Jakarta', offsetMin: 420, at: '2020-06-22T02:00:00.000Z', session: 's', load: 'l' };
  const told = (await ledger.log(log))?.derived as Derived;
  const pages = [{ seq: 5, at: kept.at, url: copy.url }];
  const withPage: Derived = { ...told, dossier: { ...(told.dossier ?? emptyDossier), pages } };
  await ledger.append(log, 5, [pageDraft(copy, {}, kept, [])], { derived: withPage });
  const derivedNow = async () => (await ledger.log(log))?.derived as Derived;
  const before = await derivedNow();
  expect(before.dossier?.attached).toHaveLength(1);
  expect(await refold(ledger, { log, marks: { card: 'x' } })).toEqual({
    ...before,
    latest: {},
    personal: expect.arrayContaining(before.personal),
  });
  const database = await openDB(stage.name);
  await database.put('derived', Uint8Array.of(1, 2, 3), log);
  database.close();
  await journal['record-complaint']({ log, line }, OWN_PAGE);
  expect((await derivedNow()).dossier?.journal.map(({ seq }) => seq)).toEqual([2, 6]);
  expect((await derivedNow()).known).toEqual(before.known);
});
