import type { Language } from './dates';
import { exportPage as en } from './en/export-page';
import { exportPage as id } from './id/export-page';

export const exportWords: Record<Language, typeof id> = { id, en };
