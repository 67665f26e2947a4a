import { openDB } from 'idb';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { checkLog } from '../../utils/ledger/check-log';
import { dashboardOf } from '../bench/page';
import { memoryStage } from './stage-of-story';
import { BUDI, OPINI, submissionOf, withTrainings } from './submissions';

const DAYS = 730;
const CHANGES = 50;
/** performance.md P7. */
const MOST = 3 * 2 ** 20;
const MOST_REPEATED = 600;

/** 379 kB. */
const PAGE = dashboardOf(5_000);

beforeAll(() => vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64)));
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
});

const sizeOf = (value: unknown): number => {
  if (value instanceof Uint8Array) return value.length;
  if (typeof value !== 'object' || value === null) return String(value).length;
  return Object.entries(value).reduce((sum, [name, each]) => sum + name.length + sizeOf(each), 0);
};

/** Every value and key of the database. What the browser's own store adds and saves is the bench's to say (P7 there). */
const stored = async (name: string): Promise<number> => {
  const database = await openDB(name);
  let bytes = 0;
  for (const store of ['logs', 'heads', 'derived', 'entries', 'files']) {
    const [keys, values] = await Promise.all([database.getAllKeys(store), database.getAll(store)]);
    bytes += sizeOf(keys) + sizeOf(values);
  }
  database.close();
  return bytes;
};

it('two years of daily looks with every raw copy of their changes stay small, so that none has to be dropped', async () => {
  const stage = memoryStage();
  let repeated = 0;
  for (let day = 0; day < DAYS; day += 1) {
    stage.now = new Date(Date.UTC(2020, 0, 1 + day, 2)).toISOString();
    const change = Math.floor((day * CHANGES) / DAYS);
    const snapshot = withTrainings(BUDI, [{ ...OPINI, certificates: change }]);
    const html = PAGE.replace('© Prakerja', `Pengumuman ${change} © Prakerja`);
    const isNew = day === 0 || change !== Math.floor(((day - 1) * CHANGES) / DAYS);
    const before = day === DAYS - 2 ? await stored(stage.name) : 0;
    await recordSnapshot(stage, submissionOf(snapshot, { html, text: `Sertifikat ${change}` }), undefined);
    if (before > 0 && !isNew) repeated = (await stored(stage.name)) - before;
  }
  const ledger = await stage.ledger();
  const [row] = await ledger.logs();
  const database = await openDB(stage.name);
  // The page and its text.
  expect(await database.count('files')).toBe(2 * CHANGES);
  database.close();
  expect(await stored(stage.name)).toBeLessThan(MOST);
  expect(repeated).toBeGreaterThan(0);
  expect(repeated).toBeLessThan(MOST_REPEATED);
  const verdict = await checkLog(ledger, row?.log ?? '', { signal: new AbortController().signal, rest: async () => {}, copies: true });
  expect(verdict).toMatchObject({ ok: true, copies: [] });
}, 240_000);
