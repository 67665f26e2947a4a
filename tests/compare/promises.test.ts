import { describe, expect, it } from 'vitest';
import {
  brokenPromise,
  CERTIFICATE_PROMISES,
  certificatePromise,
  STANDSTILL,
  SURVEY_GRACE,
  SURVEY_OPENS,
  TRANSFER,
} from '../../utils/compare/promises';

// As published, written here once more by hand: value, unit, from, to, and a word of the source.
describe('C22, C23, C24, C25: promises with a clock, as published', () => {
  it.each([
    [CERTIFICATE_PROMISES[0], 'certificate-2020', 7, 'working-days', '0000-01-01', '2020-12-31', '2 x 24 jam'],
    [CERTIFICATE_PROMISES[1], 'certificate-2021', 9, 'working-days', '2021-01-01', '2022-12-31', 'blog.skillacademy.com'],
    [CERTIFICATE_PROMISES[2], 'certificate-2023', 14, 'working-days', '2023-01-01', '9999-12-31', 'digitalmarketingindonesia.com/2024/03'],
    [STANDSTILL, 'status-standstill', 29, 'days', '0000-01-01', '9999-12-31', 'Tanpa janji resmi'],
    [TRANSFER, 'incentive-transfer', 5, 'working-days', '0000-01-01', '9999-12-31', '3-5 hari kerja'],
    [SURVEY_GRACE, 'survey-announced', 14, 'days', '0000-01-01', '9999-12-31', '27 Okt 2020'],
    [SURVEY_OPENS, 'survey-opens', 60, 'days', '0000-01-01', '9999-12-31', 'paling cepat 30 hari'],
  ] as const)('%j', (promise, id, value, unit, from, to, source) => {
    expect(promise).toMatchObject({ id, value, unit, from, to });
    expect(promise?.source).toContain(source);
  });
  it.each([
    ['2020-12-31', 'certificate-2020'],
    ['2021-01-01', 'certificate-2021'],
    ['2022-12-31', 'certificate-2021'],
    ['2023-01-01', 'certificate-2023'],
  ])('of a clock that starts on %s: %s', (since, id) => expect(certificatePromise(since)?.id).toBe(id));
  it('a finding names a statement only where there is one', () => {
    expect(brokenPromise(TRANSFER, '2021-03-01')).toEqual({
      id: 'incentive-transfer',
      since: '2021-03-01',
      due: '2021-03-08',
      source: TRANSFER.source,
    });
    expect(brokenPromise(TRANSFER, '2021-03-01', { seq: 7 }).statement).toBe(7);
    const there = { seq: 7, log: 'ab' };
    expect(brokenPromise(TRANSFER, '2021-03-01', there)).toMatchObject({ statementElsewhere: there });
    expect(brokenPromise(TRANSFER, '2021-03-01', there)).not.toHaveProperty('statement');
    expect(brokenPromise(TRANSFER, '2021-03-01')).not.toHaveProperty('statement');
  });
});
