import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Derived } from '../../entrypoints/background/fold/derived';
import { refold } from '../../entrypoints/background/fold/refold';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { describeEntry } from '../../entrypoints/timeline/describe-entry';
import { headerLine, headOf } from '../../utils/chain/header';
import type { EntryKind } from '../../utils/chain/kinds';
import { sha256Hex } from '../../utils/chain/sha256';
import { makeBundle } from '../../utils/evidence/bundle';
import { PROFILES } from '../../utils/evidence/source';
import { verifyBundle } from '../../utils/evidence/verify';
import { timelineWords } from '../../utils/language/timeline-words';
import { writeBackup } from '../../utils/ledger/backup';
import { checkLog } from '../../utils/ledger/check-log';
import { packEntry } from '../../utils/ledger/pack-entry';
import { readBackup } from '../../utils/ledger/read-backup';
import { type Dump, dumpDatabase, loadDatabase } from '../ledger/database-dump';
import { ROOT } from '../tools/root';
import { memoryStage } from './stage-of-story';
import { BUDI, OPINI, submissionOf, withTrainings } from './submissions';

const FOLDER = join(ROOT, 'tests/fixtures/databases');
const SHIPPED = readdirSync(FOLDER, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));

/** What lies in each, log by log; written by hand from the README there. */
const HELD: Record<string, { open: string[]; others: Record<string, string[]>; findings: string[] }> = {
  v1: {
    open: [
      'genesis',
      'capture',
      'capture',
      'finding',
      'note',
      'note',
      'attachment',
      'restore',
      'capture',
      'finding',
      'capture',
      'finding',
      'export',
    ],
    others: { elsewhere: ['genesis', 'capture'], erased: ['genesis', 'capture', 'erase'], nobody: ['genesis', 'capture'] },
    findings: ['status-stuck suspected Menulis Opini', 'training-disappeared confirmed Menulis Opini'],
  },
  v2: {
    open: [
      'genesis',
      'capture',
      'capture',
      'capture',
      'note',
      'attachment',
      'restore',
      'finding',
      'capture',
      'finding',
      'note',
      'capture',
      'anchor',
      'capture',
      'finding',
      'capture',
      'finding',
      'export',
    ],
    others: {
      elsewhere: ['genesis', 'capture', 'note', 'note'],
      erased: ['genesis', 'capture', 'erase'],
      nobody: ['genesis', 'capture', 'capture', 'capture'],
    },
    findings: ['certificate-overdue confirmed Menulis Opini', 'training-disappeared confirmed Menulis Opini'],
  },
};

beforeAll(() => vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64)));
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '9.9.9' });
});

it('every shape that is kept here is told of', () => {
  expect(Object.keys(HELD)).toEqual(SHIPPED);
});

describe.each(SHIPPED)('a database as %s left it', (shape) => {
  const held = HELD[shape] ?? { open: [], others: {}, findings: [] };
  const dump: Dump = JSON.parse(readFileSync(join(FOLDER, shape, 'database.json'), 'utf8'));

  const opened = async () => {
    const stage = memoryStage();
    await loadDatabase(stage.name, dump);
    const ledger = await stage.ledger();
    const rows = await ledger.logs();
    const open = rows.find((row) => row.closed === undefined && row.marks.card !== undefined);
    if (!open) throw new Error('the open log is not there');
    return { stage, ledger, rows, open };
  };
  const entriesOf = async ({ ledger }: Pick<Awaited<ReturnType<typeof opened>>, 'ledger'>, log: string) => {
    const entries = [];
    for await (const entry of ledger.walk(log)) entries.push(entry);
    return entries;
  };
  const told = ({ known }: Derived): string[] => known.findings.map(({ rule, state, subject }) => `${rule} ${state} ${subject}`).sort();

  it('is what was dumped, byte for byte', async () => {
    const { stage } = await opened();
    expect(await dumpDatabase(stage.name)).toEqual(dump);
  });

  it('opens and reads: every log, entry and page copy, and every chain checks', async () => {
    const here = await opened();
    for (const { log, closed, marks } of here.rows) {
      const kinds = (await entriesOf(here, log)).map(({ kind }) => kind);
      expect(kinds).toEqual(log === here.open.log ? held.open : held.others[closed ?? (marks.card ? '?' : 'nobody')]);
      const verdict = await checkLog(here.ledger, log, { signal: new AbortController().signal, rest: async () => {}, copies: true });
      expect(verdict).toMatchObject({ ok: true, breaks: [], copies: [] });
    }
    expect(here.rows).toHaveLength(Object.keys(held.others).length + 1);
  });

  it('says in words what each entry is', async () => {
    const here = await opened();
    for (const language of ['id', 'en'] as const)
      for (const entry of await entriesOf(here, here.open.log)) {
        const { title, lines } = describeEntry(entry, language);
        expect(title).not.toBe(timelineWords[language].unknownKind(entry.kind));
        expect(lines).not.toContain(timelineWords[language].unreadable);
      }
  });

  it('knows what it knew, as kept and as folded again from the entries', async () => {
    const { ledger, open } = await opened();
    expect(told(open.derived as Derived)).toEqual(held.findings);
    expect(told(await refold(ledger, open))).toEqual(held.findings);
  });

  it('goes on: the training is back', async () => {
    const { stage, open } = await opened();
    stage.now = '2020-09-01T02:00:00.000Z';
    const { log, seq, steps } = await recordSnapshot(stage, submissionOf(withTrainings(BUDI, [OPINI])), undefined);
    expect([log, seq]).toEqual([open.log, held.open.length]);
    expect(steps.map(({ rule, state }) => [rule, state])).toContainEqual(['training-disappeared', 'resolved']);
  });

  it('shows an entry of a kind that it does not know, checks it and exports it', async () => {
    const { stage, ledger, open } = await opened();
    const { size: seq, head: prev, log } = open;
    const record = new TextEncoder().encode('{"kind":"ramalan","salt":"AAAAAAAAAAAAAAAAAAAAAA","schema":"saksi/record/1"}');
    const line = headerLine({ body: sha256Hex(record), kind: 'ramalan' as EntryKind, log, prev, seq, time: '2020-09-01T02:00:00.000Z' });
    const database = await openDB(stage.name);
    await database.put('entries', packEntry({ line, record, disclosures: [] }), [log, seq]);
    await database.put('heads', { ...(await database.get('heads', log)), size: seq + 1, head: headOf(line) }, log);
    database.close();
    const last = (await entriesOf({ ledger }, log)).at(-1);
    expect(last).toMatchObject({ kind: 'ramalan', seq });
    expect(last && describeEntry(last, 'en').title).toContain('ramalan');
    const verdict = await checkLog(ledger, log, { signal: new AbortController().signal, rest: async () => {} });
    expect(verdict).toMatchObject({ ok: true, size: seq + 1 });
    expect((await verifyBundle((await bundleOf({ ledger, open }, 'lengkap')).bytes)).checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  const bundleOf = async (
    { ledger, open }: Pick<Awaited<ReturnType<typeof opened>>, 'ledger' | 'open'>,
    profile: (typeof PROFILES)[number],
  ) =>
    makeBundle(
      {
        log: open.log,
        secret: open.secret,
        entries: ledger.walk(open.log),
        file: (sha256) => ledger.file(sha256),
        key: await ledger.key(),
        software: { name: 'saksi', version: '9.9.9', buildSha256: '0'.repeat(64) },
        personal: (open.derived as Derived).personal,
      },
      { profile, now: '2020-09-01T02:00:00.000Z', clock: 'device', offsetMin: 420 },
    );

  it.each(PROFILES)('exports as %s, and the bundle verifies', async (profile) => {
    const { bytes } = await bundleOf(await opened(), profile);
    expect((await verifyBundle(bytes)).checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('can be backed up whole', async () => {
    const { ledger, rows } = await opened();
    const made = { made: '2020-09-01T02:00:00.000Z', software: { version: '9.9.9', build_sha256: '0' }, settings: {} };
    const { logs } = await readBackup(await writeBackup(ledger, made, async () => {}), async () => {});
    expect(logs.map(({ log, size, head }) => [log, size, head]).sort()).toEqual(
      rows.map(({ log, size, head }) => [log, size, head]).sort(),
    );
  });
});
