import type { Json } from '../../chain/canonical';
import type { Fault } from '../verdict';
import { numberAt, textAt, type Witnessed } from '../witnessed';

/** A finding: by its rule, and by the look that first showed it (another device's log may count that look). */
const isAbout = (value: Json): boolean =>
  typeof textAt(value as { [key: string]: Json }, 'rule') === 'string' && numberAt(value as { [key: string]: Json }, 'seq') !== undefined;

const pageFault = ({ kind, body }: Witnessed): string | undefined => {
  if (body.witness !== 'page' || kind !== 'capture') return 'is a witness of a kind that this format does not have';
  for (const key of ['observed', 'same_as', 'reread_of', 'taken_from'])
    if (body[key] !== undefined) return `is a page kept by a click and yet has ${key}, as a look at the dashboard has`;
  if (body.about !== undefined && !(Array.isArray(body.about) && body.about.every(isAbout)))
    return 'is kept for a finding that it does not name';
  return undefined;
};

/** A page kept by a click is no look at the dashboard: nothing was read from it, and it repeats nothing. */
export const checkPages = (entries: readonly Witnessed[]): Fault[] =>
  entries.flatMap((entry): Fault[] => {
    const detail = entry.body.witness === undefined ? undefined : pageFault(entry);
    return detail === undefined ? [] : [{ detail, where: `entry ${entry.seq}` }];
  });
