import { whose } from '../../../utils/ledger/accounts';
import type { LogRow, StoredLog } from '../../../utils/ledger/database';
import { pageMarks } from '../../../utils/ledger/marks';
import type { Account } from '../../../utils/schema/account';
import type { Derived } from './derived';

/**
 * Whose log it is, in plain values: those of its looks that its own marks vouch for. A page can show other people's numbers and names too, and logs of two
 * devices can only be matched by plain values, since each keys its marks with its own secret.
 */
export const accountOf = ({ personal }: Pick<Derived, 'personal'>, { secret, marks }: Pick<StoredLog, 'secret' | 'marks'>): Account => {
  const vouched = (kind: string, is: (value: string) => boolean): string | undefined =>
    personal.findLast((one) => one.kind === kind && is(one.value))?.value;
  const card = vouched('kartu', (value) => marks.card === pageMarks({ cardNumber: value }, secret).card);
  const sameWords = ([words]: readonly (readonly string[])[] = []) => marks.names?.some((name) => name.join() === words?.join()) === true;
  const name = vouched('nama', (value) => sameWords(pageMarks({ name: value }, secret).names));
  const email = vouched('email', (value) => marks.emails?.includes(pageMarks({ email: value }, secret).emails?.[0] ?? '') === true);
  return { ...(card && { cardNumber: card }), ...(name && { name }), ...(email && { email }) };
};

/** The open log that goes on here for the account of log `log`, where there is one besides that. */
export const ownLogOf = (account: Account, log: string, rows: readonly LogRow[]): LogRow | undefined => {
  const open = rows.filter((row) => row.closed === undefined && row.log !== log);
  const answer = whose(account, open);
  return typeof answer === 'object' ? open.find((row) => row.log === answer.known) : undefined;
};

/** The same of another device's log that is kept here as a copy. */
export const ownLogOfCopy = (copy: LogRow, rows: readonly LogRow[]): LogRow | undefined =>
  ownLogOf(accountOf({ personal: (copy.derived as Derived | null)?.personal ?? [] }, copy), copy.log, rows);

/** The copies of other devices' logs that are of the same account as an open log. */
export const copiesOf = (row: LogRow, rows: readonly LogRow[]): LogRow[] =>
  rows.filter((copy) => copy.closed === 'elsewhere' && ownLogOfCopy(copy, rows)?.log === row.log);
