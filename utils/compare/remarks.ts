import { realDay } from '../calendar/days';
import type { Certificate } from '../schema/certificate';
import type { Incentive } from '../schema/incentive';
import { plain } from '../schema/plain';
import type { Section } from '../schema/section';
import type { Training } from '../schema/training';
import type { Readings } from './believable';
import type { Known } from './known';
import { printIncentive, printStanding } from './print';
import type { Remark } from './remark';

/** Of one look, and remembered: more than a page shows, or what it shows would be told again and again. */
const MOST_REMARKS = 1000;
const MOST_TEXT = 200;
/** Sections whose coming and going is worth a word: the account and messages come and go by nature. */
const LISTED: readonly Section[] = ['trainings', 'certificates', 'balance', 'incentives'];
const NOT_OVER = new Set(['active', 'not-started']);

const ofTraining = (training: Training): Remark[] => {
  const { title, status, certificates = 0 } = training;
  if (status?.norm === 'unknown') return [{ what: 'unknown-status', subject: title, is: status.printed }];
  if (status === undefined || !NOT_OVER.has(status.norm) || certificates === 0) return [];
  return [{ what: 'certificate-before-finish', subject: title, is: printStanding(training) }];
};

const ofIncentive = (incentive: Incentive, today: string): Remark[] => {
  const { kind, status } = incentive;
  if (status?.norm === 'unknown') return [{ what: 'unknown-status', subject: kind, is: status.printed }];
  const paidOn = realDay(incentive.paidOn);
  if (status === undefined || status.norm === 'paid' || paidOn === undefined || paidOn > today) return [];
  return [{ what: 'paid-without-status', subject: kind, is: printIncentive(incentive) }];
};

/** A count that is lower than what the page itself lists. One that is higher may only mean that not all are listed. */
function ofCount({ certificates, trainings }: Readings): Remark[] {
  if (certificates.state === 'unread') return [];
  const { count, list } = certificates.value;
  const rows = trainings.state === 'read' ? trainings.value.reduce((sum, { certificates: own }) => sum + (own ?? 0), 0) : 0;
  const shown = Math.max(list.length, rows);
  return count < shown ? [{ what: 'count-differs', subject: `Sertifikat ${count}`, is: `Sertifikat ${shown}` }] : [];
}

/** Numbers of the certificates of one title. */
function numbersByTitle(list: readonly Certificate[]): Map<string, string[]> {
  const numbers = new Map<string, string[]>();
  for (const { title, number } of list) {
    if (number !== undefined) numbers.set(plain(title), [...(numbers.get(plain(title)) ?? []), plain(number)]);
  }
  return numbers;
}

/** Under a title that has as many certificates as before, a number that is new in place of one that is gone. */
function ofNumbers({ certificates }: Readings, known: Known): Remark[] {
  if (certificates.state === 'unread') return [];
  const { list } = certificates.value;
  const [was, is] = [numbersByTitle(known.sections.certificates?.value.list ?? []), numbersByTitle(list)];
  return list.flatMap(({ title, number }): Remark[] => {
    const [before, now] = [was.get(plain(title)) ?? [], is.get(plain(title)) ?? []];
    const isNew = number !== undefined && !before.includes(plain(number));
    const inPlace = before.length === now.length && before.some((each) => !now.includes(each));
    return isNew && inPlace ? [{ what: 'certificate-replaced', subject: title, is: `Nomor ${number}` }] : [];
  });
}

/** A section that this very page used to show and does not, or shows for the first time: a redesign, and no loss. */
function ofSections(readings: Readings, known: Known, page: string): Remark[] {
  const lookedBefore = Object.values(known.sections).some((last) => last?.page === page);
  return LISTED.flatMap((section): Remark[] => {
    const reading = readings[section];
    const last = known.sections[section];
    if (reading.state === 'unread') {
      const vanished = reading.why === 'not-on-page' && last?.page === page;
      return vanished ? [{ what: 'section-vanished', subject: section, is: page }] : [];
    }
    return lookedBefore && last === undefined ? [{ what: 'section-appeared', subject: section, is: page }] : [];
  });
}

/**
 * What is odd about a look and accuses nobody: a word never seen before, sections that contradict each other, a section that comes or goes
 * as a whole. Each is told once. `remarked`: what has been told, to be remembered.
 */
export function remarksOf(
  readings: Readings,
  known: Known,
  { page, today }: { page: string; today: string },
): { remarks: Remark[]; remarked: string[] } {
  const { trainings, incentives } = readings;
  const all = [
    ...(trainings.state === 'read' ? trainings.value.flatMap(ofTraining) : []),
    ...(incentives.state === 'read' ? incentives.value.flatMap((each) => ofIncentive(each, today)) : []),
    ...ofCount(readings),
    ...ofNumbers(readings, known),
    ...ofSections(readings, known, page),
  ];
  const shown = new Map(
    all.slice(0, MOST_REMARKS).map((remark) => [`${remark.what} ${plain(remark.subject)} ${plain(remark.is)}`.slice(0, MOST_TEXT), remark]),
  );
  const told = known.remarked ?? [];
  const before = new Set(told);
  const remarks = [...shown].flatMap(([key, remark]) => (before.has(key) ? [] : [remark]));
  // What is shown still is remembered longest.
  const remarked = [...told.filter((key) => !shown.has(key)), ...shown.keys()].slice(-MOST_REMARKS);
  return { remarks, remarked };
}
