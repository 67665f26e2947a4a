import { expect, it } from 'vitest';
import type { TimelineRow } from '../../components/timeline-row';
import { readRows } from '../../entrypoints/timeline/read-rows';
import type { PageOptions } from '../../utils/ledger/browse';
import type { Entry } from '../../utils/ledger/entry';

/** A log whose entry `seq` was made on day `days[seq]` of June 2020; an empty day is a damaged entry. */
const logOf = (log: string, days: readonly string[]): Entry[] =>
  days.map((day, seq) => ({
    log,
    seq,
    kind: day ? 'note' : 'unreadable',
    time: day && `2020-06-${day}T00:00:00.000Z`,
    line: '',
    record: undefined,
    disclosures: [],
  }));

/** Hands out two entries at a time, as a long log does. */
const ledgerOf = (...logs: Entry[][]) => ({
  entries: async (log: string, { from = Number.POSITIVE_INFINITY }: PageOptions): Promise<Entry[]> =>
    (logs.find(([first]) => first?.log === log) ?? [])
      .filter(({ seq }) => seq <= from)
      .reverse()
      .slice(0, 2),
});

const read = async (ledger: ReturnType<typeof ledgerOf>, from: { log: string; from?: number }[]): Promise<string[]> => {
  const rows: TimelineRow[] = [];
  const { signal } = new AbortController();
  await readRows({ ledger, logs: from, language: 'id', offsetMin: 420, signal, onRows: (more) => rows.push(...more) });
  return rows.map(({ log = 'own', seq }) => `${log}${seq}`);
};

it('puts two logs in one line by their clocks, across pages of unequal length', async () => {
  const ledger = ledgerOf(logOf('a', ['01', '02', '03', '04', '09']), logOf('b', ['05', '06', '07']));
  expect(await read(ledger, [{ log: 'a' }, { log: 'b' }])).toEqual(['own4', 'b2', 'b1', 'b0', 'own3', 'own2', 'own1', 'own0']);
});

it('keeps each log’s own order where a clock was set back or an entry is damaged', async () => {
  const ledger = ledgerOf(logOf('a', ['08', '02', '', '04']), logOf('b', ['05', '03']));
  expect(await read(ledger, [{ log: 'a' }, { log: 'b' }])).toEqual(['own3', 'own2', 'b1', 'b0', 'own1', 'own0']);
});

it('goes on where it was stopped, in each log', async () => {
  const ledger = ledgerOf(logOf('a', ['01', '02', '03']), logOf('b', ['01', '02']));
  expect(
    await read(ledger, [
      { log: 'a', from: 0 },
      { log: 'b', from: -1 },
    ]),
  ).toEqual(['own0']);
});
