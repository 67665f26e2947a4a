import { describe, expect, it } from 'vitest';
import { changesOf, pointsOf, stretchesOf } from '../../components/number-line';
import type { TimelineRow } from '../../components/timeline-row';

const look = (seq: number, day: string, more: Partial<TimelineRow>): TimelineRow => ({
  seq,
  time: `2020-${day}T02:00:00.000Z`,
  shownAt: `2020-${day}T02:00:00.000Z`,
  sort: 'look',
  title: '',
  lines: [],
  ...more,
});
/** Newest first, as the timeline has them. Entry 3 did not read the trainings; entry 2 showed what entry 1 did. */
const rows = [
  look(5, '07-21', { numbers: { trainings: 0 } }),
  look(4, '06-25', { numbers: { trainings: 1 } }),
  look(3, '06-24', { numbers: { balance: 850_000 } }),
  look(2, '06-22', { sameAs: 1 }),
  look(1, '06-21', { numbers: { trainings: 1, certificates: 0 } }),
];

describe('a number over time', () => {
  const points = pointsOf(rows, 'trainings');

  it('is what looks read, also those that repeat an entry; an unread look is no 0', () => {
    expect(points.map(({ seq, value }) => [seq, value])).toEqual([
      [1, 1],
      [2, 1],
      [4, 1],
      [5, 0],
    ]);
    expect(pointsOf(rows, 'certificates').map(({ seq }) => seq)).toEqual([1, 2]);
    expect(pointsOf(rows, 'incentives')).toEqual([]);
  });

  it('is known between two looks only where both showed the same within a week', () => {
    expect(stretchesOf(points, 420).map(({ from, to, seen }) => [from.seq, to.seq, seen])).toEqual([
      [1, 4, true],
      [4, 5, false],
    ]);
    const month = pointsOf([look(2, '07-21', { sameAs: 1 }), look(1, '06-21', { numbers: { certificates: 0 } })], 'certificates');
    expect(stretchesOf(month, 420).map(({ seen }) => seen)).toEqual([false]);
  });

  it('changes where a look showed another value', () => {
    expect(changesOf(points).map(({ seq, before, value }) => [seq, before, value])).toEqual([
      [1, undefined, 1],
      [5, 1, 0],
    ]);
  });
});
