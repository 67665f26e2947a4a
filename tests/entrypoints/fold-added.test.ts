import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nothingDerived } from '../../entrypoints/background/fold/derived';
import { foldAdded } from '../../entrypoints/background/fold/fold-added';
import { sealRecord } from '../../utils/chain/record';
import type { Entry } from '../../utils/ledger/entry';

const URL = 'https://www.instagram.com/p/CCprakerja/';

const kept = (about?: { rule: string; seq: number }): Entry => {
  const body = { witness: 'page', source: { url: URL, status: 200 }, ...(about && { about: [about] }) };
  const { bytes, disclosures } = sealRecord({ kind: 'capture', body, leaves: [], files: [], random: (length) => randomBytes(length) });
  return { log: 'log', seq: 5, kind: 'capture', time: '2020-07-23T02:00:00.000Z', line: '', record: bytes, disclosures };
};

describe('a kept page, folded anew', () => {
  it('of a second witness is listed as that', () => {
    expect(foldAdded(kept())?.(nothingDerived).dossier?.pages).toEqual([{ seq: 5, at: '2020-07-23T02:00:00.000Z', url: URL }]);
  });
  it('of the dashboard, kept for a finding, is no second witness', () => {
    expect(foldAdded(kept({ rule: 'training-disappeared', seq: 4 }))).toBeUndefined();
  });
});
