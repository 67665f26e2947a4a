import type { Profile } from '../profiles/profile';
import type { Certificate } from '../schema/certificate';
import type { Frames } from '../schema/frame';
import type { Reading, WhyUnread } from '../schema/reading';
import type { Section } from '../schema/section';
import type { Snapshot } from '../schema/snapshot';
import { accountOf, type Said } from './account-of';
import { balanceOf } from './balance-of';
import { certificateOf } from './certificate-of';
import type { Noted } from './chosen';
import type { Fact } from './facts';
import { flatPage } from './flat-page';
import { disagree } from './how-many';
import { incentiveOf } from './incentive-of';
import { type ListReading, readList, recordFacts } from './list';
import { membershipSaid } from './membership-said';
import { MORE_OF_ANOTHER } from './more-of-another';
import { noticesOf } from './notices-of';
import { numbersShown } from './numbers-shown';
import { isOfOne } from './one-training';
import { pageKind } from './page-kind';
import { linesOf, pageText } from './page-text';
import type { Piece } from './pieces';
import { type Chunk, titleOf } from './records';
import { NONE } from './refusal';
import { showsParticipant } from './shows-participant';
import { allOf, anyOf, type Slices, toEnd } from './slices';
import { balanceRead, certificatesRead, gateOf, type Standing, unread, whole } from './standing';
import { trainingOf } from './training-of';
import { waitsOf } from './waits';
import { says } from './words';

/** How one value was found, or why a text was left aside. */
export type Found = {
  /** Which value: `trainings/0/status`; for an ignored text the section: `trainings`. */
  at: string;
  /** The text it was read from, as shown. */
  text: string;
  /** Where on the page: `body>main[1]>div[2]`. */
  where: string;
  /** The label beside it. */
  label?: string;
  /** Why it was ignored. */
  ignored?: string;
};

/** The path of an element, as `Found.where` has it. */
export const whereIs = (el: Element): string => {
  const steps: string[] = [];
  for (let at: Element | null = el; at?.parentElement; at = at.parentElement) {
    const nth = [...at.parentElement.children].indexOf(at) + 1;
    steps.unshift(`${at.tagName.toLowerCase()}[${nth}]`);
  }
  return steps.join('>');
};

/** Origin and path; what may be an id of a person or a purchase becomes `…`. */
const plainUrl = (url: string): string => {
  if (!URL.canParse(url)) return '';
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/[^/]*\d{3,}[^/]*|[^/]{33,}/g, '…');
};

/** By the browser: it names the root, or wraps every text. */
const isTranslated = (document: Document): boolean =>
  /(?:^|\s)translated-(?:ltr|rtl)/.test(document.documentElement.className) ||
  !!document.querySelector('font[style*=vertical-align],body font>font');

/** A list under the title of one training is that training's alone. */
const withoutOne = (list: ListReading, ofOne: (at: number) => boolean): ListReading =>
  list.sections.some(({ at }) => ofOne(at)) ? { ...list, doubt: list.doubt ?? 'unrecognised' } : list;

/** The frames of the lists that were read. */
const framesOf = (readings: { [list in keyof Frames]: Reading<unknown> }, all: Required<Frames>): { frames?: Frames } => {
  const read = (Object.keys(all) as (keyof Frames)[]).filter((list) => readings[list]?.state === 'read');
  return read.length ? { frames: Object.fromEntries(read.map((list) => [list, all[list]])) } : {};
};

/** The page's address, the status it came with, and whether it had come to rest. */
export type Seen = { url: string; status: number; ready: 'complete' | 'gave-up' | 'left' };

/** `texts`: the most texts in one training that nothing names, its title among them. */
export type Read = { snapshot: Snapshot; found: Found[]; places: Node[]; texts: number };

/**
 * What the page shows, section by section, and how each value was found. Reads words and structure only, touches nothing, asks no input for its value.
 * `places` are the elements that held the lists and single values, for cheap looks afterwards (fingerprint.ts).
 */
export const readSnapshot = (document: Document, profile: Profile, at: Seen): Read => toEnd(readInSlices(document, profile, at));

/** The same reading in slices. Between two of them the page must not have changed: who goes on has to see to that. */
export function* readInSlices(document: Document, profile: Profile, at: Seen): Slices<Read> {
  const flat = yield* flatPage(document, profile);
  const read = yield* readTree(document, profile, at);
  if (!flat) return read;
  return { ...(yield* readTree(flat.document, profile, at)), places: [...read.places, ...flat.roots] };
}

function* readTree(document: Document, profile: Profile, at: Seen): Slices<Read> {
  const found: Found[] = [];
  /** The path is made for who explains a reading; a look in the page never asks for it. */
  const keep = (one: Omit<Found, 'where'>, el: Element): void => {
    found.push(Object.defineProperty(one as Found, 'where', { enumerable: true, get: () => whereIs(el) }));
  };
  /** Where single values stood: tiles, greetings, messages. */
  const told = new Set<Element>();
  const page = yield* pageText(document, profile);
  yield;
  const { pieces } = page;
  const saying =
    (section: Section): Said =>
    (field, text, piece, label) => {
      told.add(piece.el.parentElement ?? piece.el);
      keep({ at: field ? `${section}/${field}` : section, text, ...(label ? { label } : {}) }, piece.el);
    };
  const noting =
    (section: string, i: number): Noted =>
    (field: string, { text, label, piece }: Fact) =>
      keep({ at: `${section}/${i}/${field}`, text, ...(label ? { label } : {}) }, piece.el);

  const account = yield* accountOf(page, saying('account'));
  const balance = yield* balanceOf(page, saying('balance'));
  const elsewhere = URL.canParse(at.url) && !profile.hosts.includes(new URL(at.url).hostname);
  const kind = elsewhere
    ? 'public'
    : yield* pageKind(
        page,
        at,
        account?.cardNumber || account?.cardMasked || account?.name || account?.email
          ? 'account'
          : typeof balance === 'object'
            ? 'balance'
            : undefined,
      );

  const translated = isTranslated(document);
  const waits = yield* waitsOf(page);
  yield;
  const errorBanner = yield* anyOf(linesOf(pieces), ({ text }) => text.length < 200 && says(profile.sectionError, text));
  const partFailed =
    errorBanner && (yield* anyOf(linesOf(pieces), ({ text }) => /^sebagian /i.test(text) && says(profile.sectionError, text)));
  const settled = at.ready === 'complete';
  const gate = gateOf(kind);
  yield;
  const own = yield* readList(page, 'trainings', kind === 'participant');
  yield;
  const factsBetween = yield* recordFacts(page, 'trainings');
  /** Whether what stands here is said of one training alone. */
  const ofOne = (at: number): boolean => !own.sections.length && isOfOne(page, at, factsBetween, account?.name);
  const money = withoutOne(yield* readList(page, 'incentives', kind === 'participant'), ofOne);
  yield;
  const papers = withoutOne(yield* readList(page, 'certificates', kind === 'participant'), ofOne);
  yield;
  const lists = [own, money, papers] as const;
  const shown = lists.flatMap(({ sections }) => sections);
  const places = lists.flatMap((list) => list.places);
  // What loads within one list says nothing of the others.
  const loading = at.ready === 'left' || (!settled && !waits.count) || !waits.inside;
  const still = settled || !loading;
  // An error in one list says nothing of the others; one outside all lists stands for whatever is not there.
  const absent: WhyUnread = loading
    ? 'still-loading'
    : errorBanner && !lists.some(({ failed }) => failed)
      ? 'page-error'
      : translated && !shown.length
        ? 'unrecognised'
        : 'not-on-page';
  const standing: Standing = { gate, absent, partFailed, still, waits };
  const trainings = yield* allOf(own.chunks, (chunk, i) => [trainingOf(profile, chunk, own.chunks, noting('trainings', i))]);
  for (const [section, list] of Object.entries({ trainings: own, incentives: money, certificates: papers }))
    for (const { chunk, why } of list.ignored)
      keep({ at: section, text: chunk.facts.map(({ text }) => text).join(' | '), ignored: why }, chunk.el);

  // A sentence before the title is none of the record's.
  const ofRecord = (chunk: Chunk): Fact[] => {
    const from = chunk.facts.indexOf(titleOf(chunk) as Fact);
    return chunk.facts.filter(({ field }, i) => field !== 'noise' || i > from);
  };
  const ofRecords = lists.flatMap(({ chunks, ignored }) => [
    ...chunks.flatMap(ofRecord),
    ...ignored.flatMap(({ chunk, why }) => (why === MORE_OF_ANOTHER ? chunk.facts : [])),
    // `Belum terbit` of one certificate is not said of all.
    ...ignored.flatMap(({ chunk, why }) => (why === NONE ? chunk.facts.filter(({ field }) => field === 'certificates') : [])),
  ]);
  const taken = new Set<Piece>(ofRecords.map(({ piece }) => piece));

  yield;
  const stated = yield* numbersShown(page, 'trainings', taken, saying('trainings'));
  const trainingsRead = whole(standing, disagree(stated, trainings.length) ? { ...own, doubt: own.doubt ?? 'partial' } : own, trainings);
  const incentivesRead = whole(
    standing,
    money,
    money.chunks.map((chunk, i) => incentiveOf(profile, chunk, money.chunks, noting('incentives', i))),
  );
  const listed: Certificate[] = papers.chunks.map((chunk, i) => certificateOf(profile, chunk, noting('certificates/list', i)));
  const signs = kind === 'participant' || (!gate && (yield* showsParticipant(page, lists)));
  yield;
  const notices = gate ? [] : yield* noticesOf(page, taken, !signs, saying('notices'));
  const participant = signs || notices.some((notice) => notice.kind !== 'other');
  const printed = gate || !participant || account?.membership ? undefined : yield* membershipSaid(page, saying('account'));
  const membership = printed && { membership: printed };
  const certified = gate ? [] : yield* numbersShown(page, 'certificates', taken, saying('certificates'), ofOne);
  const certificatesGiven = certificatesRead(
    standing,
    papers,
    listed,
    { each: trainings.map((training) => training.certificates), read: trainingsRead },
    certified,
  );
  const snapshot: Snapshot = {
    profile: profile.id,
    page: {
      url: plainUrl(at.url),
      title: document.title,
      kind: kind === 'unknown' && participant ? 'participant' : kind,
      ready: at.ready,
      pending: waits.count,
      errorBanner,
      translated,
      ...framesOf(
        { trainings: trainingsRead, incentives: incentivesRead, certificates: certificatesGiven },
        { trainings: own.frame, incentives: money.frame, certificates: papers.frame },
      ),
    },
    account: gate ? unread(gate) : account || membership ? { state: 'read', value: { ...account, ...membership } } : unread(absent),
    trainings: trainingsRead,
    certificates: certificatesGiven,
    balance: balanceRead(balance, standing),
    incentives: incentivesRead,
    notices: gate ? unread(gate) : participant && settled ? { state: 'read', value: notices } : unread(absent),
  };
  const texts = Math.max(0, ...own.chunks.map(({ facts }) => facts.filter(({ field }) => field === 'text').length));
  return { snapshot, found, places: [...places, ...told], texts };
}
