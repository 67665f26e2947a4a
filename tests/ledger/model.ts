import type fc from 'fast-check';
import { openRecord, revealLeaves } from '../../utils/chain/open-record';
import type { Draft } from '../../utils/ledger/append';
import type { Entry } from '../../utils/ledger/entry';
import type { Ledger } from '../../utils/ledger/open';

/** What an entry tells; no values where its content was erased. Two logs have an entry in common where they have the very same `line`. */
export type ModelEntry = { line: number; kind: string; values: string[] | undefined };
export type ModelLog = {
  log: string;
  entries: ModelEntry[];
  derived: unknown;
  submissions: Map<string, number>;
  closed?: 'elsewhere' | 'erased' | undefined;
};
/** Two devices, one of them at hand, and the backups that were made on either: plain lists. */
export type Model = { logs: ModelLog[]; away: ModelLog[]; backups: Pick<ModelLog, 'log' | 'entries' | 'closed'>[][] };
export type Real = { ledger: Ledger; away: Ledger; backups: Uint8Array[] };
export type Command = fc.AsyncCommand<Model, Real>;

let lines = 0;
export const inModel = ({ kind, leaves }: Pick<Draft, 'kind' | 'leaves'>): ModelEntry => ({
  line: ++lines,
  kind,
  values: leaves.map(([, value]) => value),
});

export const toldBy = ({ kind, values }: ModelEntry) => ({ kind, values });
export const toldIn = ({ kind, record, disclosures }: Entry) => ({
  kind,
  values: record && revealLeaves(openRecord(record), disclosures).map(([, value]) => value),
});

export const pick = (model: Model, which: number): ModelLog => model.logs[which % model.logs.length] as ModelLog;
export const hasLogs = (model: Readonly<Model>): boolean => model.logs.length > 0;
