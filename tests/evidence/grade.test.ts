import { describe, expect, it } from 'vitest';
import { gradesOf } from '../../utils/evidence/payload/grade';
import type { Seal } from '../../utils/evidence/seals';
import type { Witnessed } from '../../utils/evidence/witnessed';

const entry = (seq: number, kind: string, time: string, body: Witnessed['body'] = {}): Witnessed => ({
  seq,
  kind,
  time: `2020-${time}:00.000Z`,
  body,
  leaves: [],
  hidden: [],
  files: [],
  withheld: false,
});
const seal = (seq: number, size: number, at: string): Seal => ({
  seq,
  size,
  at: `2020-${at}:00.000Z`,
  by: 'email',
  to: undefined,
  signer: undefined,
});

/** June: a look, a complaint, its code sent. August: the training is gone. */
const LOG = [
  entry(0, 'genesis', '05-19T02:00'),
  entry(1, 'capture', '05-19T02:00'),
  entry(2, 'capture', '06-21T02:00'),
  entry(3, 'note', '06-21T02:40'),
  entry(4, 'anchor', '06-21T02:45'),
  entry(5, 'capture', '08-06T01:50'),
  entry(6, 'finding', '08-06T01:50', { to_seq: 5 }),
];
const classes = (log: readonly Witnessed[], ...seals: Seal[]): string =>
  log
    .map((one) => gradesOf(log, seals)(one))
    .map(({ grade, seal: by }) => grade + (by ?? ''))
    .join(' ');

describe('classes', () => {
  it('are A for what was sealed before the loss that came after it, complaint or not', () => {
    expect(classes(LOG, seal(4, 3, '06-21T02:30'))).toBe('A4 A4 A4 X C C C');
  });
  it('are not A for the look that shows the loss, nor for what was sealed after it', () => {
    expect(classes(LOG, seal(7, 7, '08-06T03:00'))).toBe('C C C X C B7 B7');
  });
  it('with no finding after an entry, rest on the first complaint after it', () => {
    const complained = LOG.slice(0, 5);
    expect(classes(complained, seal(4, 3, '06-21T02:30'))).toBe('A4 A4 A4 X C');
    expect(classes(complained, seal(4, 3, '06-21T02:42'))).toBe('C C B4 X C');
  });
  it('are C for all without a seal, and A below any seal where nothing ever went wrong', () => {
    expect(classes(LOG)).toBe('C C C X C C C');
    expect(classes(LOG.slice(0, 3), seal(3, 2, '09-01T00:00'))).toBe('A3 A3 C');
  });
});
