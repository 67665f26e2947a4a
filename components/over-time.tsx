import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Language, sayDate, sayRupiah, sayTime } from '../utils/language/dates';
import { timelineWords } from '../utils/language/timeline-words';
import { changesOf, LANES, type Lane, type Point, pointsOf, stretchesOf } from './number-line';
import { shapeOf } from './row-icon';
import { rowKey, type TimelineRow } from './timeline-row';

export type OverTimeProps = {
  /** All rows of the log, newest first. */
  rows: readonly TimelineRow[];
  language: Language;
  offsetMin: number;
  onEntry(entry: Pick<TimelineRow, 'seq' | 'log'>): void;
};

const LANE_HEIGHT = 76;
const PLOT = { top: 40, height: 24 };
const EDGE = 10;
/** One kind of mark stands under the other: a finding and the complaint of the same week would cover each other. */
const MARKS = ['finding', 'told', 'seal', 'export'] as const;
const MARK_HEIGHT = 20;
/** Between the frame and the first label. */
const ABOVE = 8;
const DAY_MS = 86_400_000;
/** A table of more would be as long as the list itself. */
const MOST_CHANGES = 100;

const sayNumber = (lane: Lane, value: number): string => (lane === 'balance' ? sayRupiah(value) : String(value));

type Scale = (time: string) => number;

const scaleOf = (rows: readonly TimelineRow[], width: number): Scale => {
  const times = rows.flatMap(({ time }) => (time ? [Date.parse(time)] : []));
  const from = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
  const to = times.reduce((most, time) => Math.max(most, time), Number.NEGATIVE_INFINITY);
  return (time) => EDGE + ((Date.parse(time) - from) / Math.max(to - from, DAY_MS)) * (width - 2 * EDGE);
};

/** Marks closer than two pixels are one mark. */
const places = (times: readonly string[], x: Scale): number[] => [...new Set(times.map((time) => 2 * Math.round(x(time) / 2)))];

/** Left to right, those labels that do not run into the one before. */
const apart = <T extends { time: string }>(list: readonly T[], x: Scale, room: number): T[] => {
  let taken = Number.NEGATIVE_INFINITY;
  return list.filter(({ time }) => {
    if (x(time) - taken < room) return false;
    taken = x(time);
    return true;
  });
};

type LaneViewProps = { lane: Lane; points: Point[]; x: Scale; top: number; language: Language; offsetMin: number };

const LaneView = ({ lane, points, x, top, language, offsetMin }: LaneViewProps) => {
  const say = timelineWords[language].picture;
  const most = Math.max(1, ...changesOf(points).map(({ value }) => value));
  const y = (value: number): number => top + PLOT.top + PLOT.height * (1 - value / most);
  const last = points.at(-1);
  return (
    <g>
      <text x={EDGE} y={top + 14}>
        {say.lanes[lane]}: <tspan font-weight="700">{last ? sayNumber(lane, last.value) : say.never}</tspan>
      </text>
      <line class="ground" x1={EDGE} x2="100%" y1={y(0)} y2={y(0)} />
      {stretchesOf(points, offsetMin).map(({ from, to, seen }) => (
        <line key={rowKey(from)} class={seen ? 'seen' : 'unseen'} x1={x(from.time)} y1={y(from.value)} x2={x(to.time)} y2={y(to.value)} />
      ))}
      {changesOf(points).map((point) => (
        <circle key={rowKey(point)} cx={x(point.time)} cy={y(point.value)} r="4" />
      ))}
      {last && <circle cx={x(last.time)} cy={y(last.value)} r="4" />}
      {apart(changesOf(points).slice(0, -1), x, lane === 'balance' ? 90 : 24).map((point) => (
        <text key={rowKey(point)} x={x(point.time)} y={y(point.value) - 8} class="small">
          {sayNumber(lane, point.value)}
        </text>
      ))}
    </g>
  );
};

/** What participants lose, over time: own drawing, with the same as a table for whoever does not see it. */
export const OverTime = ({ rows, language, offsetMin, onEntry }: OverTimeProps) => {
  const say = timelineWords[language].picture;
  const figure = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(320);
  useEffect(() => {
    const sized = new ResizeObserver(([entry]) => entry && setWidth(Math.max(240, Math.floor(entry.contentRect.width))));
    if (figure.current) sized.observe(figure.current);
    return () => sized.disconnect();
  }, []);
  const points = useMemo(() => new Map(LANES.map((lane) => [lane, pointsOf(rows, lane)])), [rows]);
  const changes = useMemo(
    () =>
      LANES.flatMap((lane) => changesOf(points.get(lane) ?? []).map((change) => ({ lane, ...change })))
        .sort((a, b) => (a.time === b.time ? b.seq - a.seq : a.time < b.time ? 1 : -1))
        .slice(0, MOST_CHANGES),
    [points],
  );
  const x = scaleOf(rows, width);
  const marks = ABOVE + LANES.length * LANE_HEIGHT + 18;
  const [newest, oldest] = [rows.find(({ time }) => time), rows.findLast(({ time }) => time)];
  const timesOf = (sort: TimelineRow['sort']): string[] => rows.flatMap((row) => (row.sort === sort && row.time ? [row.time] : []));
  const marked = MARKS.map((sort) => ({ sort, at: places(timesOf(sort), x) })).filter(({ at }) => at.length > 0);
  const foot = marks + 10 + MARK_HEIGHT * Math.max(1, marked.length);
  return (
    <figure ref={figure} class="over-time" aria-labelledby="over-time">
      <figcaption id="over-time">
        <h2>{say.title}</h2>
      </figcaption>
      {changes.length === 0 ? (
        <p class="quiet">{say.noChange}</p>
      ) : (
        <>
          <svg viewBox={`0 0 ${width} ${foot + 30}`} width={width} height={foot + 30} aria-hidden="true">
            {LANES.map((lane, index) => (
              <LaneView
                key={lane}
                lane={lane}
                points={points.get(lane) ?? []}
                x={x}
                top={ABOVE + index * LANE_HEIGHT}
                language={language}
                offsetMin={offsetMin}
              />
            ))}
            <text x={EDGE} y={marks}>
              {say.marks}
            </text>
            <line class="ground" x1={EDGE} x2="100%" y1={foot} y2={foot} />
            {marked.flatMap(({ sort, at }, row) =>
              at.map((place) => (
                <path
                  key={`${sort}${place}`}
                  class={sort}
                  d={shapeOf(sort)}
                  transform={`translate(${place - 8} ${marks + 11 + MARK_HEIGHT * row})`}
                />
              )),
            )}
            {oldest && (
              <text x={EDGE} y={foot + 20} class="small">
                {sayDate(oldest.time, offsetMin, language)}
              </text>
            )}
            {newest && newest !== oldest && (
              <text x={width - EDGE} y={foot + 20} class="small" text-anchor="end">
                {sayDate(newest.time, offsetMin, language)}
              </text>
            )}
          </svg>
          <p class="quiet">{say.says}</p>
          <details>
            <summary>{say.table}</summary>
            <table>
              <thead>
                <tr>
                  {[say.when, say.what, say.before, say.after].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {changes.map(({ lane, before, value, ...point }) => (
                  <tr key={`${lane}${rowKey(point)}`}>
                    <td>
                      <button type="button" class="plain" onClick={() => onEntry(point)}>
                        {sayTime(point.time, offsetMin, language)}
                      </button>
                    </td>
                    <th scope="row">{say.lanes[lane]}</th>
                    <td>{before === undefined ? '–' : sayNumber(lane, before)}</td>
                    <td>{sayNumber(lane, value)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {changes.length === MOST_CHANGES && <p class="quiet">{say.newest(MOST_CHANGES)}</p>}
          </details>
        </>
      )}
    </figure>
  );
};
