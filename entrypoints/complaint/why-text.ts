import type { Why } from '../../utils/complaint/next-step';
import { complaintWords } from '../../utils/language/complaint-words';
import { type Language, sayDay } from '../../utils/language/dates';

const SAYS: Record<Why['is'], 'count' | 'since' | 'until' | undefined> = {
  'never-asked': undefined,
  'only-attempts': 'count',
  'answer-still-due': 'until',
  'promise-still-due': 'until',
  'promise-broken': 'since',
  'no-answer-in-time': 'until',
  'answered-not-settled': undefined,
  'solved-but-not': undefined,
  'asked-enough': 'count',
  'they-report': undefined,
  'programme-moved': undefined,
  'decision-may-be': undefined,
};

/** Why a step comes now, in one sentence, with the entry that shows it, where this device has it. */
export const whyText = (why: Why, language: Language): string => {
  const key = SAYS[why.is];
  const value = key && why[key];
  const told = typeof value === 'number' ? String(value) : value === undefined ? '' : sayDay(value, language);
  return `${complaintWords[language].why[why.is](told)}${why.seq === undefined || why.log !== undefined ? '' : ` [${why.seq}]`}`;
};
