import { expect, it } from 'vitest';
import { keyedFrames } from '../../utils/chain/keyed-frames';
import { frames } from '../../utils/schema/frame';

const [mine, yours] = ['ab'.repeat(32), 'cd'.repeat(32)];
const page = { trainings: { around: 'aaaabbbb', chosen: 'semuaa' }, certificates: { around: '', chosen: '' } };

it('digests of what stands around a list are the same in one log, others in another, and tell nothing without its secret', () => {
  const keyed = keyedFrames(page, mine);
  expect(frames.parse(keyed)).toEqual(keyed);
  expect(keyedFrames(page, mine)).toEqual(keyed);
  expect(keyedFrames(page, yours).trainings).not.toEqual(keyed.trainings);
  expect(keyed.trainings?.around).not.toContain('aaaa');
  expect(keyed.certificates).toEqual(page.certificates);
  const more = keyedFrames({ trainings: { around: 'aaaabbbbcccc', chosen: 'semuaa' } }, mine).trainings?.around ?? '';
  for (const one of keyed.trainings?.around.match(/.{4}/g) ?? []) expect(more.match(/.{4}/g)).toContain(one);
});
