import { type Figure, isMissed } from './figures';

/** What was tried for a goal that is missed, and where its limit is. Printed only where a figure of this run misses it. */
const NOTES: Readonly<Record<string, string>> = {
  P1: 'What every page gets holds the waiting alone: settling, noticing changes, delivering again; a third of it is what WXT needs to end an old script. The reader is a file of its own, brought once somebody looks.',
  P2: 'A prototype with one stable anchor set this goal. Half of a first reading was compiling patterns: none is compiled in Unicode mode any more, and each once; looking patterns up by how a text begins was tried, and reading their beginnings cost what it saved. What is left is compiling 76 kB of code and 26 kB of words once a process (a second page of the same process takes a sixth), and asking every text what it means, since no anchor can be trusted on a page that nobody has seen. How long the page stands still for it is told by the longest steps.',
  P3: 'What was read is compared first, so a change there costs no look at the rest. Where nothing changed, the whole page’s text has to be fetched from the browser once, which is the limit: a message that appears outside the lists must be noticed too. Comparing it is the browser’s own; hashing it took five times as long.',
  P4: 'Nothing was tried yet. The observer ends with the first change of each second, so what is left is one look at what was read, once a second.',
  P6: 'Nothing was tried yet. A strict commit waits for the disk; beyond it the look is hidden, hashed and judged, and not measured apart.',
  P7: 'Nothing was tried yet. Each look is two IndexedDB rows; the pages themselves are kept once.',
  P8: 'Nothing was tried yet. The newest rows are read by key.',
  P9: 'Nothing was tried yet. Comparing also judges, by sixteen rules, which the peers do not.',
  P10: 'Nothing was tried yet beyond keeping the worker out of the first paint.',
  P11: 'Nothing was tried yet beyond slices. An export is checked as it is made, and holds a report, tables and disclosures beside the log.',
  P12: 'Lists and words are shared; nothing else was tried. The background judges, seals, keeps the journal and speaks two languages in one file, which is not in the participant’s page.',
  'no long task':
    'A reading is cut into steps, of which finding headings, the account and the numbers shown are each one still, and the first of a page pays for compiling its patterns and the first style.',
};

export const notesOf = (figures: readonly Figure[]): string[] => {
  const missed = new Set(figures.filter(isMissed).map(({ goal }) => goal?.id ?? ''));
  return [...missed].sort().map((id) => `- **${id}**: ${NOTES[id] ?? 'Nothing was tried yet.'}`);
};
