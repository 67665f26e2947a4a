import { rules } from '../../language/id/rules';
import { journalText } from '../../language/statement-text';
import { inOrder } from '../../schema/complaint-order';
import { entryRef } from './entry-ref';
import type { LetterFacts } from './letter-facts';

/** What the participant asked whom, and what came back, in the order of happening. */
export const earlierComplaints = ({ journal }: LetterFacts): string[] =>
  inOrder(journal.map(({ line, ...place }) => ({ ...place, ...line, line }))).map(({ seq, log, line }) => {
    const { happened, title } = journalText(line, 'id', (rule) => rules[rule].title);
    const ticket = line.ticket === undefined ? '' : `, tiket ${line.ticket}`;
    return `${happened}: ${title}${ticket} ${entryRef({ seq, log })}`;
  });
