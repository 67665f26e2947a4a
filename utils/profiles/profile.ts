import type { Membership } from '../schema/account';
import type { IncentiveStatus } from '../schema/incentive';
import type { NoticeKind } from '../schema/notice';
import type { TrainingStatus } from '../schema/training';

/**
 * Alternatives of what a page may say, in lower case: `aktif|masih aktif`. Written as the source of a regular expression, in which a group `(…)` captures
 * nothing; compared without regard to case, with spaces and invisible characters already made plain.
 */
export type Words = string;

/** One list that a page may show: how it is headed, how it says that it is empty, how it counts itself. */
export type ListWords<Status extends string> = {
  /** Headings that can only stand over the participant's own list. */
  heading: Words;
  /** Headings that also stand over other people's lists: they need stronger evidence. */
  weak: Words;
  /** Labels that mean this in this list, and something else elsewhere: `nama` is the training's name, `nilai` an incentive's amount. */
  labels: Readonly<Partial<Record<Label, Words>>>;
  /** Whole lines by which the page itself says that there is none. */
  empty: Words;
  /** What a count counts: the `pelatihan` in `2 pelatihan`. */
  noun: Words;
  /** Printed status to the one word our rules use. The first that fits wins. */
  status: readonly (readonly [Status, Words])[];
};

/** Names of values; several may stand for one field of the records. */
export type Label =
  | 'title'
  | 'provider'
  | 'platform'
  | 'price'
  | 'boughtOn'
  | 'startsOn'
  | 'endsOn'
  | 'finishedOn'
  | 'schedule'
  | 'dueOn'
  | 'paidOn'
  | 'issuedOn'
  | 'status'
  | 'certificates'
  | 'rated'
  | 'code'
  | 'number'
  | 'card'
  | 'name'
  | 'email'
  | 'wave'
  | 'membership'
  | 'balance'
  /** Values that are none of ours, so that what stands beside them is not taken for something else (NIK, telephone, kind of course). */
  | 'other';

/** Words and shapes of one site; never class names, never paths as the truth. */
export type Profile = {
  /** `dashboard/1`: recorded with every reading. */
  id: string;
  hosts: readonly string[];
  trainings: ListWords<TrainingStatus>;
  incentives: ListWords<IncentiveStatus>;
  certificates: ListWords<never>;
  labels: Readonly<Record<Label, Words>>;
  /** Headings over what is not the participant's. */
  foreign: Words;
  /** Headings over what is the participant's, and none of our lists: profile, wallet, messages. */
  beside: Words;
  /** Headings over a bank account or a wallet, which has a status and numbers of its own. */
  wallet: Words;
  /** Headings over messages to the participant. */
  inbox: Words;
  /** Over or beside a list: it names only the newest. */
  latest: Words;
  /** Names and first words of a conversation with a helper or a machine. */
  chat: Words;
  /** Headings that say that only a part of the trainings follows, with the part that is missing. */
  partOf: Words;
  platforms: Words;
  /** Prefixes without a colon: `oleh Tempo Institute`, `via Tokopedia`. */
  by: Words;
  via: Words;
  certificate: { some: Words; none: Words; link: Words };
  rating: { given: Words; missing: Words };
  /** Captions of a picture of a page. */
  illustration: Words;
  /** Signs that a card is an offer. */
  offer: Words;
  /** First words of what adds the records up, and is none. */
  sum: Words;
  /** Steps within one training, whose own status is not the training's. */
  step: Words;
  /** Stages of the way that a training takes, beside statuses where a page draws it. */
  stage: Words;
  /** Kinds of course, which may also head some of a list. */
  kinds: Words;
  /** Texts that are neither a title nor a name: buttons, kinds of course, introductions. */
  noise: Words;
  all: Words;
  /** Words that hold a sentence together over a bold name or a link. */
  connectives: Words;
  /** Controls that show further rows. */
  more: Words;
  /** Beside the records of a list, a control or not: it leads to the rest of them, or says that there is a rest. Within a record it would lead to its details. */
  rest: Words;
  noMatch: Words;
  loading: Words;
  sectionError: Words;
  pageError: Words;
  /** By these a page says that it shows a copy of itself kept earlier, without the site. */
  keptCopy: Words;
  /** By these a dialog over the page says that what is shown there is an example. */
  sample: Words;
  maintenance: Words;
  /** Numbers by which an employer or a school knows its people: whoever has one here is no participant. */
  elsewhere: Words;
  loginPath: Words;
  logoutText: Words;
  login: Words;
  logout: Words;
  /** `Kamu masuk sebagai …` */
  signedIn: Words;
  greeting: Words;
  /** After a greeting: everybody, so nobody's name. */
  nobody: Words;
  /** A sentence is about the membership only when it speaks of what has happened. */
  membership: readonly (readonly [Membership, Words])[];
  /** Words that make a sentence a warning or advice. */
  hypothetical: Words;
  notices: readonly (readonly [NoticeKind, Words])[];
};
