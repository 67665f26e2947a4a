import { daysWithout, LONG_WITHOUT } from '../utils/calendar/days';
import { type Numbers, rowKey, type TimelineRow } from './timeline-row';

export type Lane = keyof Numbers;
export const LANES: readonly Lane[] = ['trainings', 'certificates', 'balance', 'incentives'];

/** A look that read the number. */
export type Point = Pick<TimelineRow, 'seq' | 'time' | 'log'> & { value: number };
/** From one look to the next: `seen` where both showed the same and no week without a look lies between; else nobody knows what was shown between. */
export type Stretch = { from: Point; to: Point; seen: boolean };

/** What the looks read of one number, oldest first. `rows`: all rows of the log, newest first. */
export const pointsOf = (rows: readonly TimelineRow[], lane: Lane): Point[] => {
  const byKey = new Map(rows.map((row) => [rowKey(row), row.numbers]));
  return rows
    .flatMap(({ seq, shownAt, log, numbers, sameAs }) => {
      const where = log === undefined ? {} : { log };
      const value = (sameAs === undefined ? numbers : byKey.get(rowKey({ seq: sameAs, ...where })))?.[lane];
      return value === undefined || !shownAt ? [] : [{ seq, time: shownAt, value, ...where }];
    })
    .sort((a, b) => Date.parse(a.time) - Date.parse(b.time) || a.seq - b.seq);
};

/** Looks in a row that show the same are one stretch. */
export const stretchesOf = (points: readonly Point[], offsetMin: number): Stretch[] => {
  const stretches: Stretch[] = [];
  points.slice(1).forEach((to, index) => {
    const from = points[index] as Point;
    const seen = from.value === to.value && daysWithout(from.time, to.time, offsetMin) < LONG_WITHOUT;
    const last = stretches.at(-1);
    if (seen && last?.seen) last.to = to;
    else stretches.push({ from, to, seen });
  });
  return stretches;
};

/** The first value, and each that differs from the one before it. */
export const changesOf = (points: readonly Point[]): (Point & { before?: number })[] =>
  points.flatMap((point, index) => {
    const before = points[index - 1]?.value;
    if (before === point.value) return [];
    return [before === undefined ? point : { ...point, before }];
  });
