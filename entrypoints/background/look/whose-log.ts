import { sha256Hex } from '../../../utils/chain/sha256';
import { contradicts, marksOf, whose } from '../../../utils/ledger/accounts';
import type { LogRow } from '../../../utils/ledger/database';
import type { Marks } from '../../../utils/ledger/marks';
import type { Ledger } from '../../../utils/ledger/open';
import type { Account } from '../../../utils/schema/account';
import type { Snapshot } from '../../../utils/schema/snapshot';
import { freshness } from '../devices/erase-logs';
import { joinDevices } from '../devices/join-devices';
import { software } from '../software';
import type { Stage } from '../stage';
import { tellCondition } from '../watch/conditions';
import { forgetHeads, lostLogs } from '../watch/remembered-heads';
import type { SessionState } from './browser-session';

/** The log a look belongs to. `known` is false in the log kept for pages that do not say whose they are: nothing is judged there. */
export type Belonging = { row: LogRow; known: boolean; session: SessionState };

type Opening = { stage: Stage; ledger: Ledger; at: string; url: string };

/** Opens a log for somebody, or for pages that are nobody's. One that begins because others vanished says so in its first entry, and which (utils/ledger/FORMAT.md, *A fresh log*). */
export const openLog = async ({ stage, ledger, at, url }: Opening, marks: (secret: string) => Marks): Promise<LogRow> => {
  const { spki } = await ledger.key();
  const lost = await lostLogs(stage.name, await ledger.logs());
  const logs = lost.map(({ log, size, head, at: seen }) => ({ log, size, head, seen }));
  const body = {
    agent: software(),
    site: new URL(url).origin,
    key: { alg: 'ES384', spki_sha256: sha256Hex(spki) },
    ...(await freshness(logs)),
  };
  const row = await ledger.createLog({ genesis: { kind: 'genesis', time: at, body, leaves: [], files: [] }, marks });
  if (lost.length > 0) {
    const news = logs.filter((_, i) => !lost[i]?.told);
    if (news.length > 0) await tellCondition({ is: 'log-lost', at, lost: news });
    await forgetHeads(
      stage.name,
      lost.map(({ log }) => log),
    );
  }
  return row;
};

/** The log of pages that name nobody. */
export const isNobodys = ({ marks }: Pick<LogRow, 'marks'>): boolean => Object.keys(marks).length === 0;

/** The log that the account on the page names, opened where it is somebody new. */
const namedLog = async (opening: Opening, rows: LogRow[], account: Account): Promise<LogRow | undefined> => {
  const answer = whose(account, rows);
  if (answer === 'unknown') return undefined;
  if (answer === 'new') {
    const opened = await openLog(opening, (secret) => marksOf(account, secret));
    return joinDevices(opening.ledger, opened, opening.at, () => true);
  }
  const row = rows.find(({ log }) => log === answer.known);
  return row && { ...row, marks: marksOf(account, row.secret, row.marks) };
};

/**
 * Whose page is this? By the account it shows; else by the session, which belonged to somebody since a page said so
 * and holds until a login or logout page is seen. A page of nobody known goes to a log of its own, which can accuse nobody.
 */
export const whoseLog = async (stage: Stage, ledger: Ledger, snapshot: Snapshot, at: string): Promise<Belonging> => {
  const { page, account } = snapshot;
  const opening = { stage, ledger, at, url: page.url };
  const rows = (await ledger.logs()).filter(({ closed }) => closed === undefined);
  const ended = page.kind === 'login' || page.kind === 'logout';
  const session = ended ? await stage.session.end() : await stage.session.current();
  if (!ended && account.state === 'read') {
    const row = await namedLog(opening, rows, account.value);
    if (row) return { row, known: true, session: await stage.session.belongsTo(row.log) };
  }
  const ofSession = rows.find(({ log }) => log === session.log);
  if (ofSession && !(account.state === 'read' && contradicts(account.value, ofSession))) return { row: ofSession, known: true, session };
  const row = rows.find(isNobodys) ?? (await openLog(opening, () => ({})));
  return { row, known: false, session };
};
