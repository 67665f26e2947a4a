import { localDay, realDay } from '../calendar/days';
import type { Training } from '../schema/training';
import type { FollowBy } from './follow-rows';
import { sameTraining, trainingIdentity } from './identity';
import type { KnownTraining, Remembered } from './known';
import { isCut } from './plain-text';
import { isSameSite } from './same-site';

/** A page that lists what is over: a training under way is not expected there. */
const PAST_PAGE = /riwayat|history|selesai/i;
/** A page that lists what is under way: a finished training is not expected there. */
const CURRENT_PAGE = /aktif|berjalan|berlangsung/i;

const unfinished = ({ status }: Training) => status?.norm === 'active' || status?.norm === 'not-started';
export const isFinished = (training: Training): boolean =>
  training.status?.norm === 'finished' || (training.status === undefined && realDay(training.finishedOn) !== undefined);
/** An unfamiliar page of the same site is trusted to list a training where it is empty, or lists others that stand where this one stood. */
function expected({ record, pages }: KnownTraining, listed: readonly Training[], page: string): boolean {
  if (!isSameSite(page, pages)) return false;
  if (listed.length === 0) return !(PAST_PAGE.test(page) && unfinished(record)) && !(CURRENT_PAGE.test(page) && isFinished(record));
  return listed.length >= 2 && listed.some(({ status }) => status?.norm === record.status?.norm);
}

/** What an earlier look showed and this one leaves out stays known; a title cut off by the page does not replace the whole one. */
function filledIn(was: Training, is: Training): Training {
  if (sameTraining(was, is)) return was;
  const cut = isCut(is.title) && !isCut(was.title);
  return { ...was, ...is, ...(cut && { title: was.title }) };
}

/** As it stood when first finished; a field printed only later is added, one printed differently is not. */
const baseline = (finished: Training, is: Training): Training => (sameTraining(finished, is) ? finished : { ...is, ...finished });

function grow(was: KnownTraining | undefined, is: Training, base: Remembered<Training>): KnownTraining {
  const { last: seen } = base;
  const record = was === undefined ? is : filledIn(was.record, is);
  const grown: KnownTraining = base;
  grown.record = record;
  if (was?.unpaid) grown.unpaid = true;
  if (was?.refunded) grown.refunded = true;
  if (was?.stated) grown.stated = was.stated;

  const standing = is.status?.norm ?? 'unknown';
  const activeSince = standing === 'active' ? (was?.activeSince ?? seen) : standing === 'unknown' ? was?.activeSince : undefined;
  if (activeSince) grown.activeSince = activeSince;

  if (isFinished(is)) {
    grown.finishedSince = was?.finishedSince ?? seen;
    grown.finished = { record: was?.finished ? baseline(was.finished.record, is) : record, last: seen };
  } else if (was?.finished) {
    grown.finished = was.finished;
    if (was.finishedSince) grown.finishedSince = was.finishedSince;
  }

  const count = is.certificates ?? 0;
  const certified = count > 0 && count >= (was?.certified?.count ?? 0) ? { count, last: seen } : was?.certified;
  if (certified) grown.certified = certified;
  return grown;
}

export const trainingFollowing = (offsetMin: number): FollowBy<Training, KnownTraining> => ({
  ...trainingIdentity(offsetMin),
  expected,
  cameAfter: ({ boughtOn }, look) => (boughtOn ?? '') >= (localDay(look, offsetMin) ?? '?'),
  grow,
});
