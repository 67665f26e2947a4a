import { names } from './en-names';
import { report } from './en-report';
import { verdict } from './en-verdict';
import type { EvidenceWords } from './id';

export const en = { language: 'en' as const, ...names, ...verdict, report } satisfies EvidenceWords;
