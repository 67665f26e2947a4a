import type { Language } from './dates';
import { timeline as en } from './en/timeline';
import { timeline as id } from './id/timeline';

export const timelineWords: Record<Language, typeof id> = { id, en };
