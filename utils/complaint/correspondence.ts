import type { Party } from '../schema/complaint';
import type { Place } from '../schema/complaint-order';
import type { Noted } from '../schema/dossier';

type Line = Noted['line'] & Place;
type Dated = Place & { day: string };

/** How things stand with one party. */
export type Correspondence = {
  /** Complaints made; attempts that nobody answered are counted apart. */
  count: number;
  attempts: number;
  last?: Dated;
  /** Answers to the last complaint, by what they were. An automatic reply is none. */
  promised?: Dated;
  settled?: Dated;
  human?: Dated;
};

/** The last day that the participant's own words allow: a month is not over before its end. */
const lastDayIn = (happened: string): string => {
  if (happened.length > 7) return happened.slice(0, 10);
  const [year = 0, month = 1] = happened.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

/** `journal` in the order of happening. */
export const correspondence = (journal: readonly Line[], party: Party): Correspondence => {
  let state: Correspondence = { count: 0, attempts: 0 };
  for (const line of journal) {
    const { seq, log } = line;
    const dated = (happened: string): Dated => ({ seq, ...(log !== undefined && { log }), day: lastDayIn(happened) });
    const at = dated(line.happened);
    if (line.is === 'complaint') {
      if (line.to !== party) continue;
      if (line.unanswered) state = { ...state, attempts: state.attempts + (line.times ?? 1) };
      else state = { count: state.count + (line.times ?? 1), attempts: state.attempts, last: at };
    } else if (line.by === party && state.last) {
      if (line.answer === 'promise' && line.promised !== undefined) state = { ...state, promised: dated(line.promised) };
      else if (line.answer === 'solved') state = { ...state, settled: at };
      else if (line.answer === 'human' || line.answer === 'promise') state = { ...state, human: at };
    }
  }
  return state;
};
