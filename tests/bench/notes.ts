import { type Figure, isMissed } from './figures';

/** What was tried for a goal that is missed, and where its limit is. Printed only where a figure of this run misses it. */
const NOTES: Readonly<Record<string, string>> = {
  P1: 'What every page gets holds the waiting alone: settling, noticing changes, delivering again; a third of it is what WXT needs to end an old script. The reader is a file of its own, brought once somebody looks.',
  P2: 'A prototype with one stable anchor set this goal. Half of a first reading was compiling patterns: none is compiled in Unicode mode any more, and each once; looking patterns up by how a text begins was tried, and reading their beginnings cost what it saved. What is left is compiling 76 kB of code and 26 kB of words once a process (a second page of the same process takes a sixth), and asking every text what it means, since no anchor can be trusted on a page that nobody has seen. The page does not stand still for it: see the longest steps.',
  P3: 'What was read is compared first, so a change there costs no look at the rest. Where nothing changed, the whole page’s text has to be fetched from the browser once, which is the limit: a message that appears outside the lists must be noticed too. Comparing it is the browser’s own; hashing it took five times as long.',
  P4: 'The observer ends with the first change of each second.',
  P6: 'A strict commit waits for the disk; what is beyond it is redacting, hashing and judging the look.',
  P7: 'Two IndexedDB rows a look; the pages themselves are kept once.',
  P8: 'Reading the newest rows is by key; the browser’s own share grows with the file.',
  P9: 'Comparing also judges: sixteen rules, each with what it needs.',
  P10: 'What is beyond the floor is opening IndexedDB.',
  P11: 'An export is checked as it is made, and holds a report, a table and disclosures beside the log; it is cut into steps, of which the browser’s own reading is one.',
  P12: 'The background judges, seals, keeps the journal and speaks two languages in one file; it is not in the participant’s page, and waking it is paid by the process, not by its size.',
  'no long task': 'Between two steps stands the browser’s own work: the first style of a page, and compiling one pattern.',
};

export const notesOf = (figures: readonly Figure[]): string[] => {
  const missed = new Set(figures.filter(isMissed).map(({ goal }) => goal?.id ?? ''));
  return [...missed].sort().map((id) => `- **${id}**: ${NOTES[id] ?? 'Nothing was tried yet.'}`);
};
