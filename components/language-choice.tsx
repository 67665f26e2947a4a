import { words } from '../utils/language';
import type { Language } from '../utils/language/dates';

export type LanguageChoiceProps = { language: Language; onChoose(language: Language): void };

/** Each language by its own name, so that whoever reads only one of them finds it. */
export const LanguageChoice = ({ language, onChoose }: LanguageChoiceProps) => (
  <label>
    {words[language].options.language}{' '}
    <select id="language" value={language} onChange={(event) => onChoose(event.currentTarget.value as Language)}>
      <option value="id">Bahasa Indonesia</option>
      <option value="en" lang="en">
        English
      </option>
    </select>
  </label>
);
