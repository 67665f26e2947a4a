import type { Markup } from '../markup';

/** Elements that begin a line of their own, and the line breaks of a page's text. */
const BREAKS = /<(?:br|p|dt|li|h[1-6]|tr|pre)\b|\n/g;

/** About half of a printed page. What is longer may be parted by the end of a page, where it would leave half of one empty; what is shorter stays whole. */
const MOST_LINES = 24;

/** `long` where the markup fills more than half of a printed page, at so many characters a line; otherwise nothing. */
export const longClass = (markup: Markup, width: number): '' | 'long' => {
  const source = markup.toString();
  const lines = (source.match(BREAKS)?.length ?? 0) + source.replace(/<[^>]*>/g, '').length / width;
  return lines > MOST_LINES ? 'long' : '';
};
