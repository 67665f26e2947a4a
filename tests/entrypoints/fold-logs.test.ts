import 'fake-indexeddb/auto';
import { beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Derived } from '../../entrypoints/background/derived';
import { foldLogs } from '../../entrypoints/background/fold-logs';
import { recordSnapshot } from '../../entrypoints/background/record-snapshot';
import { statementHandlers } from '../../entrypoints/background/statement';
import type { Sender } from '../../utils/messages/receive';
import { memoryStage } from './stage-of-story';
import { BUDI, OPINI, submissionOf, withTrainings } from './submissions';

const sender: Sender = { id: 'saksi', url: 'chrome-extension://saksi/timeline.html' };

beforeAll(() => {
  vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
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
