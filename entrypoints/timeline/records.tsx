import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LineOfTime } from '../../components/line-of-time';
import { matchingLines } from '../../components/matching-lines';
import { OverTime } from '../../components/over-time';
import { reasonOf } from '../../components/reason-of';
import { RowIcon } from '../../components/row-icon';
import { timelineLines } from '../../components/timeline-lines';
import { ROW_SORTS, type RowSort, rowKey, type TimelineRow } from '../../components/timeline-row';
import { WindowedList } from '../../components/windowed-list';
import { Working } from '../../components/working';
import { type Language, sayTime } from '../../utils/language/dates';
import { timelineWords } from '../../utils/language/timeline-words';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { type ReadLog, readRows } from './read-rows';

export type RecordsProps = {
  ledger: ReadLedger;
  logs: readonly ReadLog[];
  /** How many entries they have together. */
  size: number;
  language: Language;
  offsetMin: number;
  /** ISO 8601, UTC; absent until it is known. */
  now: string | undefined;
};

/** Every entry, newest first, with the gaps between; what they show as numbers over time; filter and search. */
export const Records = ({ ledger, logs, size, language, offsetMin, now }: RecordsProps) => {
  const say = timelineWords[language];
  const [rows, setRows] = useState<readonly TimelineRow[]>([]);
  const [reading, setReading] = useState(true);
  const [failed, setFailed] = useState<string>();
  const [sorts, setSorts] = useState<ReadonlySet<RowSort>>(new Set(ROW_SORTS));
  const [sought, setSought] = useState('');
  const [goTo, setGoTo] = useState<{ key: string }>();
  const abort = useRef(new AbortController());

  const read = async (after: readonly TimelineRow[]): Promise<void> => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    setReading(true);
    setFailed(undefined);
    const from = logs.map(({ log, ...one }, index): ReadLog => {
      const oldest = after.findLast((row) => row.log === (index === 0 ? undefined : log))?.seq;
      return { ...one, log, ...(oldest !== undefined && { from: oldest - 1 }) };
    });
    const onRows = (more: TimelineRow[]): void => setRows((before) => [...before, ...more]);
    try {
      await readRows({ ledger, logs: from, language, offsetMin, signal, onRows });
    } catch (error) {
      setFailed(reasonOf(error));
    }
    setReading(false);
  };

  useEffect(() => {
    void read([]);
    return () => abort.current.abort();
  }, []);

  const lines = useMemo(() => timelineLines(rows, now, offsetMin), [rows, now, offsetMin]);
  const textOf = ({ title, lines: said, time, seq, device = '' }: TimelineRow): string =>
    [title, ...said, time && sayTime(time, offsetMin, language), say.entry(seq), device].join(' ');
  const shown = useMemo(() => matchingLines(lines, { sorts, words: sought }, textOf), [lines, sorts, sought]);
  const keys = useMemo(() => shown.map((line) => (line.is === 'row' ? rowKey(line.row) : `gap-${line.from}`)), [shown]);
  const count = useMemo(() => shown.filter((line) => line.is === 'row').length, [shown]);
  // The picture is of the whole log: drawn once it is read, and not again for every page of it.
  const drawn = useMemo(() => (reading ? undefined : rows), [reading]);

  const toggle = (sort: RowSort, on: boolean): void => {
    const next = new Set(sorts);
    if (on) next.add(sort);
    else next.delete(sort);
    setSorts(next);
  };
  const showEntry = (entry: Pick<TimelineRow, 'seq' | 'log'>): void => {
    setSorts(new Set(ROW_SORTS));
    setSought('');
    setGoTo({ key: rowKey(entry) });
  };
  // Links to an entry, such as those of the check: it may be far from what is drawn.
  useEffect(() => {
    const follow = (): void => {
      const [, seq] = /^#entry-(\d+)$/.exec(location.hash) ?? [];
      if (seq !== undefined) showEntry({ seq: Number(seq) });
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  return (
    <>
      <div class="picture-room">{drawn && <OverTime rows={drawn} language={language} offsetMin={offsetMin} onEntry={showEntry} />}</div>
      <search class="filters">
        <label class="field">
          {say.search}
          <input type="search" id="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
        </label>
        <fieldset>
          <legend>{say.show}</legend>
          {ROW_SORTS.map((sort) => (
            <label class="tick" key={sort}>
              <input
                type="checkbox"
                data-sort={sort}
                checked={sorts.has(sort)}
                onChange={(event) => toggle(sort, event.currentTarget.checked)}
              />
              <RowIcon sort={sort} />
              {say.sorts[sort]}
            </label>
          ))}
        </fieldset>
      </search>
      {reading ? (
        <Working
          label={say.reading(rows.length, size)}
          done={rows.length}
          total={size}
          cancel={{ label: say.stop, run: () => abort.current.abort() }}
        />
      ) : (
        rows.length < size &&
        !failed && (
          <div class="choice">
            <p>{say.stopped(rows.length, size)}</p>
            <button type="button" onClick={() => void read(rows)}>
              {say.goOn}
            </button>
          </div>
        )
      )}
      {failed && (
        <p role="alert" class="state bad">
          {say.failed(failed)}
        </p>
      )}
      <p role="status" class="quiet" data-counted={reading ? undefined : count}>
        {reading ? '' : count === 0 ? say.noneFound : say.counted(count, rows.length)}
      </p>
      <WindowedList
        label={say.line}
        busy={reading}
        keys={keys}
        className={(index) => {
          const line = shown[index];
          return line?.is === 'row' ? `entry ${line.row.sort}` : 'entry gap';
        }}
        render={(index) => {
          const line = shown[index];
          return line && <LineOfTime line={line} language={language} offsetMin={offsetMin} />;
        }}
        goTo={goTo}
      />
    </>
  );
};
