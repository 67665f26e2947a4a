import type { Language } from '../../utils/language/dates';
import { explainWords } from '../../utils/language/explain-words';
import type { ReadLine } from '../../utils/reader/explain';
import { nameOf } from './name-of';

/** The page's lines, each with what it was read as. */
export const PageTold = ({ lines, language }: { lines: readonly ReadLine[]; language: Language }) => {
  const say = explainWords[language].explain;
  return (
    <section>
      <h2>{say.page}</h2>
      <p class="quiet">{say.pageHow}</p>
      <ol class="page-lines">
        {lines.map(({ text, taken, aside }, index) => (
          <li key={index} class={taken.length > 0 ? 'taken' : aside.length > 0 ? 'aside' : ''}>
            <bdi>{text}</bdi>
            {taken.map((at) => (
              <span key={at} class="quiet">
                {' '}
                ← {nameOf(at, language)}
              </span>
            ))}
            {taken.length === 0 && aside[0] !== undefined && <span class="quiet"> ({say.reasons[aside[0]] ?? aside[0]})</span>}
          </li>
        ))}
      </ol>
    </section>
  );
};
