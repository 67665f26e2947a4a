import { describe, expect, it } from 'vitest';
import { matchingLines } from '../../components/matching-lines';
import { timelineLines } from '../../components/timeline-lines';
import type { RowSort, TimelineRow } from '../../components/timeline-row';

const row = (seq: number, day: string, sort: RowSort, title = ''): TimelineRow => ({
  seq,
  time: day && `2020-${day}T02:00:00.000Z`,
  sort,
  title,
  lines: [],
  ...((sort === 'look' || sort === 'same') && { shownAt: `2020-${day}T02:00:00.000Z` }),
});
const told = (lines: ReturnType<typeof timelineLines>) =>
  lines.map((line) => (line.is === 'row' ? line.row.seq : `${line.from.slice(5, 10)}>${line.to?.slice(5, 10) ?? ''} ${line.days}`));

describe('the timeline’s lines', () => {
  it('has a gap where nobody looked for a week, right under the look that ended it', () => {
    const rows = [
      row(4, '07-21', 'finding'),
      row(3, '07-21', 'look'),
      row(2, '06-25', 'told'),
      row(1, '06-21', 'same'),
      row(0, '06-13', 'look'),
    ];
    expect(told(timelineLines(rows, undefined, 420))).toEqual([4, 3, '06-21>07-21 29', 2, 1, '06-13>06-21 7', 0]);
  });

  it('counts whole days of the participant’s own calendar, whatever the hour', () => {
    const late = { ...row(1, '06-21', 'look'), time: '2020-06-21T18:00:00.000Z', shownAt: '2020-06-21T18:00:00.000Z' };
    const rows = [late, row(0, '06-14', 'look')];
    expect(told(timelineLines(rows, undefined, 420))).toEqual([1, '06-14>06-21 7', 0]);
    expect(told(timelineLines(rows, undefined, 0))).toEqual([1, 0]);
  });

  it('has none for six days', () => {
    expect(told(timelineLines([row(1, '06-21', 'look'), row(0, '06-14', 'look')], undefined, 420))).toEqual([1, 0]);
  });

  it('tells on top how long nobody has looked', () => {
    expect(told(timelineLines([row(0, '06-14', 'look')], '2020-07-14T02:00:00.000Z', 420))).toEqual(['06-14> 29', 0]);
  });

  it('has none where a look that was taken over later shows the page of a day between', () => {
    const taken = { ...row(2, '07-01', 'look'), shownAt: '2020-06-20T02:00:00.000Z' };
    expect(told(timelineLines([taken, row(1, '06-26', 'look'), row(0, '06-14', 'look')], undefined, 420))).toEqual([2, 1, 0]);
  });

  it('takes no damaged entry for a look', () => {
    expect(told(timelineLines([row(2, '06-15', 'look'), row(1, '', 'other'), row(0, '06-14', 'look')], undefined, 420))).toEqual([2, 1, 0]);
  });
});

describe('searching the timeline', () => {
  const lines = timelineLines(
    [row(1, '07-21', 'told', 'Pengaduan kepada PMO'), row(0, '06-14', 'look', 'Kunjungan')],
    '2020-07-21T02:00:00.000Z',
    420,
  );
  const find = (sorts: RowSort[], words: string) => told(matchingLines(lines, { sorts: new Set(sorts), words }, ({ title }) => title));

  it('finds every word in any order and case', () => {
    expect(find(['told', 'look'], 'pmo PENGADUAN')).toEqual([1]);
    expect(find(['told', 'look'], 'pmo ombudsman')).toEqual([]);
  });

  it('shows gaps beside looks, and none in a search', () => {
    expect(find(['look'], '')).toEqual(['06-14> 36', 0]);
    expect(find(['told'], '')).toEqual([1]);
    expect(find(['look'], 'kunjungan')).toEqual([0]);
  });
});
