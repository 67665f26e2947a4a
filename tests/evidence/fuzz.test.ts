import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBundle } from '../../utils/evidence/bundle';
import { verifyBundle } from '../../utils/evidence/verify';
import { type Key, littleLog, newKey, semarang } from './little-log';
import { Tampered } from './tampered';

let key: Key;
let zip: Uint8Array;
beforeAll(async () => {
  key = await newKey();
  zip = (
    await makeBundle(littleLog(key, semarang(key)), {
      profile: 'lengkap',
      now: '2020-08-06T06:00:00.000Z',
      clock: 'device',
      offsetMin: 420,
    })
  ).bytes;
});

/** Content that a file of the bundle could be given by someone who wants the verifier to trip. */
const content = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
  fc.json().map((text) => new TextEncoder().encode(text)),
  fc
    .constantFrom('', '\n', '{}', '[]', 'null', '{"schema":"saksi/record/1"}', '"\\ud800"', '1e999', '{"a":1,"a":1}')
    .map((text) => new TextEncoder().encode(text)),
);

describe('whatever stands in a bundle', () => {
  it('even signed by the true key, the verifier never throws, and never says yes', { timeout: 300_000 }, async () => {
    const paths = [...(await Tampered.open(zip)).files.keys()];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), content, async (path, bytes) => {
        const bag = (await Tampered.open(zip)).write(path, bytes);
        if (path.startsWith('data/')) await (await bag.rebag()).sign(key);
        expect((await verifyBundle(await bag.zip())).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
  it('not even where a file is no text at all', { timeout: 300_000 }, async () => {
    for (const path of (await Tampered.open(zip)).files.keys()) {
      const bag = (await Tampered.open(zip)).write(path, Uint8Array.of(128));
      expect((await verifyBundle(await bag.zip())).ok).toBe(false);
      // Made anew, a manifest is whole again.
      if (!path.endsWith('manifest-sha256.txt')) expect((await verifyBundle(await (await bag.rebag()).zip())).ok).toBe(false);
    }
  });
  it('cut short or garbled anywhere, the verifier never throws and says no', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }), async (at, bytes) => {
        const garbled = zip.slice();
        garbled.set(bytes.subarray(0, zip.length - at), at);
        const unchanged = garbled.every((byte, index) => byte === zip[index]);
        expect((await verifyBundle(garbled)).ok).toBe(unchanged);
        expect((await verifyBundle(zip.slice(0, at))).ok).toBe(false);
      }),
      { numRuns: 120 },
    );
  });
});
