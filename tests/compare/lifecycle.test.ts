import { describe, expect, it } from 'vitest';
import { MOST_FINDINGS } from '../../utils/compare/known';
import { live, type Said, separate } from '../../utils/compare/lifecycle';
import type { Draft } from '../../utils/compare/rule';
import type { Finding, Sighting } from '../../utils/schema/finding';

const seen = (seq: number, at: string, load = `load-${seq}`, session = 's'): Sighting => ({ seq, at, load, session });
const first = seen(1, '2020-08-06T02:00:00.000Z');
const draft: Draft = { key: 'menulis opini', subject: 'Menulis Opini', was: 'Aktif', is: 'daftar kosong' };
const saying = (drafts: Draft[], heals = true): Said => ({ id: 'training-disappeared', severity: 'loss', drafts, heals: () => heals });

describe('C8: a second look that is a witness of its own', () => {
  it.each([
    ['ten minutes later', seen(2, '2020-08-06T02:10:00.000Z'), true],
    ['a second short of ten minutes', seen(2, '2020-08-06T02:09:59.000Z'), false],
    ['at once, in another session', seen(2, '2020-08-06T02:00:01.000Z', 'load-2', 'other'), true],
    ['the same page load, an hour later', seen(2, '2020-08-06T03:00:00.000Z', 'load-1'), false],
    ['the same page load, in another session', seen(2, '2020-08-06T03:00:00.000Z', 'load-1', 'other'), false],
    ['a clock set back', seen(2, '2020-08-05T02:00:00.000Z'), false],
    ['a clock that is none', seen(2, 'yesterday'), false],
  ])('%s: %s', (_, second, is) => expect(separate(first, second)).toBe(is));
});

describe('C8: the life of a finding', () => {
  const suspected = live([], [saying([draft])], first);
  const second = seen(2, '2020-08-06T03:00:00.000Z');
  const confirmed = live(suspected.findings, [saying([draft])], second);
  const third = seen(3, '2020-08-07T03:00:00.000Z');
  const resolved = live(confirmed.findings, [saying([])], third);
  const fourth = seen(4, '2020-08-08T03:00:00.000Z');

  it('suspected, with what was and what is', () => {
    expect(suspected.steps).toEqual<Finding[]>([
      {
        rule: 'training-disappeared',
        severity: 'loss',
        key: 'training-disappeared:menulis opini',
        subject: 'Menulis Opini',
        state: 'suspected',
        was: 'Aktif',
        is: 'daftar kosong',
        firstSeen: first,
      },
    ]);
  });

  it('confirmed once, and dated', () => {
    expect(confirmed.steps.map(({ state, firstSeen, confirmed: at }) => [state, firstSeen, at])).toEqual([['confirmed', first, second]]);
    expect(live(confirmed.findings, [saying([draft])], third).steps).toEqual([]);
  });

  it('not confirmed by a look that only recalls', () => {
    expect(live(suspected.findings, [saying([{ ...draft, confirms: false }])], second).steps).toEqual([]);
  });

  it('resolved once, when it heals', () => {
    expect(live(confirmed.findings, [saying([], false)], third).steps).toEqual([]);
    expect(resolved.steps.map(({ state, resolved: at }) => [state, at])).toEqual([['resolved', third]]);
    expect(live(resolved.findings, [saying([])], fourth).steps).toEqual([]);
  });

  it('suspected again, and tells that it flapped', () => {
    const again = live(resolved.findings, [saying([draft])], fourth);
    expect(again.steps).toHaveLength(1);
    expect(again.steps[0]).toMatchObject({ state: 'suspected', firstSeen: fourth, flaps: [{ firstSeen: first, resolved: third }] });
    expect(again.steps[0]).not.toHaveProperty('confirmed');
    expect(again.steps[0]).not.toHaveProperty('resolved');
    expect(again.findings).toHaveLength(1);
  });

  it('stays as it was where its rule could not look', () => {
    expect(live(confirmed.findings, [], third)).toEqual({ findings: confirmed.findings, steps: [] });
  });

  it('keeps at most twenty flaps', () => {
    let { findings } = suspected;
    for (let round = 0; round < 30; round++) {
      const back = live(findings, [saying([])], seen(10 + 2 * round, '2020-08-09T00:00:00.000Z'));
      findings = live(back.findings, [saying([draft])], seen(11 + 2 * round, '2020-08-09T01:00:00.000Z')).findings;
    }
    expect(findings[0]?.flaps).toHaveLength(20);
    expect(findings[0]?.flaps?.at(-1)?.resolved.seq).toBe(68);
  });
});

describe('C5, C8: what is told once, and how much is kept', () => {
  it('one draft twice is one step, which names no earlier lives where there are none', () => {
    const { steps } = live([], [saying([draft, draft])], first);
    expect(steps).toHaveLength(1);
    expect(steps[0]).not.toHaveProperty('flaps');
  });
  it('of more findings than a participant can have, what is over goes first, the oldest of it', () => {
    const drafts = (from: number, count: number) => Array.from({ length: count }, (_, index) => ({ ...draft, key: `${from + index}` }));
    const open = live([], [saying(drafts(0, 3))], first).findings;
    const over = live(
      live(open, [saying(drafts(10, MOST_FINDINGS - 3))], first).findings,
      [{ ...saying(drafts(0, 3)), heals: () => true }],
      seen(2, '2020-08-06T03:00:00.000Z'),
    ).findings;
    expect(over).toHaveLength(MOST_FINDINGS);
    const full = live(over, [saying(drafts(5000, 2), false)], seen(3, '2020-08-07T03:00:00.000Z')).findings;
    expect(full).toHaveLength(MOST_FINDINGS);
    const keys = full.map(({ key }) => key.replace('training-disappeared:', ''));
    expect(keys.slice(-5)).toEqual(['0', '1', '2', '5000', '5001']);
    expect(keys[0]).toBe('12');
    const one = live(over, [saying(drafts(5000, 1), false)], seen(3, '2020-08-07T03:00:00.000Z')).findings.map(({ key }) => key);
    expect([one.length, one[0]]).toEqual([MOST_FINDINGS, 'training-disappeared:11']);
    // Nothing is moved where all fit.
    expect(over[0]?.key).toBe('training-disappeared:0');
  });
});
