import { type ChainVerdict, chainCheck } from '../../chain/check';
import type { Fault } from '../verdict';
import type { Bundle } from './read-bundle';

/** Faults of a record beside those of its line: the first words that `utils/chain/check.ts` gives them. */
const OF_RECORD = /^the record /;

export type LogVerdict = { verdict: ChainVerdict; line: Fault[]; record: Fault[] };

/** Every line of the log, its link, and every record that is in the bundle. */
export const checkLog = async (bundle: Bundle, onEntry: () => Promise<void>): Promise<LogVerdict> => {
  const check = chainCheck();
  for (const [seq, line] of bundle.lines.entries()) {
    check.add(line, bundle.record(seq));
    await onEntry();
  }
  const verdict = check.end();
  const faults = verdict.breaks.map(({ seq, why }): Fault => ({ detail: why, where: `entry ${seq}` }));
  const broken = bundle.faults.filter(({ where }) => where === 'data/log.jsonl');
  return {
    verdict,
    line: [...broken, ...faults.filter(({ detail }) => !OF_RECORD.test(detail))],
    record: faults.filter(({ detail }) => OF_RECORD.test(detail)),
  };
};
