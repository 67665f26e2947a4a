import { leafOf, type Witnessed } from '../witnessed';
import type { EvidenceWords } from '../words';

const TOKEN = /⟦(pii\/[a-z0-9_.-]+\/\d+)⟧/g;

/** Text of a page as far as it may be read: each token becomes the value it stands for, or a black bar where that is not disclosed. */
export const fill = (text: string, entry: Pick<Witnessed, 'leaves'>, words: EvidenceWords): string =>
  text.replace(TOKEN, (_, name: string) => leafOf(entry, name) ?? words.report.masked);

/** The leaves of an entry, each filled in. */
export const filled = (entry: Pick<Witnessed, 'leaves'>, words: EvidenceWords): (readonly [name: string, value: string])[] =>
  entry.leaves.map(([name, value]) => [name, fill(value, entry, words)]);
