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
      head: '55618ab0d3110579d93d06811ddde2d03da1b00da8a01312a17a850b546ac9f8',
      keyFingerprint: '35e37797c7e3c9b4e8d9da5c6f444a0351b1ad2acebf1751d31788aa3c1b5bfa',
    });
  });
});
