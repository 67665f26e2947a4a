import { openRecord, revealLeaves } from '../../../utils/chain/open-record';
import { sha256Hex } from '../../../utils/chain/sha256';
import type { Draft } from '../../../utils/ledger/append';
import type { Entry } from '../../../utils/ledger/entry';
import type { Ledger } from '../../../utils/ledger/open';
import type { Snapshot } from '../../../utils/schema/snapshot';
import { type StoredLook, storedLook } from '../fold/stored-look';

/** One look with what it showed; `content` is the entry that holds it: itself, or the one it repeats. */
export type SessionLook = { entry: Entry; look: StoredLook; content: Entry; snapshot: Snapshot };

/** The looks of one session in a log, oldest first, without the pages at which people log in and out. What was erased is left out. */
export const looksOfSession = async (ledger: Pick<Ledger, 'walk'>, log: string, session: string): Promise<SessionLook[]> => {
  const contents = new Map<number, { entry: Entry; snapshot: Snapshot }>();
  const looks: SessionLook[] = [];
  for await (const entry of ledger.walk(log)) {
    const look = storedLook(entry);
    if (!look) continue;
    if (look.snapshot) contents.set(look.seq, { entry, snapshot: look.snapshot });
    const content = contents.get(look.sameAs ?? look.seq);
    const { kind } = content?.snapshot.page ?? {};
    if (content && look.session === session && kind !== 'login' && kind !== 'logout')
      looks.push({ entry, look, content: content.entry, snapshot: content.snapshot });
  }
  return looks;
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Values, tokens and page copies of an entry, byte for byte. */
const contentOf = async (ledger: Pick<Ledger, 'file'>, { record: bytes, disclosures }: Entry): Promise<Pick<Draft, 'leaves' | 'files'>> => {
  if (!bytes) return { leaves: [], files: [] };
  const record = openRecord(bytes);
  const files = await Promise.all(
    record.files.map(async ({ role, path, sha256 }) => ({ role, name: nameOf(path), bytes: await ledger.file(sha256) })),
  );
  return {
    leaves: revealLeaves(record, disclosures),
    files: files.flatMap(({ bytes: copy, ...file }) => (copy ? [{ ...file, bytes: copy }] : [])),
  };
};

/**
 * Looks of another log as entries of this one, from number `first` on: what they showed, the clocks and circumstances of then, and which entry it was.
 * What several of them repeat is kept once. `stated` is the note by which they count.
 */
export const takenDrafts = async (
  ledger: Pick<Ledger, 'file'>,
  looks: readonly SessionLook[],
  { first, stated, time }: { first: number; stated: number; time: string },
): Promise<Draft[]> => {
  const kept = new Map<number, number>();
  const drafts: Draft[] = [];
  for (const { entry, look, content } of looks) {
    const { same_as: _, skipped: __, ...body } = look.body;
    const taken = {
      ...body,
      taken_from: { log: entry.log, seq: entry.seq, entry: sha256Hex(new TextEncoder().encode(entry.line)) },
      stated,
    };
    const same = kept.get(content.seq);
    if (same !== undefined) drafts.push({ kind: 'capture', time, body: { ...taken, same_as: same }, leaves: [], files: [] });
    else {
      const observed = content.record && openRecord(content.record).body.observed;
      kept.set(content.seq, first + drafts.length);
      drafts.push({ kind: 'capture', time, body: { ...taken, ...(observed && { observed }) }, ...(await contentOf(ledger, content)) });
    }
  }
  return drafts;
};
