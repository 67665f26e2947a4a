import type { Language } from '../../language/dates';
import { en } from './en';
import { type EvidenceWords, id } from './id';

export type { EvidenceWords } from './id';
export const evidenceWords: Record<Language, EvidenceWords> = { id, en };
