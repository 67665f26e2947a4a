import { localDay } from '../calendar/days';
import type { Sighting } from '../schema/finding';
import type { Training } from '../schema/training';
import type { Readings } from './believable';
import type { Explanation } from './explanation';
import { followRows, isKnown, isNew, markGone, partTogether, unsureOf, witnessOf } from './follow-rows';
import type { Funds, Known, KnownTraining } from './known';
import { trainingFollowing } from './known-training';
import { lawfullyGone, type Words } from './lawfully-gone';
import { sameText } from './plain-text';
import { reckon } from './reckon';
import type { Rows } from './rule';

export type FollowedTrainings = {
  /** Undefined where this look did not read the list. */
  rows: Rows<Training, KnownTraining> | undefined;
  remembered: KnownTraining[];
  funds: Funds | undefined;
  explained: Explanation[];
};

export type Around = { seen: Sighting; page: string; offsetMin: number; shut: boolean; words: Words; otherState: boolean };

const cancelledHere = ({ record, refunded }: KnownTraining) => record.status?.norm === 'cancelled' && !refunded;

/** Trainings and the money that pays for them, one look further: the one explains what happened to the other. */
export function followTrainings(known: Known, { trainings, balance }: Readings, around: Around): FollowedTrainings {
  const { seen, page, offsetMin, words } = around;
  const money = balance.state === 'read' ? balance.value : undefined;
  const circumstances = { seen, offsetMin, massCancellation: words.massCancellation !== undefined, deactivated: around.shut };
  const refundable = (training: KnownTraining) => training.finished === undefined && training.record.status?.norm !== 'cancelled';

  if (trainings.state !== 'read') {
    const bought = known.trainings.filter(({ unpaid }) => unpaid);
    const cancelled = known.trainings.filter((each) => cancelledHere(each) || (each.gone !== undefined && refundable(each)));
    const reckoned = reckon(known.funds, money, { bought, cancelled }, circumstances);
    const remembered = known.trainings
      .filter(({ id, gone }) => !(gone && reckoned.refunded.has(id)))
      .map((each) => settle(each, reckoned.paid, reckoned.refunded));
    return { rows: undefined, remembered, funds: reckoned.funds, explained: reckoned.explained };
  }

  const followed = followRows(known.trainings, trainings.value, page, seen, trainingFollowing(offsetMin));
  const same = followed.rows.filter(isKnown);
  const gained = followed.rows.filter(isNew);
  const watchedSince = known.funds && localDay(known.funds.good.at.at, offsetMin);
  for (const { is, now } of gained) {
    if (watchedSince !== undefined && !(is.boughtOn !== undefined && is.boughtOn < watchedSince)) now.unpaid = true;
  }
  const current = followed.rows.map(({ now }) => now);
  const moved = {
    bought: current.filter(({ unpaid }) => unpaid),
    cancelled: [...current.filter(cancelledHere), ...followed.missing.filter(refundable)],
  };
  const { paid, refunded, funds, explained } = reckon(known.funds, money, moved, circumstances);
  for (const { now } of followed.rows) {
    if (paid.has(now.id)) delete now.unpaid;
    if (refunded.has(now.id)) now.refunded = true;
  }
  const unexplained = followed.missing.filter((training) => {
    if (isEcho(training, trainings.value) || refunded.has(training.id)) return false;
    const why = lawfullyGone(training, known.trainings, seen, offsetMin, words);
    if (why !== undefined) explained.push({ what: 'training-gone', subject: training.record.title, why, at: seen });
    return why === undefined;
  });

  const { otherState } = around;
  const look = witnessOf(known.trainings, { seen, page, isEmpty: trainings.value.length === 0, otherState });
  const back = same.some(({ was }) => was.gone?.together);
  const part = back ? partTogether<Training, KnownTraining> : (all: readonly KnownTraining[]) => [...all];
  const missing = part(markGone<Training, KnownTraining>(unexplained, same.length, look));
  const elsewhere = part(followed.elsewhere);
  // Where the finished have a page of their own, one that leaves those under way may stand there, until that page is opened again.
  const finished = [...known.trainings, ...current].filter((each) => each.finished);
  const mayHaveMoved = missing.filter(
    (each) =>
      !each.finished &&
      finished.length > 0 &&
      finished.every(({ pages, last }) => !pages.some((one) => each.pages.includes(one)) && last.seq < (each.gone?.at ?? seen).seq),
  );
  return {
    rows: {
      list: trainings.value,
      same,
      gained,
      missing,
      unsure: new Set([...unsureOf(missing, look), ...mayHaveMoved.map(({ id }) => id)]),
      absent: [...missing, ...elsewhere.filter(({ gone }) => gone)],
    },
    remembered: [...current, ...missing, ...elsewhere],
    funds,
    explained,
  };
}

/** A dialog or a teaser repeated the title of a training that is still listed, and showed nothing of a purchase of its own. */
function isEcho({ record }: KnownTraining, listed: readonly Training[]): boolean {
  const own = record.status ?? record.price ?? record.boughtOn ?? record.code ?? record.certificates;
  return own === undefined && listed.some(({ title }) => sameText(title, record.title));
}

/** Notes that the money of a purchase or a cancellation was found. */
function settle(training: KnownTraining, paid: ReadonlySet<string>, refunded: ReadonlySet<string>): KnownTraining {
  if (!paid.has(training.id) && !refunded.has(training.id)) return training;
  const { unpaid, ...settled } = training;
  return { ...settled, ...(unpaid && !paid.has(training.id) && { unpaid }), ...(refunded.has(training.id) && { refunded: true }) };
}
