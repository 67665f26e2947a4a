import { describe, expect, it } from 'vitest';
import { checkpointAt, checkpointText, parseCheckpoint } from '../../utils/chain/checkpoint';
import { headerLine, headOf } from '../../utils/chain/header';

const CHECKPOINT = {
  log: '9c13896d107623bad03917f5698d52a2',
  size: 37,
  head: '34d0dd7a'.repeat(8),
  time: '2026-08-06T03:05:00.000Z',
  key: '0615291b'.repeat(8),
};
/** evidence.md 2.5. */
const TEXT = `saksi-checkpoint/1
log 9c13896d107623bad03917f5698d52a2
size 37
head ${'34d0dd7a'.repeat(8)}
time 2026-08-06T03:05:00.000Z
key sha256:${'0615291b'.repeat(8)}
`;

describe('a checkpoint', () => {
  it('is six lines', () => expect(checkpointText(CHECKPOINT)).toBe(TEXT));
  it('is read', () => expect(parseCheckpoint(TEXT)).toEqual(CHECKPOINT));
  it.each([1, 9, 10, 365, 65_000])('is read of a log of %i entries', (size) => {
    expect(parseCheckpoint(TEXT.replace('size 37', `size ${size}`)).size).toBe(size);
  });
  it('of a log that ends with entry 36 says 37 entries, that line as head, and its time', () => {
    const { log, time, key } = CHECKPOINT;
    const line = headerLine({ body: 'a'.repeat(64), kind: 'capture', log, prev: 'b'.repeat(64), seq: 36, time });
    expect(checkpointAt(line, key)).toEqual({ log, size: 37, head: headOf(line), time, key });
  });
  it('has no line that a mail program would wrap', () => expect(Math.max(...TEXT.split('\n').map((line) => line.length))).toBeLessThan(80));

  it.each([
    ['line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
    ['line ends of an old Mac', TEXT.replaceAll('\n', '\r')],
    ['quote marks of a reply', TEXT.replaceAll(/^/gm, '> ')],
    ['two levels of quote marks', TEXT.replaceAll(/^/gm, '>> ')],
    ['spaces around', ` \n  ${TEXT.replaceAll('\n', '  \n')}\n\n`],
    ['capital hex', TEXT.replace(/(?<=head )\w+/, (hex) => hex.toUpperCase()).replace(/(?<=sha256:)\w+/, (hex) => hex.toUpperCase())],
    ['no last line end', TEXT.trimEnd()],
  ])('is read with %s', (_what, text) => expect(parseCheckpoint(text)).toEqual(CHECKPOINT));

  it.each([
    ['a head that is cut', TEXT.replace('34d0dd7a\n', '\n')],
    ['lines in another order', TEXT.replace(/(log .*)\n(size .*)/, '$2\n$1')],
    ['another version', TEXT.replace('checkpoint/1', 'checkpoint/2')],
    ['size 0, which has no head', TEXT.replace('size 37', 'size 0')],
    ['a size with a leading zero', TEXT.replace('size 37', 'size 037')],
    ['a line more', `${TEXT}note x\n`],
    ['a line less', TEXT.replace(/time .*\n/, '')],
    ['a time without milliseconds', TEXT.replace('.000Z', 'Z')],
    ['another key hash', TEXT.replace('sha256', 'sha512')],
    ['words before it', `Yth. Bapak\n${TEXT}`],
  ])('is refused with %s', (_what, text) => expect(() => parseCheckpoint(text)).toThrow('not a checkpoint: six lines are expected'));

  it('is not written with what could not be read', () =>
    expect(() => checkpointText({ ...CHECKPOINT, size: 0 })).toThrow('not a checkpoint'));
});
