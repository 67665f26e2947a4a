import { describe, expect, it } from 'vitest';
import { DEADLINES, lastDay } from '../../utils/complaint/deadlines';
import { DEADLINE_IDS, type DeadlineId } from '../../utils/schema/channel';

/** Counted on a paper calendar with the holidays and joint leave of each year. */
const COUNTED: [DeadlineId, since: string, last: string, what: string][] = [
  ['agency-answer', '2020-06-21', '2020-07-09', 'from a Sunday; two working weeks and four days without a holiday'],
  ['agency-answer', '2020-07-21', '2020-08-11', 'over Idul Adha, 31 July'],
  ['agency-answer', '2020-08-06', '2020-08-31', 'over 17 August and the joint leave of 20 and 21 August'],
  ['objection', '2020-08-06', '2020-09-09', 'seven working days more'],
  ['lapor-first', '2021-05-07', '2021-05-17', 'over Idul Fitri, 12 to 14 May'],
  ['lapor-information', '2023-04-18', '2023-05-03', 'over the joint leave of Idul Fitri and 1 May'],
  ['lapor-dispute', '2024-01-31', '2024-02-23', 'over 8, 9 and 14 February'],
  ['lapor-field', '2024-01-31', '2024-05-15', 'a whole spring with eleven days off'],
  ['suit', '2024-01-31', '2024-07-02', 'ninety working days'],
  ['transfer', '2024-03-06', '2024-03-15', 'over Nyepi and its joint leave'],
  ['ombudsman-age', '2020-08-06', '2022-08-05', 'the day before two years have passed'],
  ['ombudsman-age', '2020-02-29', '2022-02-28', 'a day that the year 2022 does not have'],
  ['ombudsman-age', '2020-03-01', '2022-02-28', 'the first of a month'],
  ['first-purchase', '2024-02-28', '2024-03-13', 'the programme’s own example: the day itself is day 1, in a leap year'],
  ['first-purchase', '2023-12-20', '2024-01-03', 'over the new year'],
];

describe('deadlines', () => {
  it.each(COUNTED)('%s since %s is %s: %s', (id, since, last) => expect(lastDay(id, since)).toBe(last));
  it('are all counted here', () => expect(new Set(COUNTED.map(([id]) => id))).toEqual(new Set(DEADLINE_IDS)));
  it.each(Object.entries(DEADLINES))('%s has a source', (_, { sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    for (const { name } of sources) expect(name).toMatch(/\d{4}|UU/);
  });
});
