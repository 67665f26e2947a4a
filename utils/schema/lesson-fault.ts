import type { WordFault } from './word-fault';

/** Why what the participant pointed out is no lesson: it leads nowhere, leads elsewhere, or one of its words cannot be one. */
export const LESSON_FAULTS = ['no-title', 'nothing-new', 'not-read', 'other-title', 'other-status'] as const;
export type LessonFault = (typeof LESSON_FAULTS)[number] | WordFault;
