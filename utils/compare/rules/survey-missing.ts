import { localDay, realDay } from '../../calendar/days';
import type { BrokenPromise, Sighting } from '../../schema/finding';
import type { Incentive } from '../../schema/incentive';
import type { KnownIncentive } from '../known';
import { printIncentive } from '../print';
import { brokenPromise, due, SURVEY_OPENS } from '../promises';
import { rule } from '../rule';
import { mayBeOne, SURVEY, tellsOfSurvey } from '../survey-said';

/** Surveys of a year close on its 10 December; after that none is missing. */
const CLOSES = '12-10';

const waits = ({ kind, status }: Incentive) => SURVEY.test(kind) && (status === undefined || status.norm === 'waiting');

/** Where the page lists a survey's incentive as waiting: since when the first incentive is paid, and by when the survey is due. */
function owedSince(
  rows: readonly KnownIncentive[],
  offsetMin: number,
): { promise: BrokenPromise; row: Incentive; at: Sighting } | undefined {
  const waiting = rows.find(({ record }) => waits(record));
  const [first] = rows
    .flatMap(({ paid, record }) => {
      const day = paid && (realDay(record.paidOn) ?? realDay(record.dueOn) ?? localDay(paid.first.at, offsetMin));
      return paid && day !== undefined && !SURVEY.test(record.kind) ? [{ day, at: paid.first }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return waiting && first && { promise: brokenPromise(SURVEY_OPENS, first.day), row: waiting.record, at: first.at };
}

/**
 * A survey that the page announced by counting the days, or whose incentive it lists as waiting, is long due and not there.
 *
 * Reported: 2 May 2021 (domain 5, #20): the expected survey never appears. `fires-survey-missing-countdown-over`
 * Reported: imagined: announced twice in the same words, which makes no new promise. `fires-survey-missing-said-twice`
 * Reported: 2024 (domain 5, #29): no survey, months after the first incentive. `fires-survey-missing-waiting-row`
 * Reported: imagined: the page says of the one announced that there is none, and of another that it is filled in. `fires-survey-missing-said-none`
 * Not this: still within the countdown and its grace, or within sixty days of the first incentive. `quiet-survey-missing-within-countdown`
 * Not this: the survey was there, or its incentive is on its way. `quiet-survey-missing-there`
 * Not this: no page ever announced one or listed its incentive. `quiet-survey-missing-never-announced`
 * Not this: announced anew after its day is past. `quiet-survey-missing-announced-anew`
 * Not this: the survey was shown, and its incentive still waits. `quiet-survey-missing-filled-in`
 */
export const surveyMissing = rule({
  id: 'survey-missing',
  severity: 'notice',
  needs: ['notices'],
  recalls: ['incentives'],
  find: (before, { notices, incentives }, { today, offsetMin }) => {
    const { survey, surveyShown } = before.notices;
    if (notices.some(({ kind, text }) => kind === 'survey' && tellsOfSurvey(text, survey?.text))) return [];
    const rows = incentives ? [...incentives.same, ...incentives.gained].map(({ now }) => now) : before.incentives.rows;
    if (rows.some(({ record }) => SURVEY.test(record.kind) && !waits(record) && mayBeOne(record.kind, survey?.text ?? ''))) return [];
    const is = 'tidak ada survei';
    if (survey !== undefined)
      return today > survey.by ? [{ key: 'survey', subject: survey.text, was: survey.text, is, lastGood: survey.at }] : [];
    const owed = incentives && owedSince(rows, offsetMin);
    if (owed === undefined || (surveyShown !== undefined && surveyShown.seq >= owed.at.seq)) return [];
    const { promise, row } = owed;
    const inTime = today <= due(SURVEY_OPENS, promise.since) || today > `${promise.since.slice(0, 4)}-${CLOSES}`;
    return inTime ? [] : [{ key: 'survey', subject: row.kind, was: printIncentive(row), is, promise }];
  },
});
