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
      head: 'd80a719cd8e6032d2906c3cd4d2e37c6c4ad6cafa0b5dcb95b57edcc6a24c1c4',
      keyFingerprint: 'e84e77fd8f881be1a55789a30d0447464feb65a8d18ba394903af1da6865ee91',
    });
  });
});
