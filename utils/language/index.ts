import type { Language } from './dates';
import { en } from './en';
import { id } from './id';

export type Words = typeof id;
export const words: Record<Language, Words> = { id, en };
