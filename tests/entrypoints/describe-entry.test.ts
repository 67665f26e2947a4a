import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { describeEntry } from '../../entrypoints/timeline/describe-entry';
import { memoryStage } from './stage-of-story';
import { BUDI, OPINI, submissionOf, withTrainings } from './submissions';

describe('a finding on the timeline', () => {
  beforeAll(() => {
    vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
  });

  it('tells a status that stays in one line, with the day since which it stands', async () => {
    const stage = memoryStage();
    const training = { ...OPINI, status: { printed: 'Aktif', norm: 'active' as const } };
    let log = '';
    for (const now of ['2020-06-06T02:00:00.000Z', '2020-07-21T02:00:00.000Z']) {
      stage.now = now;
      ({ log } = await recordSnapshot(stage, submissionOf(withTrainings(BUDI, [training])), undefined));
    }
    const found = [];
    for await (const entry of (await stage.ledger()).walk(log)) if (entry.kind === 'finding') found.push(entry);
    expect(found.flatMap((entry) => describeEntry(entry, 'id').lines.slice(1))).toEqual([
      expect.stringMatching(/^Tetap: Aktif.* · sejak 6 Juni 2020$/),
    ]);
    expect(found.flatMap((entry) => describeEntry(entry, 'en').lines.slice(1))).toEqual([
      expect.stringMatching(/^Still: Aktif.* · since 6 June 2020$/),
    ]);
  });
});
