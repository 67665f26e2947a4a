import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay } from '../../utils/calendar/working-days';

describe('C21: working days', () => {
  it.each([
    ['2020-06-01', 'Hari Lahir Pancasila'],
    ['2020-08-21', 'cuti bersama Tahun Baru Islam'],
    ['2020-12-09', 'pilkada'],
    ['2021-05-12', 'cuti bersama Idul Fitri'],
    ['2021-08-11', 'Tahun Baru Islam, moved from the 10th'],
    ['2022-05-06', 'cuti bersama Idul Fitri'],
    ['2023-04-19', 'cuti bersama Idul Fitri, added'],
    ['2024-02-14', 'pemilu'],
    ['2025-08-18', 'cuti bersama kemerdekaan'],
    ['2026-03-19', 'Nyepi'],
    ['2027-08-17', 'Kemerdekaan'],
    ['2024-03-09', 'a Saturday'],
  ])('%s is none: %s', (day) => expect(isWorkingDay(day)).toBe(false));

  it.each([
    ['2020-12-28', 'joint leave taken back in December 2020'],
    ['2021-12-24', 'joint leave taken back'],
    ['2021-03-12', 'joint leave taken back'],
    ['2024-03-13', 'an ordinary Wednesday'],
    ['2035-06-01', 'a year without a list'],
  ])('%s is one: %s', (day) => expect(isWorkingDay(day)).toBe(true));

  it('counts from the day after', () => {
    expect(addWorkingDays('2021-04-05', 9)).toBe('2021-04-16');
    expect(addWorkingDays('2024-03-06', 5)).toBe('2024-03-15');
    expect(addWorkingDays('2021-05-07', 9)).toBe('2021-05-25');
    expect(addWorkingDays('2023-04-18', 5)).toBe('2023-05-03');
    expect(addWorkingDays('2020-12-30', 1)).toBe('2021-01-04');
    expect(addWorkingDays('2020-06-06', 0)).toBe('2020-06-06');
  });
});
