import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import type { LogRow } from '../../utils/ledger/database';
import type { Place } from '../../utils/schema/complaint-order';
import { copiesOf } from '../background/fold/copies-of';

/** What each device of an account is called, by the log that it writes; the one that goes on here comes first. */
export type Devices = Readonly<Record<string, string>>;

/** Undefined where all of the account's records come from here. `own`: what the participant calls this device. */
export const devicesOf = (row: LogRow, rows: readonly LogRow[], own: string | undefined, language: Language): Devices | undefined => {
  if (row.closed) return undefined;
  const copies = copiesOf(row, rows);
  if (copies.length === 0) return undefined;
  const say = words[language].devices;
  const nameOf = ({ device }: LogRow, index: number): string => device || (copies.length > 1 ? `${say.other} ${index + 1}` : say.other);
  return { [row.log]: own || say.this, ...Object.fromEntries(copies.map((copy, index) => [copy.log, nameOf(copy, index)])) };
};

/** Which device saw something; undefined where there is only one. */
export const deviceIn =
  ({ log, devices }: { log: string; devices?: Devices }) =>
  (seen: Place): string | undefined =>
    devices?.[seen.log ?? log];
