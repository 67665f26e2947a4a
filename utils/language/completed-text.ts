import type { Leaf } from '../schema/leaves';
import { isWhen } from '../schema/when';
import { type Language, sayWhen } from './dates';
import { words } from './index';
import type { StatementText } from './statement-text';

/** A note that a training was completed, in words; undefined for a note of another kind. `masked` stands for a title that is withheld. */
export const completedText = (
  body: { statement?: unknown; happened?: unknown },
  leaves: readonly Leaf[],
  language: Language,
  masked: string,
): StatementText | undefined => {
  if (body.statement !== 'completed') return undefined;
  const say = words[language].judgement;
  const title = new Map(leaves).get('pernyataan/perihal') ?? masked;
  return isWhen(body.happened)
    ? { title: say.completed(title), happened: sayWhen(body.happened, language), lines: [] }
    : { title: say.completedBack(title), happened: '', lines: [] };
};
