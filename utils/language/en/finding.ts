import type { finding as source } from '../id/finding';
import { counted } from './counted';

export const finding: typeof source = {
  before: 'Before',
  after: 'Now',
  listed: 'In the list of trainings',
  message: 'Message of the site',
  still: 'Still',
  past: 'At that time',
  since: (day) => `since ${day}`,
  stillSeen: (date) => `still seen ${date}`,
  lastGood: (date) => `last seen ${date}`,
  firstSeen: (date) => `first seen ${date}`,
  due: (since, due, source) => `Counted from ${since}, due by ${due} (${source}).`,
  confirmedOn: (date) => `confirmed ${date}`,
  resolvedOn: (date) => `back ${date}`,
  flaps: (times) => `It has gone and come back ${counted(times, 'time')}.`,
  takeNow: "Take a screenshot now: click Saksi's picture.",
};
