import { openRecord } from '../../utils/chain/open-record';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { mineFrom } from '../../utils/schema/mine';
import { storedLook } from '../background/fold/stored-look';

/** One session's pages that name nobody: when they were seen, how many, and something by which the participant knows them again. */
export type Claimable = { session: string; from: string; to: string; offsetMin: number; pages: number; shows: string[] };

const FEW = 400;
const MOST_SHOWN = 3;

type Page = ReturnType<typeof storedLook> & object;

const shownBy = ({ snapshot }: Page): string[] => {
  if (!snapshot) return [];
  const { trainings, incentives, page } = snapshot;
  if (trainings.state === 'read' && trainings.value.length > 0) return trainings.value.map(({ title }) => title);
  if (incentives.state === 'read') return incentives.value.map(({ kind }) => kind);
  return page.title ? [page.title] : [];
};

/** Numbers of nobody's looks that count for one of these accounts already. */
const counted = async (ledger: ReadLedger, nobodys: string, accounts: readonly string[]): Promise<Set<number>> => {
  const taken = new Set<number>();
  for (const log of accounts)
    for await (const { kind, record } of ledger.walk(log)) {
      const mine = kind === 'note' && record ? mineFrom(openRecord(record).body) : undefined;
      if (mine?.from === nobodys) for (const seq of mine.entries) taken.add(seq);
    }
  return taken;
};

/** What the participant may still say "ini akun saya" of, the latest first: sessions among the newest looks that name nobody. */
export const claimable = async (ledger: ReadLedger, nobodys: string, accounts: readonly string[]): Promise<Claimable[]> => {
  const taken = await counted(ledger, nobodys, accounts);
  const sessions = new Map<string, Claimable>();
  for (const entry of await ledger.entries(nobodys, { count: FEW, newestFirst: true })) {
    const look = storedLook(entry);
    const kind = look?.snapshot?.page.kind;
    if (!look || kind === 'login' || kind === 'logout' || taken.has(look.seq)) continue;
    const { session, at, offsetMin } = look;
    const known = sessions.get(session) ?? { session, from: at, to: at, offsetMin, pages: 0, shows: [] };
    const shows = [...new Set([...known.shows, ...shownBy(look)])].slice(0, MOST_SHOWN);
    sessions.set(session, { ...known, from: at < known.from ? at : known.from, pages: known.pages + 1, shows });
  }
  return [...sessions.values()];
};
