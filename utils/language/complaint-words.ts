import type { Language } from './dates';
import { complaint as en } from './en/complaint';
import { complaint as id } from './id/complaint';

export const complaintWords: Record<Language, typeof id> = { id, en };
