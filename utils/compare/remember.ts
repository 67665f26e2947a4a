import { addDays, localDay } from '../calendar/days';
import type { Account } from '../schema/account';
import type { Finding, Sighting } from '../schema/finding';
import type { Notice } from '../schema/notice';
import type { Section } from '../schema/section';
import type { Readings } from './believable';
import { saysShut } from './deactivated';
import type { KnownFrames } from './frames';
import type { AnnouncedSurvey, Funds, Known, KnownCount, KnownIncentive, KnownTraining } from './known';
import { MOST_ROWS } from './known';
import { overtakenAfter } from './overtaken';
import { due, SURVEY_GRACE } from './promises';
import { surveySentences, tellsOfSurvey } from './survey-said';

const MOST_TEXT = 200;

export type Remembering = {
  seen: Sighting;
  page: string;
  offsetMin: number;
  trainings: KnownTraining[];
  incentives: KnownIncentive[];
  counts: KnownCount[];
  funds: Funds | undefined;
  findings: Finding[];
  remarked: string[];
  frames: KnownFrames;
};

/** What is known after a look: what it read takes the place of what was read before, and what it did not read stands. */
export function remember(known: Known, readings: Readings, now: Remembering): Known {
  const { seen, page } = now;
  const sections: Known['sections'] = { ...known.sections };
  for (const section of Object.keys(readings) as Section[]) Object.assign(sections, lastRead(section, readings, now));
  if (readings.account.state === 'read')
    sections.account = { value: merged(known.sections.account?.value, readings.account.value), at: seen, page };

  const account = readings.account.state === 'read' ? readings.account.value : undefined;
  const notices = readings.notices.state === 'read' ? readings.notices.value : undefined;
  const cancelled = notices?.find(({ kind }) => kind === 'cancelled-by-programme');
  const massCancellation = cancelled ? { text: cancelled.text.slice(0, 500), at: seen } : known.massCancellation;
  const survey = followSurvey(known.survey, notices, seen, now.offsetMin);
  const surveyShown =
    notices?.some(({ kind, text }) => kind === 'survey' && tellsOfSurvey(text)) && survey === undefined ? seen : known.surveyShown;
  const overtaken = overtakenAfter(known, readings, seen);
  const deactivatedOn = saysShut(account, notices) === undefined ? known.deactivatedOn : page;
  return {
    sections,
    trainings: now.trainings.slice(0, MOST_ROWS),
    incentives: now.incentives.slice(0, MOST_ROWS),
    counts: now.counts,
    ...(now.funds && { funds: now.funds }),
    ...(survey && { survey }),
    ...(surveyShown && { surveyShown }),
    ...(deactivatedOn !== undefined && { deactivatedOn }),
    ...(massCancellation && { massCancellation }),
    ...(known.lesson !== undefined && { lesson: known.lesson }),
    ...(overtaken.length > 0 && { overtaken }),
    ...(Object.keys(now.frames).length > 0 && { frames: now.frames }),
    ...(now.remarked.length > 0 && { remarked: now.remarked }),
    findings: now.findings,
  };
}

function lastRead(section: Section, readings: Readings, { seen, page }: Remembering): Known['sections'] {
  const reading = readings[section];
  return reading.state === 'read' ? { [section]: { value: reading.value, at: seen, page } } : {};
}

/** A page that shows only the name does not undo the card number of another. */
const merged = (was: Account | undefined, is: Account): Account => ({ ...was, ...is });

/** "Survei 2 evaluasi kamu akan muncul di dashboard dalam waktu 56 hari": the countdown's end and a grace, until the survey is there. */
function followSurvey(known: AnnouncedSurvey | undefined, notices: readonly Notice[] | undefined, seen: Sighting, offsetMin: number) {
  const today = localDay(seen.at, offsetMin);
  const said = notices?.filter(({ kind, text }) => kind === 'survey' && tellsOfSurvey(text, known?.text)) ?? [];
  if (today === undefined || said.length === 0) return known;
  for (const text of said.flatMap((notice) => surveySentences(notice.text))) {
    // The same words before the day is past make no new promise: its days count from the first look that showed it.
    if (known !== undefined && today <= known.by && text.slice(0, MOST_TEXT) === known.text) return { ...known, at: seen };
    const days = /\bakan\b.*?\b(\d{1,3})\s*hari/is.exec(text)?.[1];
    if (days !== undefined) return { by: due(SURVEY_GRACE, addDays(today, Number(days))), text: text.slice(0, MOST_TEXT), at: seen };
  }
  return undefined;
}
