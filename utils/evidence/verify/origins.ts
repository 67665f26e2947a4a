import type { Json } from '../../chain/canonical';
import type { Fault } from '../verdict';
import { at, numberAt, textAt, type Witnessed } from '../witnessed';

const isSame = (a: Json | undefined, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether an entry tells of a page that was shown earlier than the entry was made: then `captured` is of then, and the header's time of now. */
export const isOfEarlier = ({ body }: Witnessed): boolean => body.reread_of !== undefined || body.taken_from !== undefined;

/** A page copy read again: of an earlier look of this log that holds one, with its clocks and its address, and with no copy of its own. */
const rereadFault = (entry: Witnessed, bySeq: ReadonlyMap<number, Witnessed>): string | undefined => {
  const again = numberAt(entry.body, 'reread_of');
  const original = again === undefined ? undefined : bySeq.get(again);
  if (again === undefined || original === undefined || again >= entry.seq || original.kind !== 'capture')
    return `reread_of is ${JSON.stringify(entry.body.reread_of)}, which is no earlier look`;
  if (entry.files.length > 0) return 'is read again from another entry and yet has files';
  if (entry.body.same_as !== undefined || entry.body.taken_from !== undefined)
    return 'is read again and says that it is something else too';
  if (original.withheld) return undefined;
  if ([original.body.same_as, original.body.reread_of, original.body.witness].some((other) => other !== undefined))
    return `reread_of is ${again}, which has no page of its own`;
  for (const key of ['captured', 'source', 'acct'] as const)
    if (!isSame(original.body[key], entry.body[key])) return `its ${key} is not that of entry ${again}, which it reads again`;
  return undefined;
};

/** A look of another log: named by the participant, in an earlier note of this one. */
const takenFault = (entry: Witnessed, bySeq: ReadonlyMap<number, Witnessed>): string | undefined => {
  const [log, line] = [textAt(entry.body, 'taken_from', 'log'), textAt(entry.body, 'taken_from', 'entry')];
  const seq = numberAt(entry.body, 'taken_from', 'seq');
  if (!/^[0-9a-f]{32}$/.test(log ?? '') || !/^[0-9a-f]{64}$/.test(line ?? '') || seq === undefined)
    return 'taken_from does not name a log, an entry and its line';
  const stated = numberAt(entry.body, 'stated');
  const note = stated === undefined ? undefined : bySeq.get(stated);
  if (stated === undefined || note === undefined || stated >= entry.seq || note.kind !== 'note')
    return 'is taken from another log without a statement before it';
  if (note.withheld) return undefined;
  const named = at(note.body, 'entries');
  const isNamed = note.body.statement === 'mine' && note.body.from === log && Array.isArray(named) && named.includes(seq);
  return isNamed ? undefined : `entry ${stated} does not say that entry ${seq} of that log is the participant's`;
};

/** Looks that were not recorded when their page was shown say where they come from, and say it truly as far as this log can tell. */
export const checkOrigins = (entries: readonly Witnessed[]): Fault[] => {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  return entries.flatMap((entry): Fault[] => {
    if (entry.kind !== 'capture' || !isOfEarlier(entry)) return [];
    const detail = (entry.body.reread_of === undefined ? takenFault : rereadFault)(entry, bySeq);
    return detail === undefined ? [] : [{ detail, where: `entry ${entry.seq}` }];
  });
};
