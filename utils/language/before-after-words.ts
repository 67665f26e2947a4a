import type { Language } from './dates';
import { beforeAfter as en } from './en/before-after';
import { beforeAfter as id } from './id/before-after';

export const beforeAfterWords: Record<Language, typeof id> = { id, en };
