import { realDay } from '../calendar/days';
import type { CompletedStatement } from '../schema/statement';
import type { Known, KnownTraining } from './known';

/**
 * Folds in what the participant said in an entry; with `log`, in one of another device's. Finds nothing itself: the next look is judged with it. A training that is not
 * known, or a day that no calendar has, changes nothing.
 */
export function noteCompletion(known: Known, { training, happened }: CompletedStatement, entry: { seq: number; log?: string }): Known {
  if (happened !== undefined && realDay(happened) === undefined) return known;
  const noted = (each: KnownTraining): KnownTraining => {
    const { stated, ...rest } = each;
    return happened === undefined ? rest : { ...rest, stated: { on: happened, ...entry } };
  };
  return { ...known, trainings: known.trainings.map((each) => (each.id === training ? noted(each) : each)) };
}
