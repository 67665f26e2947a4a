import { visible } from './visible';

/** Longer than any list or letter that a person reads on a screen; all of it is in the evidence. */
const MOST_SHOWN = 5_000;

/** What a page or a person wrote, for a screen: its invisible characters spelled out, and cut where it would bury the rest. */
export const shownText = (text: string): string =>
  text.length <= MOST_SHOWN ? visible(text) : `${visible(text.slice(0, MOST_SHOWN))}… (+${text.length - MOST_SHOWN})`;
