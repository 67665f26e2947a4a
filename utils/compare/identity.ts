import { localDay } from '../calendar/days';
import { plain } from '../schema/plain';
import type { Training } from '../schema/training';
import type { KnownTraining } from './known';
import type { PairBy } from './pair-rows';
import { likeness, relatedName, sameText, words } from './plain-text';

type Value = string | number | undefined;
const bothDiffer = (a: Value, b: Value) => a !== undefined && b !== undefined && a !== b;
const bothSame = (a: Value, b: Value) => a !== undefined && a === b;
const unrelated = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && !relatedName(a, b);
const sameCode = (a: Training, b: Training) => a.code !== undefined && b.code !== undefined && plain(a.code) === plain(b.code);
const otherCode = (a: Training, b: Training) => a.code !== undefined && b.code !== undefined && plain(a.code) !== plain(b.code);

/** Shares of proof. A code decides; a title nearly does; the rest tells two purchases of one title apart. */
const BY_CODE = 1000;
const BY_TITLE = 500;
const BY_RENAME = 100;

const DATES = ['boughtOn', 'startsOn', 'endsOn', 'finishedOn'] as const;
/** A schedule may move while a title changes; these days may not. */
const FIXED_DATES = ['boughtOn', 'finishedOn'] as const;

/** Two that this alone shows to be two: bought on another day, and either under another number or after the first was last listed. */
function certainlyOther(known: Training, listed: Training, lastListedOn: string | undefined): boolean {
  if (!bothDiffer(known.boughtOn, listed.boughtOn)) return false;
  const boughtSince = lastListedOn !== undefined && listed.boughtOn !== undefined && listed.boughtOn > lastListedOn;
  return otherCode(known, listed) || boughtSince;
}

/** The class in which a course is held, at the end of a title: "Dasar Las Listrik - Batch 3". */
const CLASS = / (?:batch|angkatan|gelombang|sesi|kelas) (?:\d+|[ivx]+)$/;

/** Whether two titles have their numbers in common. A list that names the class now, or no longer, names the same course. */
function sameNumbers(a: string, b: string): boolean {
  const [one, other] = [words(a).join(' '), words(b).join(' ')];
  if (CLASS.test(one) !== CLASS.test(other)) return numbersIn(one.replace(CLASS, '')) === numbersIn(other.replace(CLASS, ''));
  return numbersIn(a) === numbersIn(b);
}

/** "Tingkat 2" and "Tingkat 3" share their words and are two courses. */
export const numbersIn = (title: string): string =>
  words(title)
    .filter((word) => /^(?:\d+|[ivx]+)$/.test(word))
    .join(' ');

/** A rename: the title is another, but the rest could only be the same purchase. `missing`: it was gone before this look. */
function renamed(known: Training, listed: Training, missing: boolean): boolean {
  if (FIXED_DATES.some((field) => bothDiffer(known[field], listed[field]))) return false;
  if (otherCode(known, listed) || bothDiffer(known.price, listed.price)) return false;
  if (unrelated(known.provider, listed.provider) || unrelated(known.platform, listed.platform)) return false;
  const [wasFinished, isFinished] = [known.status?.norm === 'finished', listed.status?.norm === 'finished'];
  if (wasFinished && !isFinished) return false;
  const sameDay = DATES.some((field) => bothSame(known[field], listed[field]));
  const sameProvider = known.provider !== undefined && listed.provider !== undefined;
  if (sameDay && sameProvider) return true;
  // Without a day in common, only a training that is otherwise gone at this very look can have been renamed to one that is new.
  if (missing) return false;
  if (likeness(known.title, listed.title) >= 0.5 && sameNumbers(known.title, listed.title)) return true;
  return sameProvider && wasFinished && isFinished && known.price === listed.price;
}

/** How well a listed training fits a remembered one; 0 where it is another. `missing`: it was already gone before this look. */
export function trainingFit(known: Training, listed: Training, lastListedOn: string | undefined, missing = false): number {
  let rest = 0;
  if (bothSame(known.boughtOn, listed.boughtOn)) rest += 16;
  else if (known.boughtOn === listed.boughtOn) rest += 4;
  if (known.provider !== undefined && listed.provider !== undefined && relatedName(known.provider, listed.provider)) rest += 8;
  if (bothSame(known.price, listed.price)) rest += 4;
  if (known.status?.norm === listed.status?.norm) rest += 2;
  if (known.certificates === listed.certificates) rest += 1;
  if (sameCode(known, listed)) return BY_CODE + (sameText(known.title, listed.title) ? BY_RENAME : 0) + rest;
  if (certainlyOther(known, listed, lastListedOn)) return 0;
  if (sameText(known.title, listed.title)) return BY_TITLE - (otherCode(known, listed) ? BY_RENAME : 0) + rest;
  return renamed(known, listed, missing) ? BY_RENAME + rest : 0;
}

/** Equal in every field that a page shows. */
export const sameTraining = (a: Training, b: Training): boolean =>
  a === b ||
  (a.title === b.title &&
    a.provider === b.provider &&
    a.platform === b.platform &&
    a.price === b.price &&
    a.boughtOn === b.boughtOn &&
    a.startsOn === b.startsOn &&
    a.endsOn === b.endsOn &&
    a.finishedOn === b.finishedOn &&
    a.status?.norm === b.status?.norm &&
    a.status?.printed === b.status?.printed &&
    a.certificates === b.certificates &&
    a.rated === b.rated &&
    a.code === b.code);

/** By which a training is known again from one reading to the next. */
export const trainingIdentity = (offsetMin: number): PairBy<Training, KnownTraining> => ({
  name: ({ title }) => title,
  equal: sameTraining,
  marks: ({ title, code }) => (code === undefined ? [plain(title)] : [plain(title), `code ${plain(code)}`]),
  fit: (known, listed) => trainingFit(known.record, listed, localDay(known.last.at, offsetMin), known.gone !== undefined),
});
