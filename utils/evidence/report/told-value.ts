import { sayDay } from '../../language/dates';
import { leafOf, textAt, type Witnessed } from '../witnessed';
import type { EvidenceWords } from '../words';
import { fill } from './fill';

type Told = 'temuan/sebelum' | 'temuan/sesudah';

/** Where a rule writes words of its own because the page showed nothing. All other texts are the page's, and stay as printed. */
const OURS: { readonly [rule: string]: Told } = {
  'training-disappeared': 'temuan/sesudah',
  'history-emptied': 'temuan/sesudah',
  'certificate-disappeared': 'temuan/sesudah',
  'incentive-disappeared': 'temuan/sesudah',
  'survey-missing': 'temuan/sesudah',
  'purchase-contradiction': 'temuan/sebelum',
};

/** What a finding shows before or after, in the report's language where the words are ours; undefined where it is withheld. */
export const toldValue = (finding: Witnessed, leaf: Told, words: EvidenceWords): string | undefined => {
  const value = leafOf(finding, leaf);
  if (value === undefined) return undefined;
  const rule = textAt(finding.body, 'rule') ?? '';
  if (rule === 'incentive-overdue' && leaf === 'temuan/sebelum' && /^\d{4}-\d\d-\d\d$/.test(value)) return sayDay(value, words.language);
  const ours = OURS[rule] === leaf && Object.hasOwn(words.report.ours, value) ? words.report.ours[value] : undefined;
  return ours ?? fill(value, finding, words);
};
