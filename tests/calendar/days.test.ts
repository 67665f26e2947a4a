import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, localDay, minutesBetween, realDay } from '../../utils/calendar/days';

describe('days', () => {
  it.each([
    ['2020-06-20T17:00:00Z', 420, '2020-06-21'],
    ['2020-06-20T16:59:59Z', 420, '2020-06-20'],
    ['2020-06-21T02:00:00Z', -180, '2020-06-20'],
    ['2000-01-01T00:00:00Z', 0, '2000-01-01'],
    ['1999-12-31T23:59:59Z', 0, undefined],
    ['2099-12-31T23:59:59Z', 0, '2099-12-31'],
    ['2100-01-01T00:00:00Z', 0, undefined],
    ['never', 0, undefined],
  ])('%s is, %i minutes east, %s', (at, offsetMin, day) => expect(localDay(at, offsetMin)).toBe(day));

  it.each(['2020-02-29', '2021-12-31', '2000-01-01', '2099-12-31'])('%s is a day', (day) => expect(realDay(day)).toBe(day));
  it.each(['2021-02-29', '2020-02-31', '2020-13-45', '2020-00-00', '1999-12-31', '2100-01-01', '9999-12-31', '', undefined])(
    '%s is none',
    (day) => expect(realDay(day)).toBeUndefined(),
  );

  it('counts whole days, also over a month and a leap day', () => {
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
    expect(daysBetween('2020-03-01', '2020-02-28')).toBe(-2);
    expect(daysBetween('2020-03-01', 'never')).toBeNaN();
    expect(addDays('2020-02-28', 2)).toBe('2020-03-01');
    expect(addDays('2020-03-01', -1)).toBe('2020-02-29');
  });

  it('counts minutes', () => {
    expect(minutesBetween('2020-06-21T02:00:00Z', '2020-06-21T02:10:30Z')).toBe(10.5);
    expect(minutesBetween('never', '2020-06-21T02:10:30Z')).toBeNaN();
  });
});
