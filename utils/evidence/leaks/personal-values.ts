import { parseDisclosure } from '../../chain/disclosure';
import { isPersonal } from '../../schema/leaves';
import type { StoredEntry } from '../source';

/** Server marks identify a request, not a person, and repeat ordinary words (`nginx`); they are withheld, not searched for. */
const isSearched = (name: string): boolean => isPersonal(name) && !name.startsWith('http/');

/** Every value in the log that says who the participant is: what the leak gate looks for beside what it was told. */
export const personalValues = (stored: readonly StoredEntry[]): string[] => {
  const values = new Set<string>();
  for (const { disclosures } of stored) {
    for (const disclosure of disclosures) {
      const { name, value } = parseDisclosure(disclosure);
      if (isSearched(name)) values.add(value);
    }
  }
  return [...values];
};
