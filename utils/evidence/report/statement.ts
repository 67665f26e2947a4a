import { completedText } from '../../language/completed-text';
import { mineText } from '../../language/origin-text';
import { attachmentText, journalText, type StatementText } from '../../language/statement-text';
import { journalFrom } from '../../schema/statement-record';
import type { Witnessed } from '../witnessed';
import type { EvidenceWords } from '../words';
import { filled } from './fill';

/** A note or an attachment in words; undefined for any other entry, and for a note of a kind that this version does not know. */
export const statementOf = (entry: Witnessed, words: EvidenceWords): StatementText | undefined => {
  if (entry.withheld) return undefined;
  const leaves = filled(entry, words);
  const masked = entry.hidden.filter((name) => !name.startsWith('pii/')).map((name) => [name, words.report.masked] as const);
  const known = [...leaves, ...masked];
  if (entry.kind === 'attachment') return attachmentText(entry.body, known, words.language);
  const mine = entry.kind === 'note' && mineText(entry.body, words.language);
  if (mine) return mine;
  const completed = entry.kind === 'note' && completedText(entry.body, known, words.language, words.report.withheld);
  if (completed) return completed;
  const line = entry.kind === 'note' ? journalFrom(entry.body, known) : undefined;
  return line && journalText(line, words.language, (rule) => words.rules[rule].title);
};
