import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { MOST_READINGS } from '../../utils/messages/protocol';
import { readWithLessons } from '../../utils/reader/read-with-lessons';
import { SECTIONS, type Section } from '../../utils/schema/section';
import type { Snapshot } from '../../utils/schema/snapshot';
import { type StoredLook, storedLook } from '../background/fold/stored-look';
import { software } from '../background/software';
import { storedPage } from './stored-page';
import type { WordsFor } from './words-for';

type Kept = { look: StoredLook; unread: Set<Section>; reader: string };

const unreadIn = (snapshot: Snapshot): Section[] => SECTIONS.filter((section) => snapshot[section].state === 'unread');

/** What read an entry: the software and its words. */
const readerOf = (look: StoredLook): string => `${(look.body.agent as { build_sha256?: string })?.build_sha256} ${look.snapshot?.profile}`;

/** What would read a page of this address now. */
const readerNow = (known: ReturnType<WordsFor>): string => `${software().build_sha256} ${(known?.taught?.profile ?? known?.profile)?.id}`;

/**
 * Numbers of the looks whose page copies are worth another reading, oldest first: something on them could not be read, and what tried last was other
 * software, or knew other words.
 */
export const looksToReread = async (ledger: Pick<ReadLedger, 'walk'>, log: string, wordsFor: WordsFor): Promise<number[]> => {
  const looks = new Map<number, Kept>();
  for await (const entry of ledger.walk(log)) {
    const look = storedLook(entry);
    if (!look?.snapshot) continue;
    const original = look.rereadOf === undefined ? undefined : looks.get(look.rereadOf);
    if (original) {
      const still = unreadIn(look.snapshot).filter((section) => original.unread.has(section));
      looks.set(original.look.seq, { ...original, unread: new Set(still), reader: readerOf(look) });
    } else if (look.html) looks.set(look.seq, { look, unread: new Set(unreadIn(look.snapshot)), reader: readerOf(look) });
  }
  return [...looks.values()].flatMap(({ look, unread, reader }) => {
    const known = wordsFor(look.url);
    return unread.size > 0 && known && reader !== readerNow(known) ? [look.seq] : [];
  });
};

export type Rereading = { seq: number; snapshot: Snapshot };

export type RereadOptions = {
  ledger: ReadLedger;
  log: string;
  seqs: readonly number[];
  wordsFor: WordsFor;
  /** Hands a few readings over to be recorded; answers how many of them said something new. */
  record(readings: Rereading[]): Promise<number>;
  /** Gives the window a turn between two pages. */
  breathe(): Promise<void>;
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
};

/** What the page copy of one look says to the reader of today; undefined where it cannot be read any more. */
const readAgain = async (ledger: ReadLedger, log: string, seq: number, wordsFor: WordsFor): Promise<Rereading | undefined> => {
  try {
    const page = await storedPage(ledger, log, seq);
    const known = page && wordsFor(page.look.url);
    if (!known || !page.look.snapshot) return undefined;
    const { url, status, snapshot } = page.look;
    const again = readWithLessons(page.document, known.profile, known.taught, { url, status: status || 200, ready: snapshot.page.ready });
    const gains = SECTIONS.some((section) => snapshot[section].state === 'unread' && again.snapshot[section].state === 'read');
    return gains ? { seq, snapshot: again.snapshot } : undefined;
  } catch (error) {
    console.warn(`Saksi: the page of entry ${seq} cannot be read again`, error);
    return undefined;
  }
};

/**
 * Reads old page copies again, one after the other, and has what is new recorded. In a page of ours and not in the background, since only a page can make a
 * document of a copy in both browsers. Answers how many entries were added, and how many pages
 * are left: it stops where it is when `signal` is aborted, and keeps what is recorded.
 */
export const rereadOld = async ({
  ledger,
  log,
  seqs,
  wordsFor,
  record,
  breathe,
  signal,
  onProgress,
}: RereadOptions): Promise<{ recorded: number; left: number }> => {
  let recorded = 0;
  let left = seqs.length;
  let found: Rereading[] = [];
  const hand = async (): Promise<void> => {
    if (found.length > 0) recorded += await record(found);
    found = [];
  };
  for (const [done, seq] of seqs.entries()) {
    if (signal.aborted) break;
    onProgress(done, seqs.length);
    const again = await readAgain(ledger, log, seq, wordsFor);
    if (again) found.push(again);
    left -= 1;
    if (found.length === MOST_READINGS) await hand();
    await breathe();
  }
  await hand();
  return { recorded, left };
};
