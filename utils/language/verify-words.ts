import type { Language } from './dates';
import { verify as en } from './en/verify';
import { verify as id } from './id/verify';

export const verifyWords: Record<Language, typeof id> = { id, en };
