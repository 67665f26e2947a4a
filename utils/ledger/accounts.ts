/**
 * Whose page is this? One log per account; a wrong match would accuse the agency of losing what was a sibling's, so every doubt ends in
 * `unknown`, and two logs are never made one.
 *
 *  1. The full card number is identity. The log that has it is the answer, whatever name or e-mail stand beside it.
 *  2. Weaker signs: digits of a masked number (four visible ones at least), the name, the e-mail. Each is the same, differs, or is silent
 *     (one side does not show it; a name whose words are part of the other's; fewer than four digits to compare).
 *  3. A log is the answer by weaker signs if no sign differs, and one is the same that is the same in no other log, and no
 *     other log is an answer too. So a namesake makes the name worthless, and same name with another card is another account.
 *     The log then gains the page's marks (`marksOf`): opened by name alone, it learns its card from the first page that shows both.
 *  4. Else, if it shows a sign at all, the page is of somebody new where it shows a full card; or where every log is surely another's:
 *     other card digits, or other name and other e-mail, or other name beside card digits that the log has never seen. With no log yet,
 *     any sign opens one.
 *  5. Else it is unknown.
 *
 * A log without marks is nobody's and takes no part.
 */
import type { Account } from '../schema/account';
import type { StoredLog } from './database';
import { type Marks, pageMarks } from './marks';

export { type Marks, marksOf } from './marks';

export type Whose = { known: string } | 'new' | 'unknown';

type Sign = 'same' | 'differs' | 'silent';
type Compared = { log: string; card: Sign; name: Sign; email: Sign };

/** Fewer visible digits agree too easily by chance to say anything but no. */
const DIGITS = 4;

/** Compares the longest run both sides show, from one end: how many digits agree, or that they differ. */
const compareRun = (a: readonly string[] = [], b: readonly string[] = []): number | 'differs' => {
  const shared = Math.min(a.length, b.length);
  return a[shared - 1] === b[shared - 1] ? shared : 'differs';
};

const compareCard = (page: Marks, log: Marks): Sign => {
  if (page.card && log.card) return page.card === log.card ? 'same' : 'differs';
  const first = compareRun(page.first, log.first);
  const last = compareRun(page.last, log.last);
  if (first === 'differs' || last === 'differs') return 'differs';
  return first + last >= DIGITS ? 'same' : 'silent';
};

const compareName = ([page]: readonly (readonly string[])[] = [], names: readonly (readonly string[])[] = []): Sign => {
  if (!page || names.length === 0) return 'silent';
  const within = (a: readonly string[], b: readonly string[]) => a.every((word) => b.includes(word));
  if (names.some((name) => within(page, name) && within(name, page))) return 'same';
  return names.some((name) => within(page, name) || within(name, page)) ? 'silent' : 'differs';
};

const compareEmail = ([page]: readonly string[] = [], emails: readonly string[] = []): Sign => {
  if (!page || emails.length === 0) return 'silent';
  return emails.includes(page) ? 'same' : 'differs';
};

const SIGNS = ['card', 'name', 'email'] as const;

/** Rule 3. */
const answers = (compared: readonly Compared[]): Compared[] => {
  const alone = (sign: (typeof SIGNS)[number]) => compared.filter((log) => log[sign] === 'same').length === 1;
  return compared.filter(
    (log) => SIGNS.every((sign) => log[sign] !== 'differs') && SIGNS.some((sign) => log[sign] === 'same' && alone(sign)),
  );
};

/** Rule 4, for one log. */
const isAnothers = ({ card, name, email }: Compared, showsDigits: boolean): boolean =>
  card === 'differs' || (name === 'differs' && (email === 'differs' || (showsDigits && card === 'silent' && email === 'silent')));

/** Needs each log's secret, since marks are keyed with it. `logs` in the order in which they were opened. */
export const whose = (account: Account, logs: readonly Pick<StoredLog, 'log' | 'secret' | 'marks'>[]): Whose => {
  const page = pageMarks(account, '');
  const showsDigits = (page.first?.length ?? 0) + (page.last?.length ?? 0) >= DIGITS;
  if (!showsDigits && !page.names && !page.emails) return 'unknown';
  const compared: Compared[] = [];
  for (const { log, secret, marks } of logs) {
    if (Object.keys(marks).length === 0) continue;
    const mine = pageMarks(account, secret);
    const card = compareCard(mine, marks);
    if (card === 'same' && mine.card && marks.card) return { known: log };
    compared.push({ log, card, name: compareName(mine.names, marks.names), email: compareEmail(mine.emails, marks.emails) });
  }
  const [answer, ...others] = answers(compared);
  if (answer && others.length === 0) return { known: answer.log };
  if (page.card) return 'new';
  return compared.every((log) => isAnothers(log, showsDigits)) ? 'new' : 'unknown';
};

/** Whether a sign the page shows differs from this log's: then the page is not its, even in the middle of its session. */
export const contradicts = (account: Account, { secret, marks }: Pick<StoredLog, 'secret' | 'marks'>): boolean => {
  const page = pageMarks(account, secret);
  return [compareCard(page, marks), compareName(page.names, marks.names), compareEmail(page.emails, marks.emails)].includes('differs');
};
