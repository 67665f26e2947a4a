import { describe, expect, it } from 'vitest';
import { unmet } from './expectation';
import type { FindingLine } from './finding-line';

const lost = (subject: string): FindingLine => ({
  rule: 'training-disappeared',
  severity: 'loss',
  state: 'confirmed',
  subject,
  firstSeen: '2020-08-06',
  lastGood: '2020-07-21',
  confirmedAt: '2020-08-07',
});

describe('the expectation of a story', () => {
  it('is met by a finding that has every field given', () => {
    const expected = {
      rule: 'training-disappeared',
      subject: 'Opini',
      state: 'confirmed',
      severity: 'loss',
      firstSeen: '2020-08-06',
      lastGood: '2020-07-21',
      confirmedAt: '2020-08-07',
    };
    expect(unmet([expected], [lost('Menulis Opini')])).toEqual([]);
  });

  it('is a complete list: a finding more is unexpected', () => {
    expect(unmet([], [lost('Menulis Opini')])).toEqual([expect.stringMatching(/^unexpected: .*Menulis Opini/)]);
  });

  it('says what is missing', () => {
    expect(unmet([{ rule: 'history-emptied' }], [])).toEqual(['missing: {"rule":"history-emptied"}']);
  });

  it('says which fields differ', () => {
    const problems = unmet(
      [{ rule: 'training-disappeared', subject: 'Barista', state: 'suspected', firstSeen: '2020-08-05' }],
      [lost('Menulis Opini')],
    );
    expect(problems).toEqual([
      'differs: training-disappeared "Menulis Opini"\n    subject: expected "…Barista…", got "Menulis Opini"\n' +
        '    state: expected "suspected", got "confirmed"\n    firstSeen: expected "2020-08-05", got "2020-08-06"',
    ]);
  });

  it('pairs each finding once: two expectations need two findings', () => {
    const twice = [{ rule: 'training-disappeared' }, { rule: 'training-disappeared' }];
    expect(unmet(twice, [lost('A')])).toHaveLength(1);
    expect(unmet(twice, [lost('A'), lost('B')])).toEqual([]);
  });

  it('does not let a vague expectation take the only finding that a precise one needs', () => {
    const expected = [{ rule: 'training-disappeared' }, { rule: 'training-disappeared', subject: 'A' }];
    expect(unmet(expected, [lost('A'), lost('B')])).toEqual([]);
  });

  it('can demand that there was no earlier good look', () => {
    const stuck: FindingLine = { ...lost('A'), rule: 'status-stuck', lastGood: null };
    expect(unmet([{ rule: 'status-stuck', lastGood: null }], [stuck])).toEqual([]);
    expect(unmet([{ rule: 'training-disappeared', lastGood: null }], [lost('A')])).toHaveLength(1);
  });

  it('can demand that it is not confirmed', () => {
    const { confirmedAt, ...suspected } = lost('A');
    expect(confirmedAt).toBe('2020-08-07');
    expect(unmet([{ rule: 'training-disappeared', confirmedAt: null }], [{ ...suspected, state: 'suspected' }])).toEqual([]);
  });
});
