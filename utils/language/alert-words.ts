import type { Language } from './dates';
import { finding } from './en/finding';
import { judgement } from './en/judgement';
import { rules } from './en/rules';
import { finding as findingId } from './id/finding';
import { judgement as judgementId } from './id/judgement';
import { rules as rulesId } from './id/rules';

/** The words of an alert alone: the background says nothing else, and should not carry the words of every page. */
export const alertWords: Record<Language, { rules: typeof rulesId; finding: typeof findingId; judgement: typeof judgementId }> = {
  id: { rules: rulesId, finding: findingId, judgement: judgementId },
  en: { rules, finding, judgement },
};
