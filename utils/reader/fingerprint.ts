/** Signs that something was shown, hidden or chosen without any text changing. */
const TURNS = '[hidden],[aria-hidden=true],[aria-selected=true],[aria-busy=true],[aria-current],dialog[open],option:checked';

/** What a page showed when it was read, as far as it tells whether there is anything new to read. */
export type Fingerprint = {
  /** Where the lists and single values stood (read-snapshot.ts), and their texts. */
  places: readonly Node[];
  texts: readonly string[];
  turns: number;
  text: string;
  /** The text without its digits, once it was asked for. */
  outline?: string;
};

const textOf = (node: Node | null): string => node?.textContent ?? '';
const turnsOf = ({ body }: Document): number => body?.querySelectorAll(TURNS).length ?? 0;
const outlineOf = (text: string): string => text.replace(/\d+/g, '');

export const fingerprint = (document: Document, places: readonly Node[] = []): Fingerprint => ({
  places,
  texts: places.map(textOf),
  turns: turnsOf(document),
  text: textOf(document.body),
});

/**
 * Whether the page shows something else than it did. What was read is asked first: a change there is found without a look at the rest, however long the page.
 * Elsewhere nothing but words counts: a message that appears is a change, a clock is none. Where nothing was read, or what was read has left the page, every
 * character counts. Texts are compared as they are, by the browser's own code: hashing them took five times as long. Forces no style and no layout.
 */
export const hasChanged = (document: Document, before: Fingerprint): boolean => {
  const { places, texts } = before;
  if (places.some((place, i) => !place.isConnected || textOf(place) !== texts[i])) return true;
  const now = textOf(document.body);
  if (now !== before.text) {
    before.outline ??= outlineOf(before.text);
    if (!places.length || outlineOf(now) !== before.outline) return true;
  }
  return turnsOf(document) !== before.turns;
};
