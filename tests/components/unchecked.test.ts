import { describe, expect, it } from 'vitest';
import { unchecked } from '../../components/unchecked';

describe('what could not be checked', () => {
  it('by section, another page last, each rule once', () => {
    expect(
      unchecked([
        { rule: 'balance-unexplained', section: 'trainings', why: 'not-on-page' },
        { rule: 'training-disappeared', section: 'trainings', why: 'not-on-page' },
        { rule: 'training-disappeared', section: 'trainings', why: 'not-on-page' },
        { rule: 'certificate-count-fell', section: 'certificates', why: 'still-loading' },
      ]),
    ).toEqual([
      { section: 'certificates', why: 'still-loading', rules: ['certificate-count-fell'] },
      { section: 'trainings', why: 'not-on-page', rules: ['balance-unexplained', 'training-disappeared'] },
    ]);
  });

  it('nothing', () => expect(unchecked([])).toEqual([]));
});
