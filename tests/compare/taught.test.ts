import { describe, expect, it } from 'vitest';
import { compare, type Known, nothingKnown } from '../../utils/compare/compare';
import { read, unread } from '../../utils/schema/reading';
import type { Snapshot } from '../../utils/schema/snapshot';
import type { Training } from '../../utils/schema/training';

const LESSON = 'dashboard/1+diajarkan-1a2b3c4d';
const OPINI: Training = { title: 'Menulis Opini', status: { printed: 'Selesai', norm: 'finished' }, certificates: 1 };
const EXCEL: Training = { ...OPINI, title: 'Belajar Excel' };

const look = (profile: string, trainings: Training[]): Snapshot => ({
  profile,
  page: {
    url: 'https://dashboard.prakerja.go.id/',
    title: '',
    kind: 'participant',
    ready: 'complete',
    pending: 0,
    errorBanner: false,
    translated: false,
  },
  account: unread('not-on-page'),
  trainings: read(trainings),
  certificates: unread('not-on-page'),
  balance: unread('not-on-page'),
  incentives: unread('not-on-page'),
  notices: read([]),
});

/** One look a day; the steps of each and what is known after the last. */
const play = (...looks: Snapshot[]) => {
  let known: Known = nothingKnown;
  const days = looks.map((snapshot, i) => {
    const seen = { seq: i + 1, at: `2022-06-0${i + 1}T02:00:00.000Z`, load: String(i), session: String(i) };
    const judged = compare(known, { snapshot, seen }, { offsetMin: 420 });
    // As it is stored between two looks.
    known = JSON.parse(JSON.stringify(judged.known));
    return { steps: judged.steps.map(({ rule, state }) => `${rule} ${state}`).sort(), skipped: judged.skipped };
  });
  return { days, known };
};

describe('C32: a list read with taught words', () => {
  it('earns no trust by a look that did not read the list', () => {
    const nothing = { ...look(LESSON, []), trainings: unread('not-on-page') };
    const half = look(LESSON, [OPINI]);
    const { days, known } = play(look('dashboard/1', [OPINI, EXCEL]), nothing, half, half);
    expect(days.map(({ steps }) => steps)).toEqual([[], [], [], []]);
    expect(known.lesson).toBeUndefined();
  });

  it('does not keep the words of the site itself from being judged at once', () => {
    const { days, known } = play(look(LESSON, [OPINI, EXCEL]), look(LESSON, [OPINI, EXCEL]), look('dashboard/1', [OPINI]));
    expect(days[2]?.steps).toEqual(['training-disappeared suspected']);
    expect(known).not.toHaveProperty('lesson');
  });

  it('breaks trust by nothing that comes back, and by no promise that is broken', () => {
    const stuck: Training = {
      title: 'Belajar Excel',
      status: { printed: 'Selesai', norm: 'finished' },
      finishedOn: '2022-01-03',
      certificates: 0,
    };
    const { days } = play(look('dashboard/1', [OPINI]), look(LESSON, [OPINI, stuck]), look(LESSON, [stuck]));
    expect(days.map(({ steps }) => steps)).toEqual(
      [[], ['certificate-overdue suspected'], ['certificate-overdue confirmed', 'training-disappeared suspected']].map((all) => all.sort()),
    );
  });

  it('may show that what was missing is there again', () => {
    const { days } = play(look('dashboard/1', [OPINI, EXCEL]), look('dashboard/1', [OPINI]), look(LESSON, [OPINI, EXCEL]));
    expect(days.map(({ steps }) => steps)).toEqual([[], ['training-disappeared suspected'], ['training-disappeared resolved']]);
  });

  it('that lacks what other words have shown is no loss, on no day, and the skip is recorded', () => {
    const half = look(LESSON, [OPINI]);
    const { days } = play(look('dashboard/1', [OPINI, EXCEL]), half, half, half);
    expect(days.map(({ steps }) => steps)).toEqual([[], [], [], []]);
    expect(days[3]?.skipped).toContainEqual({ rule: 'training-disappeared', section: 'trainings', why: 'unrecognised' });
  });

  it('that gives a known training another meaning is no setback', () => {
    const wrong = look(LESSON, [{ ...OPINI, status: { printed: 'Rampung', norm: 'active' } }, EXCEL]);
    expect(play(look('dashboard/1', [OPINI, EXCEL]), wrong, wrong).days.map(({ steps }) => steps)).toEqual([[], [], []]);
  });

  it('is believed once it has fitted: what is gone after that is a loss', () => {
    const whole = look(LESSON, [OPINI, EXCEL]);
    const { days, known } = play(look('dashboard/1', [OPINI, EXCEL]), whole, look(LESSON, [OPINI]));
    expect(days.map(({ steps }) => steps)).toEqual([[], [], ['training-disappeared suspected']]);
    expect(known.lesson).toBe(LESSON);
  });

  it('of the first look of all is believed, and so is what is gone from it', () => {
    const { days } = play(look(LESSON, [OPINI, EXCEL]), look(LESSON, [OPINI]));
    expect(days[1]?.steps).toEqual(['training-disappeared suspected']);
  });

  it('loses that belief to a list read otherwise, and another lesson has none', () => {
    const whole = look(LESSON, [OPINI]);
    const { days } = play(whole, look('dashboard/1', [OPINI, EXCEL]), whole, look(`${LESSON}-5e6f7a8b`, [OPINI]));
    expect(days.map(({ steps }) => steps)).toEqual([[], [], [], []]);
  });

  it('changes nothing for a list read without', () => {
    const { days, known } = play(look('dashboard/1', [OPINI, EXCEL]), look('dashboard/1', [OPINI]));
    expect(days[1]?.steps).toEqual(['training-disappeared suspected']);
    expect(known).not.toHaveProperty('lesson');
  });
});
