/**
 * Any order of opening logs, appending, retrying, failing, reopening, browsing, erasing, backing up, restoring and merging on two devices, against a model
 * of plain lists. Whatever a ledger acknowledged is there, in order, with its values, until it is erased, and the chain checks.
 */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkChain } from '../../utils/chain/check';
import type { Draft } from '../../utils/ledger/append';
import { HeadMoved } from '../../utils/ledger/append';
import type { Entry } from '../../utils/ledger/entry';
import { eraseDatabase } from '../../utils/ledger/erase';
import { openLedger } from '../../utils/ledger/open';
import { GENESIS, look, note } from './fixtures';
import { type Command, hasLogs, inModel, type Model, pick, type Real, toldBy, toldIn } from './model';
import { appendClosed, backUp, carry, changeDevice, eraseContent, eraseLog, restore } from './model-backups';

const drafts = fc.array(
  fc.oneof(
    fc.nat({ max: 3 }).map((count) => look(String(count))),
    fc.string({ maxLength: 5 }).map((text) => note(text)),
  ),
  { minLength: 1, maxLength: 4 },
);
const isOpen = (which: number) => (model: Readonly<Model>) => hasLogs(model) && pick(model as Model, which).closed === undefined;

const create = (): Command => ({
  check: (model) => model.logs.length < 3,
  run: async (model, { ledger }) => {
    const { log } = await ledger.createLog({ genesis: GENESIS, marks: {}, expectedLogs: model.logs.length });
    model.logs.push({ log, entries: [inModel(GENESIS)], derived: null, submissions: new Map() });
  },
  toString: () => 'create',
});

const append = (which: number, some: Draft[], derived: number | undefined, id: string | undefined): Command => ({
  check: isOpen(which),
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
  check: isOpen(which),
  run: async (model, { ledger }) => {
    const { log, entries } = pick(model, which);
    await expect(ledger.append(log, entries.length - behind, some, { derived: 'never' })).rejects.toThrow(HeadMoved);
  },
  toString: () => `appendLate(${which}, ${behind})`,
});

const appendTogether = (which: number, some: Draft[], more: Draft[]): Command => ({
  check: isOpen(which),
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
  check: isOpen(which),
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
    expect(page.map(toldIn)).toEqual(expected.map(toldBy));
  },
  toString: () => `browse(${which}, ${from}, ${count}, ${newestFirst})`,
});

const checkAll = (): Command => ({
  check: () => true,
  run: async (model, { ledger }) => {
    const rows = await ledger.logs();
    expect(rows.map(({ log }) => log).sort()).toEqual(model.logs.map(({ log }) => log).sort());
    for (const { log, entries, derived, closed } of model.logs) {
      const walked: Entry[] = [];
      for await (const entry of ledger.walk(log)) walked.push(entry);
      expect(walked.map(toldIn)).toEqual(entries.map(toldBy));
      const row = rows.find((each) => each.log === log);
      expect(row).toMatchObject({ size: entries.length, derived });
      expect(row?.closed).toBe(closed);
      const verdict = checkChain(
        walked.map(({ line }) => line),
        (seq) => walked[seq]?.record,
        { log, size: entries.length, head: row?.head ?? '' },
      );
      const absent = entries.flatMap(({ values }, seq) => (values ? [] : [seq]));
      expect(verdict).toMatchObject({ ok: true, breaks: [], absent });
      for (const kind of ['capture', 'note', 'genesis', 'finding', 'restore', 'erase']) {
        const last = entries.findLastIndex((entry) => entry.kind === kind);
        expect((await ledger.latest(log, kind))?.seq).toBe(last === -1 ? undefined : last);
      }
    }
  },
  toString: () => 'checkAll',
});

let runs = 0;

/** Both devices begin empty; at the end all that is on either is checked, whatever was done. */
const agrees = (commands: fc.Arbitrary<Command>[], numRuns: number, maxCommands: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands, size: 'max' }), async (some) => {
      runs += 1;
      const real: Real = { ledger: await openLedger(`model-${runs}`), away: await openLedger(`model-${runs}-away`), backups: [] };
      try {
        const model: Model = { logs: [], away: [], backups: [] };
        await fc.asyncModelRun(() => ({ model, real }), some);
        await checkAll().run(model, real);
        await changeDevice().run(model, real);
        await checkAll().run(model, real);
      } finally {
        for (const ledger of [real.ledger, real.away]) {
          ledger.close();
          await eraseDatabase(ledger.name);
        }
      }
    }),
    { numRuns },
  );

const which = fc.nat({ max: 2 });
const id = fc.option(fc.constantFrom('x', 'y', 'z'), { nil: undefined });
const appends = fc.tuple(which, drafts, fc.option(fc.nat(), { nil: undefined }), id).map((a) => append(...a));

it('agrees with a plain list, whatever is done in whatever order', async () => {
  const commands: fc.Arbitrary<Command>[] = [
    fc.constant(create()),
    appends,
    fc.tuple(which, drafts, fc.constantFrom(-2, -1, 1)).map((a) => appendLate(...a)),
    fc.tuple(which, drafts, drafts).map((a) => appendTogether(...a)),
    fc.tuple(which, drafts).map((a) => appendBad(...a)),
    fc.constant(reopen()),
    fc.tuple(which, fc.nat({ max: 20 }), fc.nat({ max: 9 }), fc.boolean()).map((a) => browse(...a)),
    which.map(eraseContent),
    which.map(eraseLog),
    which.map(appendClosed),
    fc.constant(checkAll()),
  ];
  await agrees(commands, 30, 40);
}, 120_000);

it('agrees with two plain lists and what was put aside of them: back up, restore, merge, roll back, part', async () => {
  const commands: fc.Arbitrary<Command>[] = [
    fc.constant(create()),
    appends,
    fc.constant(changeDevice()),
    fc.constant(backUp()),
    fc.boolean().map(carry),
    fc.tuple(fc.constantFrom(0, 0, 1, 2), fc.boolean()).map((a) => restore(...a)),
    fc.constantFrom(eraseContent(0), eraseLog(1), appendClosed(0), appendClosed(1), checkAll()),
  ];
  await agrees(commands, 12, 60);
}, 120_000);
