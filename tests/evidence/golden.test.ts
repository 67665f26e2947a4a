import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../utils/chain/sha256';
import { EDITIONS } from '../../utils/evidence/payload/editions';
import { verifyBundle } from '../../utils/evidence/verify';
import { LOG } from './little-log';

/** The case alone, in the format's first edition. */
const FIRST = {
  size: 9,
  head: '35da2eb086aaf48d296f61e5b7e02523550e013ce2f17ce5c624e182bde33a68',
  keyFingerprint: '8867dbed907a87657adb5f6ce73d02c992b7b8a9a52bbbbf3c8326968ba6f3ff',
};
/** An entry of every kind that the second edition describes, and the archive for replay (tests/evidence/everything.ts). */
const SECOND = {
  size: 20,
  head: '8569c93ce6d4a8a1120675d300bce24603410409e51db913e4ec6ba7874ea435',
  keyFingerprint: '34480c36800fe4cf3f065e2895e2ea903bf9d4f552f21a16c98550854f84eca7',
};
/** The same kinds of entries in the third edition: samar without papers, with the one complaint whose words the participant asked to be shown. */
const THIRD = {
  size: 20,
  head: '09b944534014908f44dd5cc1e8b851b4b2e98d065ee4081da92b953413b43389',
  keyFingerprint: '41981a1992f5f9a242ee8ca396875b8e417bec4eac3a736a2f4fb1e6774f423f',
};
/** In the fourth edition a look tells that it was recorded late. */
const FOURTH = {
  size: 21,
  head: '1331f3bf309b774ac0e68985b203995d598969e5a31be18546e3c7d5d69a9c5a',
  keyFingerprint: '491db8c2a1a4ebff1728a3afa4dd32b704bcb2bcc700faffed60c8b8dddf46aa',
};

/**
 * Bundles as they were made when a format was young; never edited, never made anew. Whatever becomes of the software, they must verify.
 * Head: `tail -n1 data/log.jsonl | tr -d '\n' | sha256sum`. Key: `openssl pkey -pubin -in kunci-publik.pem -outform DER | sha256sum`.
 */
const GOLDEN = [
  ['saksi-export-1-samar', 'samar', FIRST],
  ['saksi-export-1-lengkap', 'lengkap', FIRST],
  ['saksi-export-1-edition-2-samar', 'samar', SECOND],
  ['saksi-export-1-edition-2-ombudsman', 'ombudsman', SECOND],
  ['saksi-export-1-edition-2-lengkap', 'lengkap', SECOND],
  ['saksi-export-1-edition-3-samar', 'samar', THIRD],
  ['saksi-export-1-edition-3-ombudsman', 'ombudsman', THIRD],
  ['saksi-export-1-edition-3-lengkap', 'lengkap', THIRD],
  ['saksi-export-1-edition-4-samar', 'samar', FOURTH],
  ['saksi-export-1-edition-4-ombudsman', 'ombudsman', FOURTH],
  ['saksi-export-1-edition-4-lengkap', 'lengkap', FOURTH],
] as const;

/** What golden bundles have been made of: a new edition of the format needs new ones. */
const EDITIONS_KEPT = [
  'saksi-export-1-samar',
  'saksi-export-1-edition-2-samar',
  'saksi-export-1-edition-3-samar',
  'saksi-export-1-edition-4-samar',
];

describe('golden bundles', () => {
  it('there are of every edition that was published, each with its own text', async () => {
    const texts = EDITIONS_KEPT.map((name) => {
      const files = unzipSync(new Uint8Array(readFileSync(new URL(`golden/${name}.zip`, import.meta.url))));
      const [, text] = Object.entries(files).find(([path]) => path.endsWith('/data/format.txt')) ?? [];
      return sha256Hex(text ?? new Uint8Array());
    });
    expect(texts).toEqual(EDITIONS['data/format.txt']);
  });
  it.each(GOLDEN)('%s verifies for ever', { timeout: 30_000 }, async (name, profile, expected) => {
    const verdict = await verifyBundle(new Uint8Array(readFileSync(new URL(`golden/${name}.zip`, import.meta.url))));
    expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(verdict).toMatchObject({ ok: true, profile, clock: 'simulated', log: LOG, ...expected });
  });
});
