import { addDays } from '../calendar/days';
import { addWorkingDays } from '../calendar/working-days';
import type { DeadlineId } from '../schema/channel';
import { SOURCES, type Source } from './source';

export type Deadline = {
  value: number;
  unit: 'days' | 'working-days' | 'years';
  /** `next`: the day after the event is day 1. `same`: the day of the event is day 1, as in the programme's own examples. */
  countsFrom: 'next' | 'same';
  sources: readonly Source[];
};

/**
 * Times that a law, an agency or the programme named. Where a text does not say whether it means working days, it is read so that nobody
 * is called late who might not be, and so that the participant is not late either.
 */
export const DEADLINES: Readonly<Record<DeadlineId, Deadline>> = {
  'agency-answer': { value: 14, unit: 'working-days', countsFrom: 'next', sources: [SOURCES.republika, SOURCES.sippn] },
  'lapor-first': { value: 3, unit: 'working-days', countsFrom: 'next', sources: [SOURCES.republika] },
  'lapor-information': { value: 5, unit: 'working-days', countsFrom: 'next', sources: [SOURCES.republika, SOURCES.sippn] },
  'lapor-dispute': { value: 14, unit: 'working-days', countsFrom: 'next', sources: [SOURCES.republika, SOURCES.sippn] },
  'lapor-field': { value: 60, unit: 'working-days', countsFrom: 'next', sources: [SOURCES.republika, SOURCES.sippn] },
  transfer: { value: 5, unit: 'working-days', countsFrom: 'next', sources: [SOURCES.faq] },
  'ombudsman-age': { value: 2, unit: 'years', countsFrom: 'same', sources: [SOURCES.ombudsmanLaw, SOURCES.ombudsman2021] },
  objection: { value: 21, unit: 'working-days', countsFrom: 'next', sources: [SOURCES.administrativeLaw, SOURCES.administrativeRoute] },
  suit: { value: 90, unit: 'working-days', countsFrom: 'next', sources: [SOURCES.administrativeLaw] },
  // "Diumumkan 28 Februari 2024, paling lambat 13 Maret 2024": fifteen days with the first one counted.
  'first-purchase': { value: 15, unit: 'days', countsFrom: 'same', sources: [SOURCES.faq] },
};

/** The day before the anniversary: the last on which nobody can say that the years have passed. */
const beforeAnniversary = (day: string, years: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, date - 1)).toISOString().slice(0, 10);
};

/** The last day that is still in time. `since` must be a real day, `2020-06-21`. */
export const lastDay = (id: DeadlineId, since: string): string => {
  const { value, unit, countsFrom } = DEADLINES[id];
  const before = countsFrom === 'same' ? addDays(since, -1) : since;
  if (unit === 'days') return addDays(before, value);
  if (unit === 'working-days') return addWorkingDays(before, value);
  return beforeAnniversary(since, value);
};
