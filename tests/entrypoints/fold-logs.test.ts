import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Derived } from '../../entrypoints/background/derived';
import { foldLogs } from '../../entrypoints/background/fold-logs';
import { recordSnapshot } from '../../entrypoints/background/record-snapshot';
import { memoryStage } from './stage-of-story';
import { BUDI, OPINI, submissionOf, withTrainings } from './submissions';

it('knows a training by the name it had on the page, also where the participant’s own name is hidden in it', async () => {
  vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
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
