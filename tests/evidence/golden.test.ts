import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verifyBundle } from '../../utils/evidence/verify';
import { LOG } from './little-log';

/**
 * Bundles as they were made when a format was young; never edited, never made anew. Whatever becomes of the software, they must verify.
 * Head: `tail -n1 data/log.jsonl | tr -d '\n' | sha256sum`. Key: `openssl pkey -pubin -in kunci-publik.pem -outform DER | sha256sum`.
 */
const GOLDEN = [
  ['saksi-export-1-samar', 'samar'],
  ['saksi-export-1-lengkap', 'lengkap'],
] as const;

describe('golden bundles', () => {
  it.each(GOLDEN)('%s verifies for ever', { timeout: 30_000 }, async (name, profile) => {
    const verdict = await verifyBundle(new Uint8Array(readFileSync(new URL(`golden/${name}.zip`, import.meta.url))));
    expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(verdict).toMatchObject({
      ok: true,
      profile,
      clock: 'simulated',
      log: LOG,
      size: 9,
      head: '7b2394088f141632c20fee26e5adc4a6e1fb7eaa529ba588d4085ff129107512',
      keyFingerprint: 'a836777031dd06f4cc84e6ca5c30fbcfb7e30fe172868953d34a8694e3c49da1',
    });
  });
});
