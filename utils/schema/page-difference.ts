/** Lines of one copy that the other has not. A line that stands twice and then once is gone once. */
export type PageDifference = { gone: string[]; fresh: string[] };

const counted = (lines: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
};

const without = (lines: readonly string[], others: readonly string[]): string[] => {
  const left = counted(others);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is no longer there and what is new, line by line as shown; where a line stands does not matter. */
export const pageDifference = (earlier: string, later: string): PageDifference => {
  const [before, after] = [linesOf(earlier), linesOf(later)];
  return { gone: without(before, after), fresh: without(after, before) };
};
