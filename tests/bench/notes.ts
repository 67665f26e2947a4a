import { type Figure, isMissed } from './figures';

/** What was tried for a goal that is missed, and where its limit is. Printed only where a figure of this run misses it. */
const NOTES: Readonly<Record<string, string>> = {
  P1: 'What every page gets holds the waiting alone: settling, noticing changes, delivering again; a third of it is what WXT needs to end an old script. The reader is a file of its own, brought once somebody looks.',
  P2: 'A prototype with one stable anchor set this goal. Half of a first reading was compiling patterns: none is compiled in Unicode mode any more, and each once; all words for a status are asked at once, and the answer to each text is kept for the passes that ask again and for the next reading. Looking patterns up by how a text begins was tried, and reading their beginnings cost what it saved. What is left is compiling the script and its words once a process (a second page of the same process takes a sixth), and asking every text what it means, since no anchor can be trusted on a page that nobody has seen. Keeping the reading of a part of the page that did not change was not done: what it means hangs on headings, labels and numbers elsewhere, and a class on any element around it, or a style sheet, hides it without a change inside, so that it would be told as shown. How long the page stands still for it is told by the longest steps.',
  P3: 'What was read is compared first, so a change there costs no look at the rest. Where nothing changed, the whole page’s text has to be fetched from the browser once, which is the limit: a message that appears outside the lists must be noticed too. Comparing it is the browser’s own; hashing it took five times as long.',
  P4: 'The observer ends with the first change of each second, so what is left is one look at what was read, once a second. The figure is all of the thread’s time beyond what the page needs by itself, which on a busy machine varies by more than the goal allows.',
  P6: 'The answer is given after the strict commit, and after the badge, the alert and the witness of the log’s head were brought up to date, each with round trips to the browser of its own. Before the commit the copy is searched for what is personal, and the look is judged. Answering as soon as it is stored was tried: 56 ms became 45, and it was not kept, since a worker that ends after its answer would leave an alert untold.',
  P7: 'Nothing was tried yet. Each look is two IndexedDB rows; the pages themselves are kept once.',
  P8: 'The newest rows are read by key, so that they do not grow with the log; reading and unpacking thirty of them is the floor. A changed look on a log of 10,000 waits for IndexedDB, whose write costs more the larger it is: a bare put of the same bytes grew as much. Nothing else was tried.',
  P9: 'Comparing also finds each row again by what it says, judges it by sixteen rules and keeps what was known, which the peers do not; equal snapshots are not told apart first, since deadlines pass on them too. Nothing was tried to make it cheaper: 2 ms for 500 trainings, in the background.',
  P10: 'The worker is kept out of the first paint; nothing else was tried. Most of the popup’s scripts are in one file that all pages share, with the texts of both languages, and the first text waits for the log.',
  P11: 'The reports are made line by line with a pause between, the checks one by one, and a day is written once, not for every look: with 2,000 looks the longest task of an export fell from 4.9 s to 0.4, that of a check from 5.3 to 0.9, and an export took a quarter less. What is left at a stretch is the picture and the before and after of a report, and putting it together. An export holds two reports, four tables and disclosures beside the log, and every byte is searched for what is personal; a check makes all of it again and compares, and asks each signature and look.',
  P12: 'Lists and words are shared; nothing else was tried. The background judges, seals, keeps the journal and speaks two languages in one file, which is not in the participant’s page.',
  'no long task':
    'A reading and a copy pause after every text and element. What is left at a stretch is one question to the browser (the first style of a page, all loading signs) or the compiling of one long pattern.',
};

export const notesOf = (figures: readonly Figure[]): string[] => {
  const missed = new Set(figures.filter(isMissed).map(({ goal }) => goal?.id ?? ''));
  return [...missed].sort().map((id) => `- **${id}**: ${NOTES[id] ?? 'Nothing was tried yet.'}`);
};
