import { type Compared, compare, type Explanation, type Known, nothingKnown } from '../../utils/compare/compare';
import { noteCompletion } from '../../utils/compare/note-completion';
import type { Account } from '../../utils/schema/account';
import type { Certificate } from '../../utils/schema/certificate';
import type { Finding, Sighting } from '../../utils/schema/finding';
import type { Incentive, IncentiveStatus } from '../../utils/schema/incentive';
import type { Notice } from '../../utils/schema/notice';
import { type Reading, read, unread, type WhyUnread } from '../../utils/schema/reading';
import type { Page, Snapshot } from '../../utils/schema/snapshot';
import type { Training, TrainingStatus } from '../../utils/schema/training';

/** Status as printed; a section left out is unread, `not-on-page`; `"unread:still-loading"` says another reason. */
type Written<T> = T | `unread:${WhyUnread}`;
type WrittenTraining = Omit<Training, 'status'> & { status?: string };
type WrittenIncentive = Omit<Incentive, 'status'> & { status?: string };
export type WrittenLook = {
  at: string;
  /** A path; the host is the dashboard's. */
  page?: string;
  load?: string;
  session?: string;
  /** Told late: by the device's clock it comes after this look (from 1). */
  after?: number;
  kind?: Page['kind'];
  translated?: boolean;
  errorBanner?: boolean;
  pending?: number;
  account?: Written<Account>;
  trainings?: Written<WrittenTraining[]>;
  /** A count, or those listed, by their titles alone or whole. */
  certificates?: Written<number | (string | Certificate)[]>;
  balance?: Written<number>;
  incentives?: Written<WrittenIncentive[]>;
  notices?: Written<Notice[]>;
  /** What the participant stated before this look, of trainings by their id; its entry is numbered 100 + the look's number. */
  states?: { training: string; happened?: string }[];
};
/** Look (from 1), rule, state, a part of the subject, and where it matters the looks of `lastGood` and `firstSeen`, the two texts, and the promise with its statement's entry. */
export type WrittenStep = [
  look: number,
  rule: string,
  state: string,
  subject: string,
  more?: { lastGood?: number; firstSeen?: number; was?: string; is?: string; since?: string; due?: string; statement?: number },
];
export type Fixture = {
  why: string;
  looks: WrittenLook[];
  steps: WrittenStep[];
  explained?: [look: number, why: string, subject: string][];
};

const TRAINING: Record<string, TrainingStatus> = {
  'Belum Dimulai': 'not-started',
  Aktif: 'active',
  Selesai: 'finished',
  Dibatalkan: 'cancelled',
  'Tidak Lulus': 'failed',
};
const INCENTIVE: Record<string, IncentiveStatus> = {
  'Menunggu Diproses': 'waiting',
  'Belum Diproses': 'waiting',
  Dijadwalkan: 'scheduled',
  'Sedang Diproses': 'in-process',
  'Berhasil Ditransfer': 'paid',
  Gagal: 'failed',
  'Dana Tertahan': 'held',
  'Rekening Tidak Ditemukan': 'account-not-found',
  'E-wallet Belum KYC': 'wallet-not-verified',
  'Membutuhkan Ulasan Pelatihan': 'needs-review',
  'Dalam Pengecekan': 'checking',
};

const isUnread = (written: unknown): written is `unread:${WhyUnread}` => typeof written === 'string' && written.startsWith('unread:');
function reading<T, V>(written: Written<T> | undefined, value: (written: T) => V): Reading<V> {
  if (written === undefined) return unread('not-on-page');
  return isUnread(written) ? unread(written.slice('unread:'.length) as WhyUnread) : read(value(written as T));
}

const training = ({ status, ...rest }: WrittenTraining): Training => ({
  ...rest,
  ...(status !== undefined && { status: { printed: status, norm: TRAINING[status] ?? 'unknown' } }),
});
const incentive = ({ status, ...rest }: WrittenIncentive): Incentive => ({
  ...rest,
  ...(status !== undefined && { status: { printed: status, norm: INCENTIVE[status] ?? 'unknown' } }),
});

export function snapshotOf(look: WrittenLook): Snapshot {
  return {
    profile: 'dashboard/1',
    page: {
      url: `https://dashboard.prakerja.go.id${look.page ?? '/'}`,
      title: '',
      kind: look.kind ?? 'participant',
      ready: 'complete',
      pending: look.pending ?? 0,
      errorBanner: look.errorBanner ?? false,
      translated: look.translated ?? false,
    },
    account: reading(look.account, (value) => value),
    trainings: reading(look.trainings, (rows) => rows.map(training)),
    certificates: reading(look.certificates, (shown) =>
      typeof shown === 'number'
        ? { count: shown, list: [] }
        : { count: shown.length, list: shown.map((each) => (typeof each === 'string' ? { title: each } : each)) },
    ),
    balance: reading(look.balance, (amount) => ({ amount, printed: `Rp${amount}` })),
    incentives: reading(look.incentives, (rows) => rows.map(incentive)),
    notices: reading(look.notices, (rows) => rows),
  };
}

/** Each look is a page load of its own unless it says otherwise; all belong to one session. */
export const sightingOf = (look: WrittenLook, index: number): Sighting => ({
  seq: index + 1,
  at: new Date(look.at).toISOString(),
  load: look.load ?? `load-${index + 1}`,
  session: look.session ?? 'session',
});

export type Played = {
  known: Known;
  steps: { look: number; finding: Finding }[];
  explained: { look: number; explanation: Explanation }[];
  compared: Compared[];
};

export function play(looks: readonly WrittenLook[]): Played {
  const played: Played = { known: nothingKnown, steps: [], explained: [], compared: [] };
  looks.forEach((look, index) => {
    const known = (look.states ?? []).reduce(
      (before, stated) => noteCompletion(before, { is: 'completed', ...stated }, { seq: 100 + index + 1 }),
      played.known,
    );
    const compared = compare(known, { snapshot: snapshotOf(look), seen: sightingOf(look, index), after: look.after }, { offsetMin: 420 });
    played.known = compared.known;
    played.compared.push(compared);
    played.steps.push(...compared.steps.map((finding) => ({ look: index + 1, finding })));
    played.explained.push(...compared.explained.map((explanation) => ({ look: index + 1, explanation })));
  });
  return played;
}
