import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import { explainWords } from '../../utils/language/explain-words';
import type { Section } from '../../utils/schema/section';

/** A value's path in words: `trainings/0/status` → `Pelatihan 1 · status`. */
export const nameOf = (at: string, language: Language): string => {
  const say = words[language];
  const [section = '', ...rest] = at.split('/');
  const parts: string[] = [say.sections[section as Section] ?? section];
  for (const part of rest) {
    if (/^\d+$/.test(part)) parts.push(`${parts.pop()} ${Number(part) + 1}`);
    else parts.push(explainWords[language].explain.fields[part] ?? part);
  }
  return parts.join(' · ');
};
