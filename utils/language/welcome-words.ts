import type { Language } from './dates';
import { welcome as en } from './en/welcome';
import { welcome as id } from './id/welcome';

export const welcomeWords: Record<Language, typeof id> = { id, en };
