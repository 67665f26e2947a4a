import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../utils/chain/canonical';
import { chainCheck, checkChain, type Expected } from '../../utils/chain/check';
import { GENESIS_PREV, headerLine, headOf } from '../../utils/chain/header';
import type { EntryKind } from '../../utils/chain/kinds';
import { sealRecord } from '../../utils/chain/record';
import { sha256Hex } from '../../utils/chain/sha256';

const LOG = 'ab'.repeat(16);
type Step = { kind: EntryKind; time: string; record?: Uint8Array; log?: string; prev?: string; seq?: number };

const recordOf = (kind: EntryKind, n: number): Uint8Array =>
  sealRecord({
    kind,
    body: { n },
    leaves: [['pelatihan/0/status', 'Aktif']],
    files: [],
    random: (length) => new Uint8Array(length).fill(n),
  }).bytes;

/** A log of these steps; each links to the one above unless it says otherwise. */
const chain = (...steps: Step[]): { lines: string[]; records: Uint8Array[] } => {
  const lines: string[] = [];
  const records: Uint8Array[] = [];
  for (const [n, step] of steps.entries()) {
    const above = lines.at(-1);
    const { kind, time, record = recordOf(kind, n), log = LOG, prev = above === undefined ? GENESIS_PREV : headOf(above), seq = n } = step;
    records.push(record);
    lines.push(headerLine({ body: sha256Hex(record), kind, log, prev, seq, time }));
  }
  return { lines, records };
};
const day = (n: number): string => `2020-06-${String(n).padStart(2, '0')}T02:00:00.000Z`;
const GENESIS: Step = { kind: 'genesis', time: day(1) };
const LOOK: Step = { kind: 'capture', time: day(2) };
const GOOD = chain(GENESIS, LOOK, { kind: 'capture', time: day(3) }, { kind: 'finding', time: day(3) });
const check = ({ lines, records }: { lines: string[]; records: (Uint8Array | undefined)[] }, expected?: Expected) =>
  checkChain(lines, (seq) => records[seq], expected);
const headOfGood = headOf(GOOD.lines.at(-1) ?? '');

describe('a log that holds', () => {
  it('checks', () => expect(check(GOOD)).toEqual({ ok: true, log: LOG, size: 4, head: headOfGood, breaks: [], backwards: [], absent: [] }));
  it('checks where a record is withheld, and says which', () => {
    expect(check({ lines: GOOD.lines, records: [GOOD.records[0], undefined, GOOD.records[2], undefined] })).toMatchObject({
      ok: true,
      absent: [1, 3],
    });
  });
  it('checks against what is known of it', () => expect(check(GOOD, { log: LOG, size: 4, head: headOfGood })).toMatchObject({ ok: true }));
  it('checks with a kind of a later version', () => {
    const record = canonicalBytes({ schema: 'saksi/record/1', kind: 'seal', salt: 'a'.repeat(22) });
    const { lines, records } = chain(GENESIS, { kind: 'seal' as EntryKind, time: day(2), record });
    expect(check({ lines, records })).toMatchObject({ ok: true });
  });
  it('may be checked in slices', () => {
    const { add, end } = chainCheck();
    GOOD.lines.forEach((line, seq) => {
      add(line, GOOD.records[seq]);
    });
    expect(end()).toEqual(check(GOOD));
  });
  it('may have a clock that goes backwards: that is told, and is no break', () => {
    const late = chain({ ...GENESIS, time: day(5) }, { ...LOOK, time: day(4) }, { ...LOOK, time: day(4) }, { ...LOOK, time: day(5) });
    expect(check(late)).toMatchObject({ ok: true, breaks: [], backwards: [{ seq: 1, from: day(5), to: day(4) }] });
  });
});

describe('a log that does not', () => {
  const broken = (
    what: string,
    log: { lines: string[]; records: (Uint8Array | undefined)[] },
    breaks: { seq: number; why: string }[],
    expected?: Expected,
  ): void => {
    it(`is broken by ${what}`, () => {
      expect(check(log, expected)).toMatchObject({ ok: false, breaks });
    });
  };
  const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);
  const swapped = <T>(list: readonly T[]): T[] => [list[0] as T, list[2] as T, list[1] as T, list[3] as T];
  const LINK = 'prev is not the SHA-256 of the line above';

  broken('having no lines', { lines: [], records: [] }, [{ seq: 0, why: 'the log is empty' }]);
  broken('a line that is dropped', { lines: without(GOOD.lines, 1), records: without(GOOD.records, 1) }, [
    { seq: 1, why: 'the line in place 1 has the number 2' },
    { seq: 1, why: LINK },
    { seq: 2, why: 'the line in place 2 has the number 3' },
  ]);
  broken('a first line that is dropped', { lines: GOOD.lines.slice(1), records: GOOD.records.slice(1) }, [
    { seq: 0, why: 'the line in place 0 has the number 1' },
    { seq: 0, why: 'the first entry must have 64 zeros as prev' },
    { seq: 0, why: 'the first entry is a capture, not a genesis' },
    { seq: 1, why: 'the line in place 1 has the number 2' },
    { seq: 2, why: 'the line in place 2 has the number 3' },
  ]);
  broken('two lines that change places', { lines: swapped(GOOD.lines), records: swapped(GOOD.records) }, [
    { seq: 1, why: 'the line in place 1 has the number 2' },
    { seq: 1, why: LINK },
    { seq: 2, why: 'the line in place 2 has the number 1' },
    { seq: 2, why: LINK },
    { seq: 3, why: LINK },
  ]);
  broken('an entry of another log', chain(GENESIS, LOOK, { ...LOOK, log: 'cd'.repeat(16) }), [
    { seq: 2, why: `the line is of another log, ${'cd'.repeat(16)}` },
  ]);
  broken('a beginning that is none', chain(LOOK, LOOK), [{ seq: 0, why: 'the first entry is a capture, not a genesis' }]);
  broken('a second beginning', chain(GENESIS, GENESIS), [{ seq: 1, why: 'a second genesis' }]);
  broken('a genesis that follows something', chain({ ...GENESIS, prev: 'a'.repeat(64) }), [
    { seq: 0, why: 'the first entry must have 64 zeros as prev' },
  ]);
  broken('a number that is skipped', chain(GENESIS, { ...LOOK, seq: 2 }), [{ seq: 1, why: 'the line in place 1 has the number 2' }]);
  broken('a line that is none', { lines: [GOOD.lines[0] ?? '', 'x', ...GOOD.lines.slice(2)], records: GOOD.records }, [
    { seq: 1, why: 'not a header line of saksi/header/1: "x"' },
    { seq: 2, why: LINK },
  ]);
  broken(
    'a record put in another’s place',
    { lines: GOOD.lines, records: [GOOD.records[0], GOOD.records[2], GOOD.records[2], GOOD.records[3]] },
    [{ seq: 1, why: 'the record is not the one the header names: its SHA-256 differs from body' }],
  );
  broken('a record of another kind than its line says', chain(GENESIS, { ...LOOK, record: recordOf('note', 1) }), [
    { seq: 1, why: 'the record is a note, the header says capture' },
  ]);
  broken(
    'a record with a key twice, hashed again',
    chain(GENESIS, { ...LOOK, record: new TextEncoder().encode('{"kind":"capture","kind":"capture"}') }),
    [
      {
        seq: 1,
        why: 'the record cannot be read: not canonical JSON at byte 17: a key twice or out of order, a space, or another spelling',
      },
    ],
  );
  broken(
    'an end that is cut off, where its size is known',
    { lines: GOOD.lines.slice(0, 3), records: GOOD.records },
    [{ seq: 3, why: 'the log has 3 entries, not 4' }],
    { size: 4 },
  );
  broken('another head than is known', GOOD, [{ seq: 3, why: `the head is ${headOfGood}, not ${'a'.repeat(64)}` }], {
    head: 'a'.repeat(64),
  });
  broken('another id than is known', GOOD, [{ seq: 0, why: `this is log ${LOG}, not ${'cd'.repeat(16)}` }], { log: 'cd'.repeat(16) });
});

describe('one byte, anywhere', () => {
  const expected = { log: LOG, size: 4, head: headOfGood };
  const place = fc.record({ seq: fc.nat({ max: 3 }), at: fc.nat(), byte: fc.integer({ min: 1, max: 127 }) });
  /** Another ASCII character in this place. */
  const changedByte = (old: number, by: number): number => (old + by) % 128;

  it('changed in a line is caught', () => {
    fc.assert(
      fc.property(place, ({ seq, at, byte }) => {
        const line = GOOD.lines[seq] as string;
        const index = at % line.length;
        const changed = `${line.slice(0, index)}${String.fromCharCode(changedByte(line.charCodeAt(index), byte))}${line.slice(index + 1)}`;
        const lines = GOOD.lines.with(seq, changed);
        expect(check({ lines, records: GOOD.records }, expected).ok).toBe(false);
        // Every line but the last is vouched for by the one below it.
        if (seq === 3) return;
        const { ok, breaks } = check({ lines, records: GOOD.records });
        expect(ok).toBe(false);
        expect(breaks.every((each) => each.seq >= seq)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('changed in a record is caught, at its place', () => {
    fc.assert(
      fc.property(place, ({ seq, at, byte }) => {
        const record = (GOOD.records[seq] as Uint8Array).slice();
        const index = at % record.length;
        record[index] = changedByte(record[index] as number, byte);
        const { ok, breaks } = check({ lines: GOOD.lines, records: GOOD.records.with(seq, record) });
        expect(ok).toBe(false);
        expect(breaks.map((each) => each.seq)).toEqual([seq]);
      }),
      { numRuns: 1000 },
    );
  });

  it('dropped from or added to a record is caught', () => {
    fc.assert(
      fc.property(place, fc.boolean(), ({ seq, at, byte }, drop) => {
        const record = [...(GOOD.records[seq] as Uint8Array)];
        record.splice(at % record.length, drop ? 1 : 0, ...(drop ? [] : [byte]));
        expect(check({ lines: GOOD.lines, records: GOOD.records.with(seq, Uint8Array.from(record)) }).ok).toBe(false);
      }),
    );
  });
});
