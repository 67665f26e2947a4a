import { play, type WrittenLook } from './play';

/** Every step as `look rule state subject`, in the order told. A look without `at` is on the next day at nine. */
export const told = (...looks: (Omit<WrittenLook, 'at'> & { at?: string })[]): string[] =>
  steps(...looks).map(({ look, finding }) => `${look} ${finding.rule} ${finding.state} ${finding.subject}`);

/** The same, whole. */
export const steps = (...looks: (Omit<WrittenLook, 'at'> & { at?: string })[]) =>
  play(looks.map((look, index) => ({ at: `2021-03-${String(index + 1).padStart(2, '0')}T09:00:00+07:00`, ...look }))).steps;
