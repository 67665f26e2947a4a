import { expect } from 'vitest';
import { writeBackup } from '../../utils/ledger/backup';
import type { Draft } from '../../utils/ledger/draft';
import { readBackup } from '../../utils/ledger/read-backup';
import { type Command, hasLogs, inModel, type Model, type ModelLog, pick } from './model';

const TIME = '2021-03-01T00:00:00.000Z';
const draft = (kind: Draft['kind']): Draft => ({ kind, time: TIME, body: {}, leaves: [], files: [] });
const noWait = async (): Promise<void> => {};

/** The other device is taken up; this one is laid aside as it is. */
export const changeDevice = (): Command => ({
  check: () => true,
  run: async (model, real) => {
    [model.logs, model.away] = [model.away, model.logs];
    [real.ledger, real.away] = [real.away, real.ledger];
  },
  toString: () => 'changeDevice',
});

export const backUp = (): Command => ({
  check: hasLogs,
  run: async (model, { ledger, backups }) => {
    backups.push(await writeBackup(ledger, { made: TIME, software: { version: '0', build_sha256: '0' }, settings: {} }, noWait));
    model.backups.push(model.logs.map(({ log, entries, closed }) => ({ log, entries: [...entries], closed })));
  },
  toString: () => 'backUp',
});

/** A backup is made here and taken over on the other device, which is then at hand. */
export const carry = (goOn: boolean): Command => ({
  check: hasLogs,
  run: async (model, real) => {
    for (const step of [backUp(), changeDevice(), restore(0, goOn)]) await step.run(model, real);
  },
  toString: () => `carry(${goOn})`,
});

type Stored = Model['backups'][number][number];

/** How a backup's log stands to the one here, by comparing two lists. */
const relationOf = ({ entries }: Stored, here: ModelLog | undefined): { is: string; at?: number } => {
  if (!here) return { is: 'absent' };
  const at = entries.findIndex(({ line }, seq) => seq < here.entries.length && here.entries[seq]?.line !== line);
  if (at >= 0) return { is: 'fork', at };
  if (entries.length === here.entries.length) return { is: 'same' };
  return { is: entries.length < here.entries.length ? 'older' : 'longer' };
};

/** Takes over what a backup has more of; an older one and one that parted change nothing. `before`: how many backups were made after it. */
export const restore = (before: number, goOn: boolean): Command => ({
  check: ({ backups }) => backups.length > 0,
  run: async (model, { ledger, backups }) => {
    const number = backups.length - 1 - (before % backups.length);
    const { logs } = await readBackup(backups[number] as Uint8Array, noWait);
    const stored = model.backups[number] ?? [];
    expect(logs.map(({ log }) => log).sort()).toEqual(stored.map(({ log }) => log).sort());
    for (const log of logs) {
      const said = stored.find((one) => one.log === log.log) as Stored;
      const here = model.logs.find((one) => one.log === log.log);
      const relation = relationOf(said, here);
      expect(await ledger.relate(log)).toEqual(relation);
      if (relation.is !== 'absent' && relation.is !== 'longer') continue;
      const isMine = here !== undefined && here.closed === undefined;
      const as = said.closed === undefined && (goOn || isMine) ? 'here' : 'elsewhere';
      const drafts = as === 'here' ? [draft('restore'), draft('key')] : [];
      await ledger.restoreLog(log, here?.entries.length ?? 0, { as, drafts });
      takeOver(model, said, { as, drafts });
    }
  },
  toString: () => `restore(${before}, ${goOn})`,
});

const takeOver = (model: Model, { log, entries, closed }: Stored, { as, drafts }: { as: 'here' | 'elsewhere'; drafts: Draft[] }): void => {
  const here: ModelLog = model.logs.find((one) => one.log === log) ?? { log, entries: [], derived: null, submissions: new Map() };
  if (!model.logs.includes(here)) model.logs.push(here);
  here.entries = [...here.entries, ...entries.slice(here.entries.length), ...drafts.map(inModel)];
  here.submissions = new Map();
  here.closed = closed === 'erased' ? 'erased' : as === 'elsewhere' ? 'elsewhere' : undefined;
};

const ABOUT_THE_LOG = ['genesis', 'key', 'restore', 'erase'];

/** What was shown goes; the lines stay, and the chain with them. */
export const eraseContent = (which: number): Command => ({
  check: (model) => hasLogs(model) && pick(model as Model, which).closed === undefined,
  run: async (model, { ledger }) => {
    const mine = pick(model, which);
    await ledger.eraseContent(mine.log, mine.entries.length, () => draft('erase'));
    const emptied = mine.entries.map((entry) => ({ ...entry, values: ABOUT_THE_LOG.includes(entry.kind) ? [] : undefined }));
    Object.assign(mine, { entries: [...emptied, inModel(draft('erase'))], closed: 'erased', derived: null });
  },
  toString: () => `eraseContent(${which})`,
});

export const eraseLog = (which: number): Command => ({
  check: hasLogs,
  run: async (model, { ledger }) => {
    const { log } = pick(model, which);
    await ledger.eraseLog(log);
    model.logs = model.logs.filter((one) => one.log !== log);
  },
  toString: () => `eraseLog(${which})`,
});

/** A closed log takes nothing. */
export const appendClosed = (which: number): Command => ({
  check: (model) => hasLogs(model) && pick(model as Model, which).closed !== undefined,
  run: async (model, { ledger }) => {
    const { log, entries, closed } = pick(model, which);
    await expect(ledger.append(log, entries.length, [draft('note')])).rejects.toThrow(`is closed (${closed})`);
  },
  toString: () => `appendClosed(${which})`,
});
