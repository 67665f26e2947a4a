import { words } from '../utils/language';
import type { Language } from '../utils/language/dates';
import { type Unchecked, unchecked } from './unchecked';

export type SkippedListProps = { skipped: readonly Unchecked[]; language: Language };

/** What could not be checked at the last look, and why: closed until somebody asks, for most of it only means that another page was open. */
export const SkippedList = ({ skipped, language }: SkippedListProps) => {
  const say = words[language];
  const groups = unchecked(skipped);
  return (
    <details class="skipped">
      <summary>
        {say.judgement.skipped} <span class="quiet">({groups.length})</span>
      </summary>
      <p class="quiet">{groups.length === 0 ? say.judgement.skippedNone : say.judgement.skippedWhat}</p>
      {groups.length > 0 && (
        <dl>
          {groups.map(({ section, why, rules }) => (
            <div key={section}>
              <dt>
                {say.sections[section]}: {say.why[why]}
              </dt>
              <dd>{rules.map((rule) => say.rules[rule].title).join('; ')}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
};
