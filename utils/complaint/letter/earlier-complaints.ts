import { rules } from '../../language/id/rules';
import { journalText } from '../../language/statement-text';
import { byHappened } from '../../schema/complaint-order';
import type { LetterFacts } from './letter-facts';

/** What the participant asked whom, and what came back, in the order of happening. */
export const earlierComplaints = ({ journal }: LetterFacts): string[] =>
  journal
    .map(({ seq, line }) => ({ seq, happened: line.happened, line }))
    .sort(byHappened)
    .map(({ seq, line }) => {
      const { happened, title } = journalText(line, 'id', (rule) => rules[rule].title);
      const ticket = line.ticket === undefined ? '' : `, tiket ${line.ticket}`;
      return `${happened}: ${title}${ticket} [${seq}]`;
    });
