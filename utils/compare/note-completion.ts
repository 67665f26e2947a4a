import { realDay } from '../calendar/days';
import type { CompletedStatement } from '../schema/statement';
import type { Known, KnownTraining } from './known';

/**
 * Folds in what the participant said in entry `seq`. Finds nothing itself: the next look is judged with it. A training that is not
 * known, or a day that no calendar has, changes nothing.
 */
export function noteCompletion(known: Known, { training, happened }: CompletedStatement, seq: number): Known {
  if (happened !== undefined && realDay(happened) === undefined) return known;
  const noted = (each: KnownTraining): KnownTraining => {
    const { stated, ...rest } = each;
    return happened === undefined ? rest : { ...rest, stated: { on: happened, seq } };
  };
  return { ...known, trainings: known.trainings.map((each) => (each.id === training ? noted(each) : each)) };
}
