import type { CompletedStatement } from '../schema/statement';
import { realDay } from './calendar';
import type { Known, KnownTraining } from './known';

/**
 * Folds in what the participant said in entry `seq`. Finds nothing itself: the next look is judged with it. A training that is not
 * known, or a day that no calendar has, changes nothing.
 */
export function noteCompletion(known: Known, { training, on }: CompletedStatement, seq: number): Known {
  if (on !== undefined && realDay(on) === undefined) return known;
  const noted = (each: KnownTraining): KnownTraining => {
    const { stated, ...rest } = each;
    return on === undefined ? rest : { ...rest, stated: { on, seq } };
  };
  return { ...known, trainings: known.trainings.map((each) => (each.id === training ? noted(each) : each)) };
}
