import { parseDisclosure } from '../../chain/disclosure';
import type { PersonalValue } from '../../personal/detector';
import { isPersonal } from '../../schema/leaves';
import type { StoredEntry } from '../source';

/** Server marks identify a request, not a person, and repeat ordinary words (`nginx`); they are withheld, not searched for. */
const isSearched = (name: string): boolean => isPersonal(name) && !name.startsWith('http/');

const KIND_OF: Readonly<Record<string, string>> = { nama: 'nama', nomor_kartu: 'kartu', email: 'email' };
const kindOf = (name: string): string => KIND_OF[name] ?? /^pii\/([^/]+)\//.exec(name)?.[1] ?? 'kode';

/** Every value in the log that says who the participant is: what the leak gate looks for beside what it was told. */
export const personalValues = (stored: readonly StoredEntry[]): PersonalValue[] => {
  const values = new Map<string, PersonalValue>();
  for (const { disclosures } of stored) {
    for (const disclosure of disclosures) {
      const { name, value } = parseDisclosure(disclosure);
      // A message's id may be a token itself, whose name stands in every list of what is masked.
      const bare = value.replace(/⟦pii\/[^⟧]{1,60}⟧/g, ' ').trim();
      if (isSearched(name)) values.set(`${kindOf(name)} ${bare}`, { kind: kindOf(name), value: bare });
    }
  }
  return [...values.values()];
};
