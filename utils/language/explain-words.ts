import type { Language } from './dates';
import { explain as explainEn } from './en/explain';
import { fieldCheck as fieldCheckEn } from './en/field-check';
import { reread as rereadEn } from './en/reread';
import { teach as teachEn } from './en/teach';
import { explain as explainId } from './id/explain';
import { fieldCheck as fieldCheckId } from './id/field-check';
import { reread as rereadId } from './id/reread';
import { teach as teachId } from './id/teach';

const id = { explain: explainId, fieldCheck: fieldCheckId, reread: rereadId, teach: teachId };

export const explainWords: Record<Language, typeof id> = {
  id,
  en: { explain: explainEn, fieldCheck: fieldCheckEn, reread: rereadEn, teach: teachEn },
};
