import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js';
import { downloadZip } from 'client-zip';
import { openDB } from 'idb';
import JSZip from 'jszip';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { connection, type Stage } from '../../entrypoints/background/stage';
import { makeBundle } from '../../utils/evidence/bundle';
import type { EvidenceSource } from '../../utils/evidence/source';
import { verifyBundle } from '../../utils/evidence/verify';
import { makeZip } from '../../utils/evidence/zip/make-zip';
import { openZip } from '../../utils/evidence/zip/open-zip';
import { sessionInMemory } from '../entrypoints/session-in-memory';
import { OPINI, snapshotWith, submissionOf } from '../entrypoints/submissions';

/*
 * A log in the browser's own IndexedDB, filled by the background's own code, in a page of its own: without the messages between content script and background.
 */
const OPENED = Date.UTC(2020, 4, 1);
const EIGHT_HOURS = 8 * 3_600_000;

let stage: Stage | undefined;
let looks = 0;
/** A page of about 47 kB, as a dashboard is. */
const pageText = Array.from({ length: 450 }, (_, i) => `Baris ${i}: Pelatihan, lembaga, harga dan jadwal seperti di halaman`).join('\n');

const open = (name = `bench-${crypto.randomUUID()}`): Stage => {
  stage = {
    name,
    ...connection(name),
    session: sessionInMemory(),
    clock: { kind: 'simulated', at: () => new Date(OPENED + looks * EIGHT_HOURS).toISOString(), zone: (device) => device },
    looked: () => {},
    alerted: () => {},
  };
  looks = 0;
  return stage;
};

const opened = (): Stage => {
  if (!stage) throw new Error('no log is open');
  return stage;
};

let changes = 0;

const record = async (changed: boolean): Promise<void> => {
  looks += 1;
  if (changed) changes += 1;
  const snapshot = snapshotWith({
    account: { state: 'read', value: { cardNumber: '9999000011112222', name: 'Budi Santoso' } },
    trainings: { state: 'read', value: Array.from({ length: 1 + (changes % 40) }, (_, i) => ({ ...OPINI, title: `Pelatihan ${i}` })) },
  });
  const text = `${pageText}\n${changes}`;
  await recordSnapshot(opened(), submissionOf(snapshot, { html: `<pre>${text}</pre>`, text }), undefined);
};

/** Fills a fresh log with so many looks, every so many of them changed. */
const fill = async (count: number, each: number, name?: string): Promise<void> => {
  open(name);
  changes = 0;
  for (let i = 0; i < count; i++) await record(i % each === 0);
};

const logOf = async (): Promise<{ ledger: Awaited<ReturnType<Stage['ledger']>>; log: string }> => {
  const ledger = await opened().ledger();
  const [row] = await ledger.logs();
  if (!row) throw new Error('the log is empty');
  return { ledger, log: row.log };
};

const sourceOf = async (): Promise<EvidenceSource> => {
  const { ledger, log } = await logOf();
  const row = await ledger.log(log);
  return {
    log,
    secret: row?.secret ?? '',
    entries: { [Symbol.asyncIterator]: () => ledger.walk(log) },
    file: (sha256) => ledger.file(sha256),
    key: await ledger.key(),
    software: { name: 'saksi', version: '0.0.0', buildSha256: '0'.repeat(64) },
    personal: [
      { kind: 'nama', value: 'Budi Santoso' },
      { kind: 'kartu', value: '9999000011112222' },
    ],
  };
};

/** A database of nothing but rows: what a put costs at the least, and what keeping every page whole would take. */
const bare = openDB('bare', 1, { upgrade: (database) => void database.createObjectStore('rows', { autoIncrement: true }) });

const put = async (value: unknown): Promise<void> => {
  const tx = (await bare).transaction('rows', 'readwrite', { durability: 'strict' });
  void tx.store.put(value);
  await tx.done;
};

const getAll = async (): Promise<number> => {
  const database = await openDB(opened().name);
  try {
    return (await database.getAll('entries')).length;
  } finally {
    database.close();
  }
};

let bundle: Uint8Array<ArrayBuffer> | undefined;
let files: Map<string, Uint8Array<ArrayBuffer>> | undefined;
const made = (): Uint8Array => {
  if (!bundle) throw new Error('nothing was exported yet');
  return bundle;
};
/** What was exported, unpacked before any clock runs. */
const inside = (): Map<string, Uint8Array<ArrayBuffer>> => {
  if (!files) throw new Error('nothing was exported yet');
  return files;
};
const unpack = async (): Promise<void> => {
  if (bundle) files ??= new Map([...(await openZip(bundle))].map(([name, bytes]) => [name, bytes.slice()]));
};
const inputs = (): { name: string; input: Uint8Array<ArrayBuffer> }[] => [...inside()].map(([name, input]) => ({ name, input }));

const runs: Record<string, () => Promise<unknown>> = {
  'one look, changed': () => record(true),
  'one look, unchanged': () => record(false),
  'strict put of 50 kB': () => put(crypto.getRandomValues(new Uint8Array(50_000))),
  'popup state': async () => (await opened().ledger()).logs(),
  'newest 30 entries': async () => {
    const { ledger, log } = await logOf();
    return (await ledger.entries(log, { count: 30, newestFirst: true })).length;
  },
  'getAll of the history': getAll,
  'read and SHA-256 each': async () => {
    const { ledger, log } = await logOf();
    let count = 0;
    for await (const { record: bytes, line } of ledger.walk(log)) {
      await crypto.subtle.digest('SHA-256', (bytes ?? new TextEncoder().encode(line)) as BufferSource);
      count += 1;
    }
    return count;
  },
  export: async () => {
    const { bytes } = await makeBundle(await sourceOf(), {
      profile: 'ombudsman',
      now: new Date(OPENED + (looks + 1) * EIGHT_HOURS).toISOString(),
      clock: 'simulated',
      offsetMin: 420,
    });
    bundle = bytes.slice();
    files = undefined;
    return bundle.length;
  },
  verify: async () => {
    const { ok, checks } = await verifyBundle(made());
    if (!ok) throw new Error(JSON.stringify(checks.find((check) => !check.ok)));
    return ok;
  },
  'SHA-256 of each file': async () => {
    for (const bytes of inside().values()) await crypto.subtle.digest('SHA-256', bytes);
  },
  'zip: ours': async () => (await makeZip(inside(), async () => undefined)).length,
  'zip: client-zip': async () => (await downloadZip(inputs()).blob()).size,
  'zip: JSZip': async () => {
    const zip = new JSZip();
    for (const { name, input } of inputs()) zip.file(name, input);
    return (await zip.generateAsync({ type: 'uint8array', compression: 'STORE' })).length;
  },
  'zip: zip.js': async () => {
    const zip = new ZipWriter(new BlobWriter(), { level: 0, useWebWorkers: false });
    for (const { name, input } of inputs()) await zip.add(name, new BlobReader(new Blob([input])));
    return (await zip.close()).size;
  },
};

/** Bytes on disk of everything this page keeps, as the browser reckons them. */
const usage = async (): Promise<number> => (await navigator.storage.estimate()).usage ?? 0;

/** The naive way: every look's page kept whole. */
const keepAll = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await put(`<pre>${pageText}\n${i}</pre>`);
};

Object.assign(globalThis, {
  bench: {
    fill,
    usage,
    keepAll,
    run: async (name: string): Promise<{ ms: number; answer: unknown; longest: number }> => {
      const run = runs[name];
      if (!run) throw new Error(`no run "${name}"; there are: ${Object.keys(runs).join(', ')}`);
      await unpack();
      let longest = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      });
      observer.observe({ entryTypes: ['longtask'] });
      const start = performance.now();
      const answer = await run();
      const ms = performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve, 50));
      observer.disconnect();
      return { ms, answer, longest };
    },
  },
});
