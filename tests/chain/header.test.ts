import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCanonical } from '../../utils/chain/canonical';
import { GENESIS_PREV, type Header, headerLine, parseHeader } from '../../utils/chain/header';
import { ENTRY_KINDS } from '../../utils/chain/kinds';

/** evidence.md 2.2, copied from the text. */
const SPEC =
  /^\{"body":"[0-9a-f]{64}","kind":"[a-z]+","log":"[0-9a-f]{32}","prev":"[0-9a-f]{64}","schema":"saksi\/header\/1","seq":(0|[1-9][0-9]*),"time":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"\}$/;
const LINE = `{"body":"${'b'.repeat(64)}","kind":"capture","log":"${'c'.repeat(32)}","prev":"${'d'.repeat(64)}","schema":"saksi/header/1","seq":12,"time":"2026-08-06T03:04:05.123Z"}`;
const HEADER = {
  body: 'b'.repeat(64),
  kind: 'capture',
  log: 'c'.repeat(32),
  prev: 'd'.repeat(64),
  seq: 12,
  time: '2026-08-06T03:04:05.123Z',
} as const;

describe('a header line', () => {
  it('is written and read', () => {
    expect(headerLine(HEADER)).toBe(LINE);
    expect(parseHeader(LINE)).toEqual(HEADER);
  });

  it('keeps a kind that this version does not know', () => expect(parseHeader(LINE.replace('capture', 'seal')).kind).toBe('seal'));

  const refused: [what: string, line: string][] = [
    ['a space', LINE.replace(',"kind"', ', "kind"')],
    ['a line end', `${LINE}\n`],
    ['something before it', ` ${LINE}`],
    ['a key twice', LINE.replace('"kind":"capture"', '"kind":"capture","kind":"note"')],
    ['a key more', LINE.replace('"kind"', '"a":1,"kind"')],
    ['keys in another order', LINE.replace(`"body":"${'b'.repeat(64)}","kind":"capture"`, `"kind":"capture","body":"${'b'.repeat(64)}"`)],
    ['another schema', LINE.replace('header/1', 'header/2')],
    ['capital hex', LINE.replace('bbb', 'BBB')],
    ['a short body', LINE.replace('bbb', 'bb')],
    ['a long log id', LINE.replace('ccc', 'cccc')],
    ['a short prev', LINE.replace('ddd', 'dd')],
    ['a number with a leading zero', LINE.replace('12', '012')],
    ['a negative number', LINE.replace('12', '-12')],
    ['a number in quotes', LINE.replace('12', '"12"')],
    ['a kind with a capital', LINE.replace('capture', 'Capture')],
    ['no kind', LINE.replace('capture', '')],
    ['a time without milliseconds', LINE.replace('.123Z', 'Z')],
    ['a time of another zone', LINE.replace('.123Z', '.123+07:00')],
    ['digits that are not ASCII', LINE.replace('2026', '２０２６')],
    ['nothing', ''],
  ];
  for (const [what, line] of refused) {
    it(`is not read with ${what}`, () => expect(() => parseHeader(line)).toThrow('not a header line of saksi/header/1: '));
  }

  it('quotes what it refuses, shortened', () => expect(() => parseHeader(`x${'y'.repeat(500)}`)).toThrow(/: "xy{119}"$/));

  it('is not read with a number that JavaScript cannot count to', () => {
    expect(() => parseHeader(LINE.replace('12', `${2 ** 53}`))).toThrow(`the entry number ${2 ** 53} is larger`);
  });

  const unwritable: [what: string, change: Partial<Header>, message: string][] = [
    ['the 30th of February', { time: '2026-02-30T00:00:00.000Z' }, 'no such moment: 2026-02-30T00:00:00.000Z'],
    ['the 25th hour', { time: '2026-02-03T25:00:00.000Z' }, 'no such moment'],
    ['hour 24, which is the next day’s 0', { time: '2026-02-03T24:00:00.000Z' }, 'no such moment'],
    ['a fraction as number', { seq: 1.5 }, 'not a header line'],
    ['a quote in the log id', { log: `"${'c'.repeat(31)}` }, 'not a header line'],
  ];
  for (const [what, change, message] of unwritable) {
    it(`is not written with ${what}`, () => expect(() => headerLine({ ...HEADER, ...change } as typeof HEADER)).toThrow(message));
  }

  it('is written as the specification has it, and as canonical JSON, whatever it says', () => {
    const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
    const header = fc.record({
      body: hex(64),
      kind: fc.constantFrom(...ENTRY_KINDS),
      log: hex(32),
      prev: hex(64),
      seq: fc.maxSafeNat(),
      time: fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }).map((date) => date.toISOString()),
    });
    fc.assert(
      fc.property(header, (any) => {
        const line = headerLine(any);
        expect(line).toMatch(SPEC);
        expect(parseHeader(line)).toEqual(any);
        expect(parseCanonical(new TextEncoder().encode(line))).toEqual({ ...any, schema: 'saksi/header/1' });
      }),
    );
  });
});

it('the kinds are those of the specification', () => {
  expect(ENTRY_KINDS.join(' ')).toBe('genesis capture note attachment finding anchor export erase key restore');
});
it('the first prev is 64 zeros', () => expect(GENESIS_PREV).toMatch(/^0{64}$/));
