import 'fake-indexeddb/auto';
import { beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Derived } from '../../entrypoints/background/fold/derived';
import { foldLogs } from '../../entrypoints/background/fold/fold-logs';
import { handlersFor } from '../../entrypoints/background/handlers';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { statementHandlers } from '../../entrypoints/background/said/statement';
import type { Sender } from '../../utils/messages/receive';
import { memoryStage } from './stage-of-story';
import { BUDI, OPINI, submissionOf, withTrainings } from './submissions';

const page = { id: 'saksi', url: 'chrome-extension://saksi/complaint.html' };
const sender: Sender = { id: 'saksi', url: 'chrome-extension://saksi/timeline.html' };

beforeAll(() => {
  vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
});

it('knows what the participant said and added as if it had lived through it', async () => {
  const stage = memoryStage();
  const handlers = handlersFor(async () => stage);
  stage.now = '2020-06-21T02:00:00.000Z';
  const { log } = await recordSnapshot(stage, submissionOf(withTrainings(BUDI, [OPINI])), undefined);
  const ledger = await stage.ledger();
  const lived = async () => (await ledger.log(log))?.derived as Derived;
  const training = (await lived()).known.trainings[0]?.id ?? '';
  await handlers['record-statement']({ log, statement: { is: 'completed', training, happened: '2020-05-19' } }, page);
  const line = { is: 'complaint' as const, happened: '2020-06-21', way: 'email' as const, to: 'pmo' as const, about: [], asked: 'Kapan?' };
  const complaint = await handlers['record-complaint']({ log, line }, page);
  const attachment = {
    what: 'correspondence' as const,
    type: 'txt' as const,
    name: 'surat.txt',
    happened: '2020-06-02',
    re: complaint.seq,
  };
  await handlers['record-attachment']({ log, attachment, base64: 'aGFsbw==' }, page);
  const copy = {
    html: '<!doctype html><html><head></head><body></body></html>',
    text: 'x',
    url: 'https://www.instagram.com/budi_santoso/',
    title: 't',
  };
  const view = { w: 1, h: 1, dpr_pct: 100, doc_h: 1 };
  const circumstances = { readAt: 0, monoMs: 0, timeZone: 'Asia/Jakarta', offsetMin: 420, status: 200, language: 'id', view };
  fakeBrowser.scripting = { executeScript: async () => [{ result: { ...copy, ...circumstances } }] } as never;
  await handlers['capture-page']({ log, tab: 7 }, page);
  // A month later the word of the participant starts the clock.
  stage.now = '2020-07-21T02:00:00.000Z';
  await recordSnapshot(stage, submissionOf(withTrainings(BUDI, [{ ...OPINI, certificates: 0 }])), undefined);
  const before = await lived();
  const folded = await foldLogs([{ log, elsewhere: false, entries: ledger.walk(log) }]);
  expect(before.dossier?.journal).toHaveLength(1);
  expect(before.dossier?.pages.map(({ url }) => url)).toEqual(['https://www.instagram.com/budi_santoso/']);
  expect(before.known.findings.map(({ rule, promise }) => [rule, promise?.statement])).toEqual([['certificate-overdue', 2]]);
  expect(folded.dossier).toEqual(before.dossier);
  expect(folded.known.trainings.map(({ stated }) => stated)).toEqual([{ on: '2020-05-19', seq: 2 }]);
  expect(folded.known.findings.map(({ key, state, promise }) => [key, state, promise])).toEqual(
    before.known.findings.map(({ key, state, promise }) => [key, state, promise]),
  );
});

it('knows a training by the name it had on the page, also where the participant’s own name is hidden in it', async () => {
  const stage = memoryStage();
  stage.now = '2020-06-21T02:00:00.000Z';
  const title = 'Menulis bersama Budi Santoso';
  const { log } = await recordSnapshot(stage, submissionOf(withTrainings(BUDI, [{ ...OPINI, title }])), undefined);
  const ledger = await stage.ledger();
  const folded = await foldLogs([{ log, elsewhere: false, entries: ledger.walk(log) }]);
  const lived = (await ledger.log(log))?.derived as Derived;
  const titles = ({ known }: Derived) => known.trainings.map(({ record }) => record.title);
  expect(titles(lived)).toEqual([title]);
  expect(titles(folded)).toEqual([title]);
});

it('judges with what the participant stated, from then on: replaying a log gives the same findings', async () => {
  const stage = memoryStage();
  const look = (at: string) => {
    stage.now = at;
    return recordSnapshot(stage, submissionOf(withTrainings(BUDI, [{ ...OPINI, title: 'Kelas Budi Santoso' }])), undefined);
  };
  const { log } = await look('2020-05-20T02:00:00.000Z');
  stage.now = '2020-05-21T02:00:00.000Z';
  const say = statementHandlers(async () => stage)['record-statement'];
  const training = 'kelas budi santoso';
  await say({ log, statement: { is: 'completed', training, happened: '2020-05-19' } }, sender);
  await look('2020-06-10T02:00:00.000Z');
  await look('2020-06-11T02:00:00.000Z');
  const ledger = await stage.ledger();
  const lived = (await ledger.log(log))?.derived as Derived;
  const folded = await foldLogs([{ log, elsewhere: false, entries: ledger.walk(log) }]);
  expect(lived.known.findings).toMatchObject([{ rule: 'certificate-overdue', state: 'confirmed', promise: { since: '2020-05-19' } }]);
  expect(folded.known.findings).toEqual(lived.known.findings);
});
