import type { Language } from './dates';
import { seals as en } from './en/seals';
import { seals as id } from './id/seals';

export const sealWords: Record<Language, typeof id> = { id, en };
