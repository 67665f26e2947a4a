import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { makeBundle } from '../../utils/evidence/bundle';
import { disappeared, genesis, littleLog, look, newKey } from './little-log';
import { Tampered } from './tampered';

/** The query of section 11 of FORMAT.md as printed, over the bundles in `folder`. */
const printedQuery = (folder: string): string => {
  const format = readFileSync(new URL('../../utils/evidence/FORMAT.md', import.meta.url), 'utf8');
  const section = format.slice(format.indexOf('## 11. '));
  const lines = section.split('\n').filter((line) => line.startsWith('    '));
  return lines.join('\n').replaceAll("'bukti/", `'${folder}/`);
};

const at = (day: number, hour = '02'): string => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().replace('T00', `T${hour}`);

/**
 * Unpacks `count` bundles of as many invented logs into `folder`, their JSON files alone. Every third log lost its training, on a day that
 * differs; the others lost nothing.
 */
export const writeBundles = async (folder: string, count: number): Promise<void> => {
  const key = await newKey();
  for (let index = 0; index < count; index++) {
    const log = (index + 1).toString(16).padStart(8, '0').repeat(4);
    const day = 10 + (index % 200);
    const before = [genesis(key, at(1)), look(at(1), 1, [[`Pelatihan ${index}`, 'Aktif']], 0, 'Pelatihan saya')];
    const after = [look(at(day), 2, [], 0, 'kosong'), disappeared(at(day), [1, at(1)], [2, at(day)])];
    const source = littleLog(key, index % 3 === 0 ? [...before, ...after] : before, log);
    const { bytes, name } = await makeBundle(source, { profile: 'samar', now: at(400), clock: 'device', offsetMin: 420 });
    const bag = await Tampered.open(bytes);
    const data = join(folder, name.replace('.zip', ''), 'data');
    mkdirSync(data, { recursive: true });
    for (const file of ['temuan.json', 'linimasa.json', 'export.json']) writeFileSync(join(data, file), bag.text(`data/${file}`));
  }
};

export type Row = Record<string, unknown>;

export const askMany = async (folder: string): Promise<Row[]> => {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(printedQuery(folder))).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};
