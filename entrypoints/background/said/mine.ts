import { openRecord } from '../../../utils/chain/open-record';
import { contradicts, marksOf, whose } from '../../../utils/ledger/accounts';
import type { LogRow } from '../../../utils/ledger/database';
import type { Marks } from '../../../utils/ledger/marks';
import type { Ledger } from '../../../utils/ledger/open';
import type { Answers, Carries } from '../../../utils/messages/protocol';
import type { Handlers, Sender } from '../../../utils/messages/receive';
import { mineBody, mineFrom } from '../../../utils/schema/mine';
import { appendFolded } from '../fold/append-folded';
import { storedLook } from '../fold/stored-look';
import type { Recorded } from '../look/record-snapshot';
import { isNobodys, openLog } from '../look/whose-log';
import type { Stage } from '../stage';
import { looksOfSession, type SessionLook, takenDrafts } from './looks-of-session';
import { told } from './told';

/** The account's marks with what the looks show of it; undefined where one of them is surely, or by all it shows, somebody else's. */
const marksWith = (looks: readonly SessionLook[], target: LogRow, rows: readonly LogRow[]): Marks | undefined => {
  let { marks } = target;
  for (const { snapshot } of looks) {
    if (snapshot.account.state === 'unread') continue;
    const account = snapshot.account.value;
    const answer = whose(account, rows);
    if (contradicts(account, { secret: target.secret, marks })) return undefined;
    if (typeof answer === 'object' && answer.known !== target.log) return undefined;
    marks = marksOf(account, target.secret, marks);
  }
  return marks;
};

/** Whether pages of this very session were somebody's: then the ones that name nobody were most likely theirs. */
const hasSession = async (ledger: Ledger, log: string, session: string): Promise<boolean> => {
  for await (const entry of ledger.walk(log)) if (storedLook(entry)?.session === session) return true;
  return false;
};

/** Numbers of the other log's entries that count here already. */
const takenAlready = async (ledger: Ledger, log: string, from: string): Promise<Set<number>> => {
  const taken = new Set<number>();
  for await (const { kind, record } of ledger.walk(log)) {
    const mine = kind === 'note' && record ? mineFrom(openRecord(record).body) : undefined;
    if (mine?.from === from) for (const seq of mine.entries) taken.add(seq);
  }
  return taken;
};

type Answer = { answer: Answers<'this-is-mine'>; recorded?: Recorded };

/**
 * Takes down that one session's pages without a name are of the participant's account, and takes their looks into its log: each with its own day, the entry
 * it was, and the note by which it counts. `account` absent: an account that no page has named yet, which gets a log of its own.
 * Refused where a look, or another page of the same session, shows signs of somebody else. Nothing in the other log changes.
 */
const takeDown = (stage: Stage, { statement, account }: Carries<'this-is-mine'>): Promise<Answer> =>
  navigator.locks.request(`saksi-record-${stage.name}`, async () => {
    const ledger = await stage.ledger();
    const rows = (await ledger.logs()).filter(({ closed }) => closed === undefined);
    const nobodys = rows.find((row) => row.log === statement.from && isNobodys(row));
    const accounts = rows.filter((row) => !isNobodys(row));
    const chosen = accounts.find(({ log }) => log === account);
    if (!nobodys || (account !== undefined && !chosen)) return { answer: { refused: 'nothing' } };
    const all = await looksOfSession(ledger, nobodys.log, statement.session);
    const counted = new Set<number>();
    for (const { log } of accounts) for (const seq of await takenAlready(ledger, log, nobodys.log)) counted.add(seq);
    const looks = all.filter(({ entry }) => !counted.has(entry.seq));
    const [look] = looks;
    if (!look) return { answer: { refused: 'nothing' } };
    for (const { log } of accounts)
      if (log !== account && (await hasSession(ledger, log, statement.session))) return { answer: { refused: 'another-account' } };
    const { at, body } = told(stage);
    const target = chosen ?? { ...nobodys, log: '', secret: '00'.repeat(32), marks: {} };
    if (!marksWith(looks, target, accounts)) return { answer: { refused: 'another-account' } };

    const row = chosen ?? (await openLog({ stage, ledger, at, url: look.look.url }, () => ({ said: true })));
    const note = mineBody(
      statement,
      looks.map(({ entry }) => entry.seq),
    );
    const drafts = await takenDrafts(ledger, looks, { first: row.size + 1, stated: row.size, time: at });
    const { steps } = await appendFolded(
      ledger,
      row,
      [{ kind: 'note', time: at, body: { ...body, ...note }, leaves: [], files: [] }, ...drafts],
      {
        time: at,
        seen: { seq: row.size + 1, at, load: look.look.load, session: look.look.session },
        marks: marksWith(looks, row, accounts) ?? row.marks,
      },
    );
    if ((await stage.session.current()).id === statement.session) await stage.session.belongsTo(row.log);
    return {
      answer: { log: row.log, seq: row.size },
      recorded: { log: row.log, seq: row.size, known: true, offsetMin: look.look.offsetMin, steps },
    };
  });

export const mineHandlers = (
  stageOf: (sender: Sender) => Promise<Stage>,
  tell: (stage: Stage, recorded: Recorded) => Promise<void>,
): Pick<Handlers, 'this-is-mine'> => ({
  'this-is-mine': async (carries, sender) => {
    const stage = await stageOf(sender);
    const { answer, recorded } = await takeDown(stage, carries);
    // What was said is safe; an alert that cannot be shown must not make it seem that it is not.
    if (recorded) await tell(stage, recorded).catch((error) => console.error('Saksi: cannot show an alert', error));
    return answer;
  },
});
