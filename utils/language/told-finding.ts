import type { BrokenPromise, RuleId } from '../schema/finding';
import { type Language, sayDay } from './dates';
import { stored as en } from './en/stored';
import type { judgement } from './id/judgement';
import { stored as id } from './id/stored';

const words: Record<Language, typeof id> = { id, en };

type Side = 'was' | 'is';

/** Where a rule writes words of its own because the page showed nothing. All other texts are the page's, and stay as printed. */
const OURS: { readonly [rule in RuleId]?: Side } = {
  'training-disappeared': 'is',
  'history-emptied': 'is',
  'certificate-disappeared': 'is',
  'incentive-disappeared': 'is',
  'survey-missing': 'is',
  'purchase-contradiction': 'was',
};

/** What a finding shows before or after, in the reader's language where the words are ours, else as stored. */
export const toldSide = (rule: string, side: Side, text: string, language: Language): string => {
  if (rule === 'incentive-overdue' && side === 'was' && /^\d{4}-\d\d-\d\d$/.test(text)) return sayDay(text, language);
  const { ours } = words[language];
  return OURS[rule as RuleId] === side && Object.hasOwn(ours, text) ? (ours[text] ?? text) : text;
};

/** Where a promise comes from, in the reader's language as far as what is stored is still what that promise says. */
export const toldSource = ({ id: promise, source }: Pick<BrokenPromise, 'id' | 'source'>, language: Language): string =>
  Object.hasOwn(id.promises, promise) && id.promises[promise] === source ? (words[language].promises[promise] ?? source) : source;

/** Whose word the first day of a promise is, where no page says it. */
export const toldStatement = (
  { statement, statementElsewhere: there }: Pick<BrokenPromise, 'statement' | 'statementElsewhere'>,
  say: typeof judgement,
): string | undefined => {
  if (there) return say.byStatementElsewhere(there.seq, there.log);
  return statement === undefined ? undefined : say.byStatement(statement);
};
