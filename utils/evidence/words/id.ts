import type { Language } from '../../language/dates';
import { names } from './id-names';
import { report } from './id-report';
import { verdict } from './id-verdict';

/** The source of all other languages. */
export const id = { language: 'id' as Language, ...names, ...verdict, report };
export type EvidenceWords = typeof id;
