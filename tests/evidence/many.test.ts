import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askMany, writeBundles } from './many-bundles';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'saksi-many-'));
  await writeBundles(folder, 7);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

it('a folder of bundles loads with the query that FORMAT.md prints: one row a finding, with the class of what was before', async () => {
  const rows = await askMany(folder);
  expect(rows.map(({ log, first_seen, class_before }) => [String(log).slice(0, 8), String(first_seen).slice(0, 10), class_before])).toEqual(
    [
      ['00000001', '2020-01-11', 'C'],
      ['00000004', '2020-01-14', 'C'],
      ['00000007', '2020-01-17', 'C'],
    ],
  );
  expect(rows[0]).toMatchObject({ rule: 'training-disappeared', severity: 'loss', from_seq: 1, was: 'Aktif' });
});
