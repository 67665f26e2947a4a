/** What a stranger may conclude of an entry's date (evidence.md 1). */
export type Grade = 'A' | 'B' | 'C' | 'X';

/** Without a seal by somebody else a date is the device's own. A and B are for entries below a seal, which this version does not yet judge. */
export const gradeOf = (kind: string): Grade => (kind === 'note' || kind === 'attachment' ? 'X' : 'C');
