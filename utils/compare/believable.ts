import type { Account } from '../schema/account';
import { type Reading, unread, type WhyUnread } from '../schema/reading';
import type { Section } from '../schema/section';
import type { Page, SectionValue, Snapshot } from '../schema/snapshot';
import type { Known } from './known';
import { words } from './plain-text';
import { saysSessionOver, saysTrouble } from './warnings';

export type Readings = { [S in Section]: Reading<SectionValue<S>> };

/** No section at all, and why. */
export const nothingRead = (why: WhyUnread): Readings => ({
  account: unread(why),
  trainings: unread(why),
  certificates: unread(why),
  balance: unread(why),
  incentives: unread(why),
  notices: unread(why),
});

const WHY_NOT_A_PARTICIPANTS: Partial<Record<Page['kind'], WhyUnread>> = {
  login: 'logged-out',
  logout: 'logged-out',
  error: 'page-error',
  maintenance: 'page-error',
};

const inClear = (text: string | undefined): text is string => text !== undefined && !text.includes('⟦');

/** Two cards that cannot be one; where no card is shown, two names without a word in common. */
function otherPerson(known: Account | undefined, seen: Account): boolean {
  if (known === undefined) return false;
  const [cardA, cardB] = [known.cardNumber ?? known.cardMasked, seen.cardNumber ?? seen.cardMasked];
  if (inClear(cardA) && inClear(cardB)) {
    return [...cardA].some((digit, place) => digit !== '•' && cardB[place] !== '•' && cardB[place] !== digit);
  }
  if (!inClear(known.name) || !inClear(seen.name)) return false;
  const [nameA, nameB] = [words(known.name), words(seen.name)];
  return nameA.length > 0 && nameB.length > 0 && !nameA.some((word) => nameB.includes(word));
}

type Judged = Exclude<Section, 'account' | 'notices'>;

/** Whether a section shows nothing: zero, or an empty list. */
const NOTHING: { [S in Judged]: (value: SectionValue<S>) => boolean } = {
  trainings: (list) => list.length === 0,
  certificates: ({ count }) => count === 0,
  balance: ({ amount }) => amount === 0,
  incentives: (list) => list.length === 0,
};

/** Programs show "nothing yet" while they wait and when a request failed: beside such a sign, nothing is not believed. */
function doubtOfNothing({ page, ...sections }: Snapshot): WhyUnread | undefined {
  const whys = (['trainings', 'certificates', 'balance', 'incentives', 'notices'] as const).map((section) => {
    const reading = sections[section];
    return reading.state === 'unread' ? reading.why : undefined;
  });
  if (page.pending > 0 || page.ready !== 'complete' || whys.includes('still-loading')) return 'still-loading';
  const notices = sections.notices.state === 'read' ? sections.notices.value : [];
  if (notices.some(({ text }) => saysSessionOver(text))) return 'logged-out';
  // A purchase refused for an unfinished training looks like an error and is none: it is what a contradiction is made of.
  const refused = notices.some(({ kind }) => kind === 'unfinished-training');
  if (notices.some(({ kind, text }) => kind === 'other' && saysTrouble(text))) return 'page-error';
  return whys.includes('page-error') || (page.errorBanner && !refused) ? 'page-error' : undefined;
}

/** What of a look may be judged at all. What the reader left unread stays so; this only takes away. */
export function believable(snapshot: Snapshot, known: Known): Readings {
  const { page, account } = snapshot;
  const notHis = WHY_NOT_A_PARTICIPANTS[page.kind];
  if (notHis !== undefined) return nothingRead(notHis);
  // Words put there by a translator are not the programme's.
  if (page.translated) return nothingRead('unrecognised');
  if (account.state === 'read' && otherPerson(known.sections.account?.value, account.value)) return nothingRead('unrecognised');
  const doubt = doubtOfNothing(snapshot);
  const sure = <S extends Judged>(section: S): Reading<SectionValue<S>> => {
    const reading = snapshot[section] as Reading<SectionValue<S>>;
    return doubt !== undefined && reading.state === 'read' && NOTHING[section](reading.value) ? unread(doubt) : reading;
  };
  return {
    account,
    trainings: sure('trainings'),
    certificates: sure('certificates'),
    balance: sure('balance'),
    incentives: sure('incentives'),
    notices: snapshot.notices,
  };
}
