import { expect, it } from 'vitest';
import { makeBundle } from '../../utils/evidence/bundle';
import { verifyBundle } from '../../utils/evidence/verify';
import { genesis, littleLog, look, newKey, sameLook } from './little-log';

const dayOf = (index: number): string => new Date(Date.UTC(2020, 0, 1) + index * 8 * 3_600_000).toISOString();

it('1,000 looks with 49 changes are exported and verified, small enough to send; verifying stops when cancelled', {
  timeout: 180_000,
}, async () => {
  const key = await newKey();
  let changed = 1;
  const drafts = Array.from({ length: 1_000 }, (_, index) => {
    const seq = index + 1;
    if (index % 20 !== 0) return sameLook(dayOf(index), changed);
    changed = seq;
    return look(dayOf(index), seq, [[`Pelatihan ${index}`, 'Aktif']], index, `Pelatihan ${index}\n`.repeat(500));
  });
  const source = littleLog(key, [genesis(key, dayOf(0)), ...drafts]);
  const bundle = await makeBundle(source, { profile: 'samar', now: dayOf(1_001), clock: 'device', offsetMin: 420 });
  const seen: [number, number][] = [];
  const verdict = await verifyBundle(bundle.bytes, { onProgress: (done, total) => seen.push([done, total]) });
  expect(verdict).toMatchObject({ ok: true, size: 1_001 });
  expect(seen.length).toBeGreaterThan(1_000);
  expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
  expect(seen.every(([done], index) => done >= (seen[index - 1]?.[0] ?? 0))).toBe(true);
  expect(bundle.bytes.length).toBeLessThan(1_500_000);

  const stopped = new AbortController();
  const after: number[] = [];
  const cancelled = verifyBundle(bundle.bytes, {
    signal: stopped.signal,
    onProgress: (done, total) => {
      after.push(done);
      if (done > total / 2) stopped.abort(new Error('enough'));
    },
  });
  await expect(cancelled).rejects.toThrow('enough');
  expect(after.length).toBeLessThan(seen.length * 0.6);
});
