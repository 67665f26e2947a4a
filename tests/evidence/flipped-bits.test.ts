import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makeBundle } from '../../utils/evidence/bundle';
import { verifyBundle } from '../../utils/evidence/verify';
import { newAuthority } from './authority';
import { everything, PERSONAL } from './everything';
import { type Key, littleLog, newKey } from './little-log';
import { Tampered } from './tampered';

// Hundreds of bundles are verified, each as a whole, on machines that do other things too.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

let key: Key;
let zip: Uint8Array;
let whole: Tampered;
beforeAll(async () => {
  key = await newKey();
  const source = { ...littleLog(key, await everything(key, newAuthority())), personal: PERSONAL };
  zip = (await makeBundle(source, { profile: 'lengkap', now: '2020-08-08T06:00:00.000Z', clock: 'device', offsetMin: 420 })).bytes;
  whole = await Tampered.open(zip);
});

describe('a bundle with everything in it', () => {
  it('any single flipped bit of the zip fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = zip.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        expect((await verifyBundle(flipped)).ok).toBe(false);
      }),
      { numRuns: 300, seed: 20200806 },
    );
  });
  it('any single flipped bit of any file fails, also where the bag was unpacked and zipped again', async () => {
    expect((await verifyBundle(await whole.zip())).ok).toBe(true);
    let seed = 1;
    for (const path of whole.files.keys())
      await fc.assert(
        fc.asyncProperty(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(7), async (where, bit) => {
          const bag = whole.copy();
          const bytes = (bag.files.get(path) ?? new Uint8Array()).slice();
          const at = Math.floor(where * bytes.length);
          bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
          expect((await verifyBundle(await bag.write(path, bytes).zip())).ok).toBe(false);
        }),
        { numRuns: 2, seed: seed++ },
      );
  });
  it('no flipped bit of a paper, picture, token, seal or page passes, even listed and signed by the true key', async () => {
    const held = /^data\/(attachments|snapshots|anchors|records|disclosures)\/|^data\/log\.jsonl$/;
    const paths = [...whole.files.keys()].filter((path) => held.test(path));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.nat(1_000_000), fc.nat(7), async (path, where, bit) => {
        const bag = whole.copy();
        const bytes = (bag.files.get(path) ?? new Uint8Array()).slice();
        const at = where % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        await (await bag.write(path, bytes).rebag()).sign(key);
        expect((await verifyBundle(await bag.zip())).ok).toBe(false);
      }),
      { numRuns: 100, seed: 20200806 },
    );
  });
});
