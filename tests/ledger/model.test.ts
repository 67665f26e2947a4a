/**
 * Any order of opening logs, appending, retrying, failing, reopening and browsing, against a model that is a plain list. Whatever the
 * ledger acknowledged is there, in order, with its values, and the chain checks.
 */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkChain } from '../../utils/chain/check';
import { openRecord, revealLeaves } from '../../utils/chain/open-record';
import type { Draft } from '../../utils/ledger/append';
import { HeadMoved } from '../../utils/ledger/append';
import type { Entry } from '../../utils/ledger/entry';
import { eraseDatabase } from '../../utils/ledger/erase';
import type { Ledger } from '../../utils/ledger/open';
import { openLedger } from '../../utils/ledger/open';
import { GENESIS, look, note } from './fixtures';

type ModelEntry = { kind: string; values: string[] };
type ModelLog = { log: string; entries: ModelEntry[]; derived: unknown; submissions: Map<string, number> };
type Model = { logs: ModelLog[] };
type Real = { ledger: Ledger };
type Command = fc.AsyncCommand<Model, Real>;

const drafts = fc.array(
  fc.oneof(
    fc.nat({ max: 3 }).map((count) => look(String(count))),
    fc.string({ maxLength: 5 }).map((text) => note(text)),
  ),
  { minLength: 1, maxLength: 4 },
);
const inModel = ({ kind, leaves }: Draft): ModelEntry => ({ kind, values: leaves.map(([, value]) => value) });
const valuesOf = (record: Uint8Array | undefined, disclosures: string[]): string[] =>
  revealLeaves(openRecord(record as Uint8Array), disclosures).map(([, value]) => value);
const pick = (model: Model, which: number): ModelLog => model.logs[which % model.logs.length] as ModelLog;
const hasLogs = (model: Readonly<Model>): boolean => model.logs.length > 0;

const create = (): Command => ({
  check: (model) => model.logs.length < 3,
  run: async (model, { ledger }) => {
    const { log } = await ledger.createLog({ genesis: GENESIS, marks: {}, expectedLogs: model.logs.length });
    model.logs.push({ log, entries: [inModel(GENESIS)], derived: null, submissions: new Map() });
  },
  toString: () => 'create',
});

const append = (which: number, some: Draft[], derived: number | undefined, id: string | undefined): Command => ({
  check: hasLogs,
  run: async (model, { ledger }) => {
    const mine = pick(model, which);
    const before = mine.entries.length;
    const options = { ...(derived !== undefined && { derived }), ...(id !== undefined && { submission: id }) };
    const first = (await ledger.append(mine.log, before, some, options))[0]?.seq;
    const seen = id === undefined ? undefined : mine.submissions.get(id);
    expect(first).toBe(seen ?? before);
    if (seen !== undefined) return;
    mine.entries.push(...some.map(inModel));
    if (derived !== undefined) mine.derived = derived;
    if (id !== undefined) mine.submissions.set(id, before);
  },
  toString: () => `append(${which}, ${some.length} drafts, ${derived}, ${id})`,
});

const appendLate = (which: number, some: Draft[], behind: number): Command => ({
  check: hasLogs,
  run: async (model, { ledger }) => {
    const { log, entries } = pick(model, which);
    await expect(ledger.append(log, entries.length - behind, some, { derived: 'never' })).rejects.toThrow(HeadMoved);
  },
  toString: () => `appendLate(${which}, ${behind})`,
});

const appendTogether = (which: number, some: Draft[], more: Draft[]): Command => ({
  check: hasLogs,
  run: async (model, { ledger }) => {
    const mine = pick(model, which);
    const size = mine.entries.length;
    const results = await Promise.allSettled([some, more].map((each) => ledger.append(mine.log, size, each)));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    mine.entries.push(...(results[0]?.status === 'fulfilled' ? some : more).map(inModel));
  },
  toString: () => `appendTogether(${which})`,
});

const appendBad = (which: number, some: Draft[]): Command => ({
  check: hasLogs,
  run: async (model, { ledger }) => {
    const { log, entries } = pick(model, which);
    await expect(ledger.append(log, entries.length, [...some, { ...GENESIS, kind: 'note', time: 'noon' }])).rejects.toThrow(
      'not a header line',
    );
  },
  toString: () => `appendBad(${which})`,
});

const reopen = (): Command => ({
  check: () => true,
  run: async (_model, real) => {
    real.ledger.close();
    real.ledger = await openLedger(real.ledger.name);
  },
  toString: () => 'reopen',
});

const browse = (which: number, from: number, count: number, newestFirst: boolean): Command => ({
  check: hasLogs,
  run: async (model, { ledger }) => {
    const { log, entries } = pick(model, which);
    const page = await ledger.entries(log, { from: from % entries.length, count, newestFirst });
    const start = from % entries.length;
    const expected = newestFirst ? entries.slice(Math.max(0, start - count + 1), start + 1).reverse() : entries.slice(start, start + count);
    expect(page.map(({ kind, record, disclosures }) => ({ kind, values: valuesOf(record, disclosures) }))).toEqual(expected);
  },
  toString: () => `browse(${which}, ${from}, ${count}, ${newestFirst})`,
});

const checkAll = (): Command => ({
  check: () => true,
  run: async (model, { ledger }) => {
    const rows = await ledger.logs();
    expect(rows.map(({ log }) => log).sort()).toEqual(model.logs.map(({ log }) => log).sort());
    for (const { log, entries, derived } of model.logs) {
      const walked: Entry[] = [];
      for await (const entry of ledger.walk(log)) walked.push(entry);
      expect(walked.map(({ kind, record, disclosures }) => ({ kind, values: valuesOf(record, disclosures) }))).toEqual(entries);
      const row = rows.find((each) => each.log === log);
      expect(row).toMatchObject({ size: entries.length, derived });
      const verdict = checkChain(
        walked.map(({ line }) => line),
        (seq) => walked[seq]?.record,
        { log, size: entries.length, head: row?.head ?? '' },
      );
      expect(verdict).toMatchObject({ ok: true, breaks: [] });
      for (const kind of ['capture', 'note', 'genesis', 'finding']) {
        const last = entries.findLastIndex((entry) => entry.kind === kind);
        expect((await ledger.latest(log, kind))?.seq).toBe(last === -1 ? undefined : last);
      }
    }
  },
  toString: () => 'checkAll',
});

it('agrees with a plain list, whatever is done in whatever order', async () => {
  let runs = 0;
  const which = fc.nat({ max: 2 });
  const commands = fc.commands(
    [
      fc.constant(create()),
      fc
        .tuple(which, drafts, fc.option(fc.nat(), { nil: undefined }), fc.option(fc.constantFrom('x', 'y', 'z'), { nil: undefined }))
        .map((a) => append(...a)),
      fc.tuple(which, drafts, fc.constantFrom(-2, -1, 1)).map((a) => appendLate(...a)),
      fc.tuple(which, drafts, drafts).map((a) => appendTogether(...a)),
      fc.tuple(which, drafts).map((a) => appendBad(...a)),
      fc.constant(reopen()),
      fc.tuple(which, fc.nat({ max: 20 }), fc.nat({ max: 9 }), fc.boolean()).map((a) => browse(...a)),
      fc.constant(checkAll()),
    ],
    { size: 'medium' },
  );
  await fc.assert(
    fc.asyncProperty(commands, async (some) => {
      const real: Real = { ledger: await openLedger(`model-${++runs}`) };
      try {
        const model: Model = { logs: [] };
        await fc.asyncModelRun(() => ({ model, real }), some);
        await checkAll().run(model, real);
      } finally {
        real.ledger.close();
        await eraseDatabase(real.ledger.name);
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);
