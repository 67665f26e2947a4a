import { localDay, realDay } from '../calendar/days';
import type { Certificate, Certificates } from '../schema/certificate';
import type { Sighting } from '../schema/finding';
import type { Training } from '../schema/training';
import type { KnownTraining } from './known';
import { isFinished } from './known-training';
import { sameText } from './plain-text';
import type { Rows } from './rule';

/** A training as this look lists it, or as it was last listed. `before`: the look before this one. */
export type Standing = { known: KnownTraining; is: Training; before: Sighting | undefined };

export const standings = (remembered: readonly KnownTraining[], listed: Rows<Training, KnownTraining> | undefined): Standing[] =>
  listed
    ? [
        ...listed.same.map(({ was, now, is }) => ({ known: now, is, before: was.last })),
        ...listed.gained.map(({ now, is }) => ({ known: now, is, before: undefined })),
      ]
    : remembered.filter(({ gone }) => !gone).map((known) => ({ known, is: known.record, before: known.last }));

const isActive = ({ status }: Training) => status?.norm === 'active';

/** Whether the page itself shows that an active training has no certificate: its own zero, or a total of none. */
export const shownWithout = (training: Training, total: number | undefined): boolean =>
  training.certificates === 0 || (training.certificates === undefined && total === 0);

/** The certificates by name, where all of them are named. */
const allNamed = (shown: Certificates | undefined): readonly Certificate[] =>
  shown && shown.list.length === shown.count ? shown.list : [];

/** The certificate of a training in a list that names all of them. */
export const paperOf = (shown: Certificates | undefined, { title }: Training): Certificate | undefined =>
  allNamed(shown).find((certificate) => sameText(certificate.title, title));

/** Those of some trainings that a list of all certificates names, each by one of its own. */
function named(rows: readonly Standing[], shown: Certificates | undefined): Standing[] {
  const left = [...allNamed(shown)];
  return rows.filter(({ is }) => {
    const at = left.findIndex(({ title }) => sameText(title, is.title));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Those that the page itself shows to have none; where only a total is shown, as many of the latest finished that no list names as it falls short. */
export function withoutCertificate(rows: readonly Standing[], shown: Certificates | undefined): Standing[] {
  const active = rows.filter(({ is }) => isActive(is) && shownWithout(is, shown?.count));
  const finished = rows.filter(({ is }) => isFinished(is));
  const zero = finished.filter(({ is }) => is.certificates === 0);
  const silent = finished.filter(({ is }) => is.certificates === undefined);
  // What shows its own comes first to what the list names.
  const there = new Set(named([...finished.filter(({ is }) => (is.certificates ?? 0) > 0), ...silent], shown));
  const short = finished.length - (shown?.count ?? finished.length) - zero.length;
  const latest = silent
    .filter((row) => !there.has(row))
    .sort((a, b) => (b.known.finishedSince?.seq ?? 0) - (a.known.finishedSince?.seq ?? 0));
  return [...active, ...zero, ...latest.slice(0, Math.max(short, 0))];
}

/** The printed day on which an active training was to end. */
export const printedEnd = (training: Training): string | undefined => realDay(training.finishedOn) ?? realDay(training.endsOn);

/** When a certificate's clock started; `statement`, the entry in which the participant said so, where no page did. */
export type Start = { on: string; statement?: { seq: number; log?: string } };

/**
 * The day from which a certificate is owed: the printed one, else the participant's own, else the first look that showed the training
 * finished. One that is still to come breaks no promise yet.
 */
export function owedSince({ known: { finishedSince, stated }, is }: Standing, offsetMin: number): Start | undefined {
  const printed = isFinished(is) ? realDay(is.finishedOn) : printedEnd(is);
  if (printed !== undefined) return { on: printed };
  if (stated !== undefined) {
    const { on, ...statement } = stated;
    return { on, statement };
  }
  const shown = isFinished(is) && finishedSince !== undefined ? localDay(finishedSince.at, offsetMin) : undefined;
  return shown === undefined ? undefined : { on: shown };
}
