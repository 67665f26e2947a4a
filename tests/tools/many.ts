import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askMany, writeBundles } from '../evidence/many-bundles';
import { command, Mistake, readArgs } from './command';

const USAGE = `npm run many -- [1000]
Makes so many bundles of invented logs, of which every third lost a training, and loads them with the query of utils/evidence/FORMAT.md.
Exit 0: each loss is one row.`;

await command(USAGE, async () => {
  const [asked = '1000'] = readArgs({}, { most: 1 }).positionals;
  const count = Number(asked);
  if (!Number.isInteger(count) || count < 1) throw new Mistake(`${asked}: give a whole number, 1 or more.`);
  const folder = mkdtempSync(join(tmpdir(), 'saksi-many-'));
  try {
    await writeBundles(folder, count);
    const began = performance.now();
    const rows = await askMany(folder);
    const seconds = (performance.now() - began) / 1000;
    console.log(JSON.stringify({ bundles: count, findings: rows.length, seconds: Number(seconds.toFixed(2)) }));
    return rows.length === Math.ceil(count / 3);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
