import { words } from '../../utils/language';
import { completedText } from '../../utils/language/completed-text';
import type { Language } from '../../utils/language/dates';
import { mineText } from '../../utils/language/origin-text';
import { attachmentText, journalText } from '../../utils/language/statement-text';
import { statementWords } from '../../utils/language/statement-words';
import type { Leaf } from '../../utils/schema/leaves';
import { journalFrom } from '../../utils/schema/statement-record';

/** The participant's own device may show what the tokens stand for. */
const filled = (leaves: readonly Leaf[]): Leaf[] => {
  const values = new Map(leaves);
  return leaves.map(([name, value]) => [
    name,
    value.replace(/⟦(pii\/[a-z0-9_.-]+\/\d+)⟧/g, (token, hidden) => values.get(hidden) ?? token),
  ]);
};

/** What the participant added to the log, in words; undefined for entries of other kinds, and notes of kinds this version does not know. */
export const describeAdded = (
  kind: string,
  body: { readonly [key: string]: unknown },
  leaves: readonly Leaf[],
  language: Language,
): { title: string; lines: string[] } | undefined => {
  const say = words[language];
  const shown = filled(leaves);
  const line = kind === 'note' ? journalFrom(body, shown) : undefined;
  const mine = kind === 'note' ? mineText(body, language) : undefined;
  if (mine) return mine;
  const text = line
    ? journalText(line, language, (rule) => say.rules[rule].title)
    : kind === 'attachment'
      ? attachmentText(body, shown, language)
      : completedText(body, shown, language, '…');
  if (!text) return undefined;
  return {
    title: text.title,
    lines: [text.happened ? statementWords[language].happened(text.happened) : statementWords[language].undated, ...text.lines],
  };
};
