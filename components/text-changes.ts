/** Two pages of more lines than this, beside what they share at both ends, are compared without regard to order: a table of all pairs would be too large. */
const MOST_PAIRS = 4_000_000;

export type TextChanges = {
  /** For each text before: whether it is gone. */
  gone: boolean[];
  /** For each text after: whether it is new. */
  added: boolean[];
};

const leftOver = (texts: readonly string[], others: readonly string[]): boolean[] => {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.map((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
};

/** The longest common run of texts in order stays; the rest is gone or new. */
const inOrder = (before: readonly string[], after: readonly string[]): TextChanges => {
  const width = after.length + 1;
  const longest = new Uint16Array((before.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] as number;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      longest[row * width + column] =
        before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const gone = before.map(() => true);
  const added = after.map(() => true);
  for (let row = 0, column = 0; row < before.length && column < after.length; ) {
    if (before[row] === after[column]) {
      gone[row++] = false;
      added[column++] = false;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return { gone, added };
};

/** Which texts of one page are not on the other. */
export const textChanges = (before: readonly string[], after: readonly string[]): TextChanges => {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [from, to] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const { gone, added } =
    from.length * to.length > MOST_PAIRS ? { gone: leftOver(from, to), added: leftOver(to, from) } : inOrder(from, to);
  const same = (count: number): boolean[] => Array.from({ length: count }, () => false);
  return { gone: [...same(start), ...gone, ...same(end)], added: [...same(start), ...added, ...same(end)] };
};
