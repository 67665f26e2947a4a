import { localDay } from '../calendar/days';
import type { DeadlineId, NeedId, StepId } from '../schema/channel';
import { journalInOrder, type Place } from '../schema/complaint-order';
import type { Dossier } from '../schema/dossier';
import type { Finding } from '../schema/finding';
import { type Correspondence, correspondence } from './correspondence';
import { lastDay } from './deadlines';
import { needsOf } from './needs';

/** Why a step is the next one. `since` and `until` are days; `count` a number of complaints or calls; `seq` the entry that shows it. */
export type Why = {
  is:
    | 'never-asked'
    | 'only-attempts'
    | 'answer-still-due'
    | 'promise-still-due'
    | 'promise-broken'
    | 'no-answer-in-time'
    | 'answered-not-settled'
    | 'solved-but-not'
    | 'asked-enough'
    | 'they-report'
    | 'programme-moved'
    | 'decision-may-be';
  count?: number;
  since?: string;
  until?: string;
  seq?: number;
  /** The other device's log that `seq` counts in. */
  log?: string | undefined;
};

export type Need = { need: NeedId /** Entries of the log that already have it. */; here: readonly number[] };

export type Step = {
  id: StepId;
  why: Why;
  /** Do it by this day, and which limit says so; `passed` where that day is gone. */
  by?: { day: string; deadline: DeadlineId; passed: boolean };
  /** Not before this day. */
  from?: string;
  needs: readonly Need[];
  /** A lawyer's question: said as such, never as advice. */
  askLawyer?: true;
};

export type Situation = {
  /** `2020-08-06`, on the participant's clock. */
  today: string;
  offsetMin: number;
  /** All findings that are known; only open ones count. */
  findings: readonly Finding[];
  dossier: Dossier;
};

/** Since the programme is being handed over to the ministry (2025). */
export const HANDED_OVER = '2025-01-01';

const LOSSES = ['loss', 'setback'];
const ABOUT_TRAINING = /^(training|history|certificate|status|record)-/;

/** The day on which the first of them was first seen; undefined where there is none. */
export const firstDay = (findings: readonly Finding[], offsetMin: number): string | undefined =>
  findings.flatMap(({ firstSeen }) => localDay(firstSeen.at, offsetMin) ?? []).sort()[0];

const limit = (deadline: DeadlineId, since: string, today: string) => {
  const day = lastDay(deadline, since);
  return { day, deadline, passed: today > day };
};

const shownBy = ({ seq, log }: Place): Place => ({ seq, ...(log !== undefined && { log }) });

/** What the letter to the management is about now, or the day until which it is fair to wait. */
const towardsPmo = (pmo: Correspondence, today: string): { id: StepId; why: Why; from?: string } => {
  const { last, count, attempts } = pmo;
  if (!last) return { id: 'pmo-first', why: attempts > 0 ? { is: 'only-attempts', count: attempts } : { is: 'never-asked' } };
  const due = lastDay('agency-answer', last.day);
  const waiting = (why: Why, until: string) => ({ id: 'wait' as const, why: { ...why, until }, from: until });
  if (pmo.promised && pmo.promised.day >= today) return waiting({ is: 'promise-still-due', ...shownBy(pmo.promised) }, pmo.promised.day);
  if (pmo.promised) return { id: 'pmo-again', why: { is: 'promise-broken', since: pmo.promised.day, ...shownBy(pmo.promised) } };
  if (pmo.settled) return { id: 'pmo-again', why: { is: 'solved-but-not', ...shownBy(pmo.settled) } };
  if (pmo.human) return { id: 'pmo-again', why: { is: 'answered-not-settled', ...shownBy(pmo.human) } };
  if (today <= due) return waiting({ is: 'answer-still-due', since: last.day, ...shownBy(last) }, due);
  return { id: 'pmo-again', why: { is: 'no-answer-in-time', count, since: last.day, until: due, ...shownBy(last) } };
};

/**
 * What comes next, the most useful first; empty where nothing is open. Pure: the same findings, journal and day give the same steps.
 * It only says; nothing is ever sent.
 */
export const nextSteps = ({ today, offsetMin, findings, dossier }: Situation): Step[] => {
  const open = findings.filter(({ state }) => state !== 'resolved');
  if (open.length === 0) return [];
  const event = firstDay(open, offsetMin) ?? today;
  const loss = firstDay(
    open.filter(({ severity }) => LOSSES.includes(severity)),
    offsetMin,
  );
  const journal = journalInOrder(dossier.journal);
  const [pmo, platform, provider, lapor] = (['pmo', 'platform', 'provider', 'lapor'] as const).map((to) => correspondence(journal, to));
  if (!pmo || !platform || !provider || !lapor) return [];
  const now = towardsPmo(pmo, today);
  const needs = (id: StepId) => needsOf(id, open, dossier);
  const steps: Step[] = [];
  const add = (step: Omit<Step, 'needs'>): void => void steps.push({ ...step, needs: needs(step.id) });

  const mayGoOutside = now.id === 'pmo-again' || pmo.count >= 2;
  const askedEnough: Why = { is: 'asked-enough', count: pmo.count };
  const laporDue = lapor.last && lastDay('lapor-dispute', lapor.last.day);
  const ombudsman = { id: 'ombudsman' as const, why: askedEnough, by: limit('ombudsman-age', event, today) };
  // One more letter to an office that has not answered two is not the next step.
  if (now.id !== 'pmo-again' || pmo.count < 2) add(now);
  if (mayGoOutside && !lapor.last) add({ id: 'lapor', why: askedEnough });
  if (mayGoOutside && laporDue !== undefined && today <= laporDue)
    add({
      id: 'wait',
      why: { is: 'answer-still-due', until: laporDue, ...(lapor.last && { since: lapor.last.day, ...shownBy(lapor.last) }) },
      from: laporDue,
    });
  if (mayGoOutside) add(ombudsman);
  if (now.id === 'pmo-again' && pmo.count >= 2) add(now);
  if (open.some(({ rule }) => ABOUT_TRAINING.test(rule))) {
    if (!platform.last) add({ id: 'platform', why: { is: 'they-report' } });
    if (!provider.last) add({ id: 'provider', why: { is: 'they-report' } });
  }
  if (today >= HANDED_OVER) add({ id: 'kemnaker', why: { is: 'programme-moved' } });
  if (loss !== undefined) add({ id: 'objection', why: { is: 'decision-may-be' }, by: limit('objection', loss, today), askLawyer: true });
  return steps;
};
