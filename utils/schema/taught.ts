/** In the id of a profile: the participant taught some of its words. `dashboard/1+diajarkan-1a2b3c4d` names the lesson. */
const MARK = '+diajarkan';

export const taughtId = (profile: string, lessons: readonly string[]): string => [profile + MARK, ...lessons].join('-');

/** Whether a reading rests on words that the participant taught. */
export const isTaught = (profile: string): boolean => profile.includes(MARK);
