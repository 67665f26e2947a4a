import type { BrokenPromise, Finding, RuleId, Sighting } from '../schema/finding';
import { type Language, sayDay } from './dates';
import { stored as en } from './en/stored';
import type { finding as findingWords } from './id/finding';
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

/** One line of what a finding shows; `when` as it stands behind the text. */
export type ChangeLine = { head: string; text: string; when?: string };

/** A standstill's promise begins on the day since which the text stands. The others count from what the page owes, whatever it showed meanwhile. */
const STANDS_SINCE: RuleId = 'status-stuck';

/** A contradiction stands between two places of the site, not between two times. */
const TWO_PLACES: RuleId = 'purchase-contradiction';

/** What was and what is; one line where both are the same words. `date` tells when a look was; without it only a standstill's first day is told. */
export const changeLines = (
  finding: Finding,
  say: typeof findingWords,
  language: Language,
  date?: (seen: Sighting) => string,
): ChangeLine[] => {
  const { rule, state, lastGood, firstSeen, promise } = finding;
  const [was, is] = [toldSide(rule, 'was', finding.was, language), toldSide(rule, 'is', finding.is, language)];
  const head = (now: string): string => (state === 'resolved' ? say.past : now);
  if (was === is) {
    const whens = [
      ...(rule === STANDS_SINCE && promise ? [say.since(sayDay(promise.since, language))] : []),
      ...(date ? [say.stillSeen(date(firstSeen))] : []),
    ];
    return [{ head: head(say.still), text: is, ...(whens.length > 0 && { when: `· ${whens.join(', ')}` }) }];
  }
  const [first, then] = rule === TWO_PLACES ? [say.listed, say.message] : [say.before, head(say.after)];
  return [
    { head: first, text: was, ...(date && lastGood && { when: `(${say.lastGood(date(lastGood))})` }) },
    { head: then, text: is, ...(date && { when: `(${say.firstSeen(date(firstSeen))})` }) },
  ];
};

/** The same as one text, where nothing of it is set apart. */
export const asText = ({ head, text, when }: ChangeLine): string => `${head}: ${text}${when === undefined ? '' : ` ${when}`}`;

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
