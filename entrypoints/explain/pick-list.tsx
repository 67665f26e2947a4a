import type { Language } from '../../utils/language/dates';
import { explainWords } from '../../utils/language/explain-words';
import { TAUGHT_AS } from '../../utils/schema/word-fault';
import type { PickedAs, Picks } from './try-lesson';

export type PickListProps = {
  texts: readonly string[];
  picks: Picks;
  language: Language;
  onPick(text: string, as: PickedAs | undefined): void;
};

const GROUPS = ['list', 'status', 'certificate', 'label'] as const;
const groupOf = (as: PickedAs): string => (as === 'title' || as === 'heading' ? 'list' : (as.split('/')[0] ?? ''));

/** The page's texts, each with a choice of what it is. */
export const PickList = ({ texts, picks, language, onPick }: PickListProps) => {
  const say = explainWords[language].teach;
  const all: PickedAs[] = ['title', ...TAUGHT_AS];
  return (
    <ol class="plain-list picks">
      {texts.map((text) => (
        <li key={text}>
          <label class={picks.has(text) ? 'picked' : ''}>
            <bdi>{text.slice(0, 160)}</bdi>
            <select
              value={picks.get(text) ?? ''}
              onChange={({ currentTarget: { value } }) => onPick(text, value === '' ? undefined : (value as PickedAs))}
            >
              <option value="">{say.none}</option>
              {GROUPS.map((group) => (
                <optgroup key={group} label={say.groups[group]}>
                  {all.flatMap((as) =>
                    groupOf(as) === group ? (
                      <option key={as} value={as}>
                        {say.as[as]}
                      </option>
                    ) : (
                      []
                    ),
                  )}
                </optgroup>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ol>
  );
};
