import { rules } from '../../language/id/rules';
import type { LetterFacts } from './letter-facts';

/** Short enough for a subject line: the findings' titles, each once. */
export const subjectOf = ({ findings }: Pick<LetterFacts, 'findings'>): string => {
  const titles = [...new Set(findings.map(({ rule }) => rules[rule].title))];
  const said = titles.slice(0, 3).map((title, index) => (index === 0 ? title : title.toLowerCase()));
  return said.length === 0
    ? 'dashboard Kartu Prakerja'
    : `${said.join(', ')}${titles.length > 3 ? ', dan lain-lain' : ''} di dashboard Kartu Prakerja`;
};
