import { expect, it } from 'vitest';
import { nothingDerived } from '../../entrypoints/background/fold/derived';
import { watchedOf } from '../../entrypoints/popup/watched-of';
import type { WhyUnread } from '../../utils/schema/reading';
import type { Section } from '../../utils/schema/section';
import type { Snapshot } from '../../utils/schema/snapshot';

const AT = '2020-08-06T02:14:00.000Z';
const ALL: Record<Section, WhyUnread | undefined> = {
  account: 'not-on-page',
  trainings: 'not-on-page',
  certificates: 'not-on-page',
  balance: 'not-on-page',
  incentives: 'not-on-page',
  notices: 'not-on-page',
};
const lookAt = (page: Snapshot['page']['kind'], why: typeof ALL, lastComplete = AT) =>
  watchedOf({
    nobodys: false,
    derived: {
      ...nothingDerived,
      lastComplete,
      lastLook: { at: AT, offsetMin: 420, page, ready: 'complete' },
      health: Object.fromEntries(
        Object.entries(why).map(([section, one]) => [section, { lastLook: { at: AT, ...(one && { why: one }) } }]),
      ),
    },
  });

it('takes a page of the dashboard on which nothing was recognised for one that could not be read: it may be a new design', () => {
  expect(lookAt('unknown', ALL).trainingsUnread).toBe('unrecognised');
});

it('takes a page of which something was recognised for another page of the dashboard', () => {
  expect(lookAt('unknown', { ...ALL, notices: undefined }).trainingsUnread).toBe('not-on-page');
  expect(lookAt('participant', ALL).trainingsUnread).toBe('not-on-page');
});

it('says when pages were opened for a week after the list was last seen, and never of a list nobody came for', () => {
  const unseen = (lastComplete: string) => lookAt('participant', ALL, lastComplete).listUnseen;
  expect(unseen('2020-07-29T02:14:00.000Z')).toBe(true);
  expect(unseen('2020-07-30T02:14:00.000Z')).toBe(false);
  expect(unseen(AT)).toBe(false);
});
