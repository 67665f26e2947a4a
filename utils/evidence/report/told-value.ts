import { toldSide } from '../../language/told-finding';
import { leafOf, textAt, type Witnessed } from '../witnessed';
import type { EvidenceWords } from '../words';
import { fill } from './fill';

const SIDES = { 'temuan/sebelum': 'was', 'temuan/sesudah': 'is' } as const;

/** What a finding shows before or after, in the report's language where the words are ours; undefined where it is withheld. */
export const toldValue = (finding: Witnessed, leaf: keyof typeof SIDES, words: EvidenceWords): string | undefined => {
  const value = leafOf(finding, leaf);
  if (value === undefined) return undefined;
  return fill(toldSide(textAt(finding.body, 'rule') ?? '', SIDES[leaf], value, words.language), finding, words);
};
