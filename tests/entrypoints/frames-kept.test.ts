import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Derived } from '../../entrypoints/background/fold/derived';
import { refold } from '../../entrypoints/background/fold/refold';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { openRecord } from '../../utils/chain/open-record';
import { memoryStage } from './stage-of-story';
import { BUDI, OPINI, submissionOf, withTrainings } from './submissions';

const EXCEL = { ...OPINI, title: 'Belajar Excel' };
let stage: ReturnType<typeof memoryStage>;
beforeAll(() => {
  vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
});
beforeEach(() => {
  stage = memoryStage();
});

const look = async (day: string, trainings: (typeof OPINI)[], around: string) => {
  stage.now = `2020-06-${day}T02:00:00.000Z`;
  const snapshot = withTrainings(BUDI, trainings);
  const page = { ...snapshot.page, frames: { trainings: { around, chosen: '' } } };
  const { log, seq } = await recordSnapshot(stage, submissionOf({ ...snapshot, page }), undefined);
  const entry = await (await stage.ledger()).entry(log, seq);
  return { log, body: openRecord(entry?.record as Uint8Array).body };
};

it('while nothing is missing, another text around a list makes no new look', async () => {
  await look('01', [OPINI], 'aaaa');
  const { body } = await look('02', [OPINI], 'aaaabbbb');
  expect(body).toMatchObject({ same_as: 1 });
  expect(body).not.toHaveProperty('observed');
});

it('while something is, each state of the page is one, and the entries add up to what is known', async () => {
  await look('01', [OPINI, EXCEL], 'aaaa');
  await look('02', [OPINI, EXCEL], 'aaaacccc');
  await look('03', [OPINI], 'aaaabbbb');
  const again = await look('04', [OPINI], 'aaaabbbb');
  expect(again.body).toHaveProperty('same_as');
  const { log, body } = await look('05', [OPINI], 'aaaa');
  expect(body).toMatchObject({ observed: { frames: { trainings: { around: expect.stringMatching(/^[a-z]{4}$/) } } } });
  const row = await (await stage.ledger()).log(log);
  if (!row) throw new Error('the log is gone');
  const { known } = row.derived as Derived;
  // Only the last one stands as it stood when nothing was missing.
  expect(known.findings).toMatchObject([
    { state: 'confirmed', firstSeen: { at: '2020-06-03T02:00:00.000Z' }, confirmed: { at: stage.now } },
  ]);
  expect((await refold(await stage.ledger(), row)).known).toEqual(known);
});
