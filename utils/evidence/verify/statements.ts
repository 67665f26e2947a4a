import { isWhen } from '../../schema/when';
import type { Fault } from '../verdict';
import { numberAt, textAt, type Witnessed } from '../witnessed';

/** The days that the participant gives for what happened, and for what was promised. */
const DAYS = ['happened', 'promised'] as const;

/**
 * What the participant said is theirs to answer for, but a day is one of the calendar, and an answer or a paper belongs to a complaint that stands before it.
 * Words that a later version may add (a party, a way, another kind of statement) are no fault, and a day may be later than the entry: clocks are wrong.
 */
export const checkStatements = (entries: readonly Witnessed[]): Fault[] => {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  return entries.flatMap(({ seq, kind, body }): Fault[] => {
    if (kind !== 'note' && kind !== 'attachment') return [];
    const faults = DAYS.flatMap((name) => {
      const day = textAt(body, name);
      return day === undefined || isWhen(day) ? [] : [`its ${name} is ${JSON.stringify(day)}, which is no day`];
    });
    const re = numberAt(body, 're');
    const answered = re === undefined ? undefined : bySeq.get(re);
    if (re !== undefined && (answered === undefined || re >= seq || answered.kind !== 'note'))
      faults.push(`its re is ${re}, which is no earlier complaint`);
    return faults.map((detail) => ({ detail, where: `entry ${seq}` }));
  });
};
