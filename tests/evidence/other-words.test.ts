import { beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../../utils/chain/canonical';
import { makeBundle } from '../../utils/evidence/bundle';
import { verifyBundle } from '../../utils/evidence/verify';
import { openZip } from '../../utils/evidence/zip/open-zip';
import { type Key, littleLog, newKey, semarang } from './little-log';

let key: Key;
beforeAll(async () => {
  key = await newKey();
});

const COMPLAINT: Record<string, Json> = {
  statement: 'complaint',
  happened: '2020-06-21',
  way: 'email',
  to: 'pmo',
  about: [{ rule: 'training-disappeared', seq: 6 }],
};
const ANSWER: Record<string, Json> = {
  statement: 'answer',
  happened: '2020-06-22',
  by: 'pmo',
  answer: 'automatic',
  re: 2,
  promised: '2020-07-01',
};
const COMPLETED: Record<string, Json> = { statement: 'completed', happened: '2020-05-19' };
const PAPER: Record<string, Json> = { attachment: 'certificate', type: 'pdf', observed: false, happened: '2020-05-19' };

/** Each key gone, and each given another type. */
const othersOf = (body: Record<string, Json>): Record<string, Json>[] =>
  Object.entries(body).flatMap(([name, value]) => {
    const { [name]: _, ...without } = body;
    return [without, { ...body, [name]: typeof value === 'string' ? [7] : 'lain' }];
  });

describe('a statement in words that this version does not have', () => {
  it.each([
    ['complaint', 'note', COMPLAINT],
    ['answer', 'note', ANSWER],
    ['completion', 'note', COMPLETED],
    ['paper', 'attachment', PAPER],
  ] as const)('%s: is told and verified all the same, whatever is missing or otherwise', { timeout: 120_000 }, async (_, kind, body) => {
    for (const other of othersOf(body)) {
      const drafts = [...semarang(key), { kind, time: '2020-08-06T06:00:00.000Z', body: other, leaves: [] }];
      const made = await makeBundle(littleLog(key, drafts), {
        profile: 'lengkap',
        now: '2020-08-06T06:30:00.000Z',
        clock: 'device',
        offsetMin: 420,
      });
      const { ok, checks } = await verifyBundle(made.bytes);
      expect({ other, ok, wrong: checks.filter((check) => !check.ok) }).toEqual({ other, ok: true, wrong: [] });
    }
  });
  it('a complaint about a rule of a later version is still in the bundle as a note', async () => {
    const body = { ...COMPLAINT, about: [{ rule: 'voucher-expired', seq: 6 }] };
    const drafts = [
      ...semarang(key),
      { kind: 'note' as const, time: '2020-08-06T06:00:00.000Z', body, leaves: [['pengaduan/isi', 'Vouchernya hangus'] as const] },
    ];
    const { bytes } = await makeBundle(littleLog(key, drafts), {
      profile: 'lengkap',
      now: '2020-08-06T06:30:00.000Z',
      clock: 'device',
      offsetMin: 420,
    });
    const report = [...(await openZip(bytes))].find(([path]) => path.endsWith('/data/laporan.html'))?.[1];
    expect(new TextDecoder().decode(report)).toContain('Vouchernya hangus');
  });
});
