import { sha256Hex } from '../../chain/sha256';
import { looseTextOf, utf8 } from '../bytes';
import { asTemplate, EDITIONS, type Edition } from '../payload/editions';
import type { Fault } from '../verdict';
import type { Bundle } from './read-bundle';

/** The texts that explain a bundle, and tell its reader what to type, are ours: nobody else's instructions pass under our name. */
export const checkEditions = ({ files, document }: Bundle): Fault[] =>
  (Object.keys(EDITIONS) as Edition[]).flatMap((where): Fault[] => {
    const text = looseTextOf(files.get(where) ?? new Uint8Array());
    const own = where === 'data/format.txt' || document === undefined ? text : asTemplate(text, document);
    const known: readonly string[] = EDITIONS[where];
    return known.includes(sha256Hex(utf8(own)))
      ? []
      : [{ detail: 'is no text of this format that this version of Saksi knows: it was changed, or a newer Saksi made it', where }];
  });
