import { localDay } from '../calendar/days';
import type { Finding, Sighting } from '../schema/finding';
import type { Frames } from '../schema/frame';
import { type Reading, unread } from '../schema/reading';
import type { Snapshot } from '../schema/snapshot';
import { isTaught } from '../schema/taught';
import { believable } from './believable';
import { saysEnded, saysShut } from './deactivated';
import type { Explanation } from './explanation';
import { certificatesOf, followCounts, measureFor } from './follow-counts';
import { followIncentives } from './follow-incentives';
import { followTrainings } from './follow-trainings';
import { isOtherState, withFrame } from './frames';
import type { Known, KnownTraining } from './known';
import { endedSince } from './lawfully-gone';
import { live, type Said } from './lifecycle';
import { missingTitles } from './missing-certificates';
import { withLate, withoutOvertaken } from './overtaken';
import type { Remark } from './remark';
import { remarksOf } from './remarks';
import { remember } from './remember';
import { type After, type Before, type Context, keyOf } from './rule';
import { RULES } from './rules';
import { type Skipped, skipsOf } from './skips';

export { type Known, nothingKnown } from './known';
export type { Explanation, Remark, Skipped };

/** `after`: it was told late, when later looks had been recorded; by the device's clock it comes right after this entry of its log (C34). */
export type Look = { snapshot: Snapshot; seen: Sighting; after?: number | undefined };
export type Compared = {
  known: Known;
  /** Steps in the lives of findings that are new at this look. */
  steps: Finding[];
  /** Rules that could not look, with the sections that kept them from it. */
  skipped: Skipped[];
  /** Changes that would have been findings but for a lawful reason. */
  explained: Explanation[];
  /** What is odd and accuses nobody, each told once. */
  remarks: Remark[];
};

/**
 * Folds one look into what is known. Total: any snapshot, in any order, gives an answer. A list that was read with words the participant taught is believed
 * once it has fitted what was known (C32): until then a lesson that misses half of the page would look like a loss.
 */
export function compare(known: Known, look: Look, around: { offsetMin: number }): Compared {
  const judged = judge(known, look, around);
  const { snapshot, seen, after } = look;
  if (judged.known.sections.trainings?.at !== seen) return judged;
  const lesson = isTaught(snapshot.profile) ? snapshot.profile : undefined;
  if (lesson === known.lesson) return judged;
  if (lesson !== undefined && judged.steps.some(({ state, severity }) => state !== 'resolved' && severity !== 'overdue'))
    return judge(known, { seen, after, snapshot: { ...snapshot, trainings: unread('unrecognised') } }, around);
  const { lesson: _, ...rest } = judged.known;
  return { ...judged, known: lesson === undefined ? rest : { ...rest, lesson } };
}

function judge(earlier: Known, { snapshot, seen, after: lateAfter }: Look, { offsetMin }: { offsetMin: number }): Compared {
  const believed = believable(snapshot, earlier);
  const known = withLate(earlier, believed, seen, lateAfter);
  const readings = withoutOvertaken(believed, known, seen);
  const page = snapshot.page.url;
  const account = shown(readings.account);
  const notices = shown(readings.notices);
  const certificates = shown(readings.certificates);
  const incentives = shown(readings.incentives);
  const open = known.findings.filter(({ state }) => state !== 'resolved');

  const ended = saysEnded(account, notices);
  const isOver = (last: Sighting) => ended && endedSince(last, seen, offsetMin);
  // Each device keys its digests by its own log.
  const frames = seen.log === undefined ? snapshot.page.frames : undefined;
  const isOther = (list: keyof Frames, isEmpty: boolean) => isOtherState(known.frames?.[list]?.[page], frames?.[list], isEmpty);
  const announced = notices?.find(({ kind }) => kind === 'cancelled-by-programme');
  const trainings = followTrainings(known, readings, {
    seen,
    page,
    offsetMin,
    otherState: isOther('trainings', readings.trainings.state === 'read' && readings.trainings.value.length === 0),
    shut: saysShut(account, notices) !== undefined || open.some(({ rule }) => rule === 'account-deactivated'),
    words: {
      massCancellation: announced ? { text: announced.text, at: seen } : known.massCancellation,
      ended,
    },
  });
  const followed =
    incentives &&
    followIncentives(known.incentives, incentives, page, seen, offsetMin, isOther('incentives', incentives.length === 0), isOver);
  const counts = certificates ? known.counts.filter(({ at }) => !isOver(at)) : known.counts;
  const measure = certificates && measureFor(counts, certificates, page);
  const missing = measure && certificates ? missingTitles(measure, certificates, known.sections.certificates) : [];
  // C35: as many as were listed are missing, and what is listed instead is not newer: another list at this address.
  const goodDay = measure && localDay(measure.at.at, offsetMin);
  const isOtherList =
    certificates !== undefined &&
    certificates.list.length > 0 &&
    missing.length > 0 &&
    missing.length === measure?.titles.length &&
    !certificates.list.some(({ issuedOn }) => (issuedOn ?? '') >= (goodDay ?? '?'));
  const fall = measure && certificates ? measure.count - certificates.count : 0;
  const absent = trainings.rows?.absent ?? trainings.remembered.filter(({ gone }) => gone);
  const listed = trainings.rows?.list ?? known.sections.trainings?.value;
  const wentAlong = fall > 0 && certificatesOf(absent, listed?.length === 0) >= fall;

  const before: Before = {
    account: { last: known.sections.account, deactivatedOn: known.deactivatedOn },
    trainings: { last: known.sections.trainings, rows: known.trainings },
    certificates: { last: known.sections.certificates, counts },
    balance: {},
    incentives: { last: known.sections.incentives, rows: known.incentives },
    notices: { last: known.sections.notices, survey: known.survey, surveyShown: known.surveyShown },
  };
  const after: Partial<After> = {};
  if (account) after.account = account;
  if (trainings.rows) after.trainings = trainings.rows;
  if (certificates)
    after.certificates = {
      ...certificates,
      measure,
      missing,
      otherState: isOther('certificates', certificates.list.length === 0) || isOtherList,
    };
  const balance = shown(readings.balance);
  if (balance) after.balance = balance;
  if (followed) after.incentives = followed.rows;
  if (notices) after.notices = notices;
  const today = localDay(seen.at, offsetMin) ?? '';
  const context: Context = { seen, today, offsetMin, page, funds: trainings.funds, open };

  const skipped: Skipped[] = [];
  const said: Said[] = trainings.rows ? [] : withdrawn(trainings.remembered);
  for (const rule of RULES) {
    const kept = skipsOf(rule, readings);
    skipped.push(...kept);
    const { id, severity } = rule;
    const looks = kept.length === 0;
    // A rule is handed every section that was read; its type lets it see only its own.
    const drafts = looks ? rule.find(before, after as After, context) : [];
    said.push({ id, severity, drafts, heals: (finding) => (rule.heals ? rule.heals(finding, before, after, context) === true : looks) });
  }
  const { findings, steps } = live(known.findings, said, seen);

  const explained = [...trainings.explained];
  if (wentAlong) explained.push({ what: 'certificate-count', subject: 'Sertifikat', why: 'training-loss', at: seen });
  if (certificates && known.counts.some(({ at, count }) => isOver(at) && count > certificates.count))
    explained.push({ what: 'certificate-count', subject: 'Sertifikat', why: 'membership-ended', at: seen });
  for (const { record } of followed?.ended ?? [])
    explained.push({ what: 'incentive-gone', subject: record.kind, why: 'membership-ended', at: seen });
  const { remarks, remarked } = remarksOf(readings, known, { page, today });
  const lacksNothing = {
    trainings: trainings.rows?.missing.length === 0,
    incentives: followed?.rows.missing.length === 0,
    certificates: certificates !== undefined && fall <= 0 && missing.length === 0,
  };
  const whole = (['trainings', 'incentives', 'certificates'] as const).filter((list) => lacksNothing[list]);
  const next = remember(known, readings, {
    seen,
    page,
    offsetMin,
    trainings: trainings.remembered,
    incentives: followed?.remembered ?? known.incentives,
    counts: certificates ? followCounts(counts, certificates, page, seen, wentAlong, missing) : counts,
    funds: trainings.funds,
    findings,
    remarked,
    frames: whole.reduce((all, list) => withFrame(all, list, page, frames?.[list]), known.frames ?? {}),
  });
  return { known: next, steps, skipped, explained, remarks };
}

const shown = <T>(reading: Reading<T>): T | undefined => (reading.state === 'read' ? reading.value : undefined);

/** A balance read without the list can still show that what is missing was cancelled and paid back: then no loss stands. */
const withdrawn = (remembered: readonly KnownTraining[]): Said[] => [
  {
    id: 'training-disappeared',
    severity: 'loss',
    drafts: [],
    heals: ({ key }) => !remembered.some(({ id }) => keyOf('training-disappeared', id) === key),
  },
  { id: 'history-emptied', severity: 'loss', drafts: [], heals: () => !remembered.some(({ gone }) => gone?.together) },
];
