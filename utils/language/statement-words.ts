import type { Language } from './dates';
import { statement as en } from './en/statement';
import { statement as id } from './id/statement';

/** Apart from the whole catalogue, so that the evidence can say statements without carrying the screens' words. */
export const statementWords: Record<Language, typeof id> = { id, en };
