/** Items drawn beyond the view on either side, so that a quick scroll meets no hole. */
const BEYOND = 8;

/** Heights of items, in pixels → where each begins, and last where the list ends. */
export const offsetsOf = (heights: readonly number[]): number[] => {
  const offsets = [0];
  for (const height of heights) offsets.push((offsets.at(-1) as number) + height);
  return offsets;
};

/** The first item that ends below `place`; the number of items where none does. */
const itemAt = (offsets: readonly number[], place: number): number => {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle + 1] as number) > place) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The items from `first` up to `end`, without it, are to be drawn where the list is seen from `top` to `bottom`. */
export const windowOf = (offsets: readonly number[], top: number, bottom: number): { first: number; end: number } => ({
  first: Math.max(0, itemAt(offsets, top) - BEYOND),
  end: Math.min(offsets.length - 1, itemAt(offsets, bottom - 1) + 1 + BEYOND),
});

/** Drawn items with the room that the others take between them. Together always as high as the whole list. */
export const withRoom = (offsets: readonly number[], drawn: readonly number[]): ({ item: number } | { room: number })[] => {
  const at = (index: number): number => offsets[index] as number;
  const parts: ({ item: number } | { room: number })[] = [];
  let next = 0;
  for (const item of drawn) {
    if (item > next) parts.push({ room: at(item) - at(next) });
    parts.push({ item });
    next = item + 1;
  }
  const last = offsets.length - 1;
  return next < last ? [...parts, { room: at(last) - at(next) }] : parts;
};
