import { sha256Hex } from '../../utils/chain/sha256';
import { contradicts, marksOf, whose } from '../../utils/ledger/accounts';
import type { LogRow } from '../../utils/ledger/database';
import type { Marks } from '../../utils/ledger/marks';
import type { Ledger } from '../../utils/ledger/open';
import type { Account } from '../../utils/schema/account';
import type { Snapshot } from '../../utils/schema/snapshot';
import type { SessionState } from './browser-session';
import { freshness } from './erase-logs';
import { joinDevices } from './join-devices';
import { software } from './software';
import type { Stage } from './stage';

/** The log a look belongs to. `known` is false in the log kept for pages that do not say whose they are: nothing is judged there. */
export type Belonging = { row: LogRow; known: boolean; session: SessionState };

/** A log for somebody, or for pages that are nobody's. */
export const openLog = async (ledger: Ledger, at: string, url: string, marks: (secret: string) => Marks): Promise<LogRow> => {
  const { spki } = await ledger.key();
  const body = {
    agent: software(),
    site: new URL(url).origin,
    key: { alg: 'ES384', spki_sha256: sha256Hex(spki) },
    ...(await freshness()),
  };
  return ledger.createLog({ genesis: { kind: 'genesis', time: at, body, leaves: [], files: [] }, marks });
};

/** The log of pages that name nobody. */
export const isNobodys = ({ marks }: Pick<LogRow, 'marks'>): boolean => Object.keys(marks).length === 0;

/** The log that the account on the page names, opened where it is somebody new. */
const namedLog = async (ledger: Ledger, rows: LogRow[], account: Account, at: string, url: string): Promise<LogRow | undefined> => {
  const answer = whose(account, rows);
  if (answer === 'unknown') return undefined;
  if (answer === 'new') return joinDevices(ledger, await openLog(ledger, at, url, (secret) => marksOf(account, secret)), at, () => true);
  const row = rows.find(({ log }) => log === answer.known);
  return row && { ...row, marks: marksOf(account, row.secret, row.marks) };
};

/**
 * Whose page is this? By the account it shows; else by the session, which belonged to somebody since a page said so
 * and holds until a login or logout page is seen. A page of nobody known goes to a log of its own, which can accuse nobody.
 */
export const whoseLog = async (stage: Stage, ledger: Ledger, snapshot: Snapshot, at: string): Promise<Belonging> => {
  const { page, account } = snapshot;
  const rows = (await ledger.logs()).filter(({ closed }) => closed === undefined);
  const ended = page.kind === 'login' || page.kind === 'logout';
  const session = ended ? await stage.session.end() : await stage.session.current();
  if (!ended && account.state === 'read') {
    const row = await namedLog(ledger, rows, account.value, at, page.url);
    if (row) return { row, known: true, session: await stage.session.belongsTo(row.log) };
  }
  const ofSession = rows.find(({ log }) => log === session.log);
  if (ofSession && !(account.state === 'read' && contradicts(account.value, ofSession))) return { row: ofSession, known: true, session };
  const row = rows.find(isNobodys) ?? (await openLog(ledger, at, page.url, () => ({})));
  return { row, known: false, session };
};
