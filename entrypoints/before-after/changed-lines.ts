import { textChanges } from '../../components/text-changes';
import { aroundOf } from './marked-page';

/** A line that is on one of the pages only; `around`: in its menus or at its foot. */
export type ChangedLine = { is: 'gone' | 'added'; text: string; around: boolean };

type Page = { text: string; document: Document };

/** A separator between two words comes and goes with how a page is drawn. */
const unseparated = (line: string): string =>
  line
    .replace(/(?:^|\s)[·•|/›»–—-]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => unseparated(line));

/** The lines that only one of two pages has, in the order of each page, what is gone first. The pages must not be marked yet. */
export const changedLines = (before: Page, after: Page): ChangedLine[] => {
  const [was, is] = [linesOf(before.text), linesOf(after.text)];
  const changes = textChanges(was.map(unseparated), is.map(unseparated));
  const told = (lines: readonly string[], { document }: Page, side: 'gone' | 'added'): ChangedLine[] => {
    const isAround = aroundOf(document);
    return lines.flatMap((text, index) => (changes[side][index] ? [{ is: side, text, around: isAround(text) }] : []));
  };
  return [...told(was, before, 'gone'), ...told(is, after, 'added')];
};
