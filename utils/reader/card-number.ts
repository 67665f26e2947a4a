/** A card number as a page may print it, whole or masked. */
export const CARD = /(?:[\d•*xX●∗⁎＊][\s.-]?){7,}[\d•*xX●]|(?:[•*●]{2,}[\s.-]?)+\d{3,6}/;
/** A text, or the piece of one, that is nothing but a number. */
export const DIGITS = /^[\d•*xX●∗⁎＊\s.-]+$/;

const HIDDEN = /[*xX●∗⁎＊]/g;

const length = (text: string): number => text.replace(/[\s.-]/g, '').length;

/** Sixteen characters of a card number, `•` for what the page hid; shorter maskings are widened where they are masked. */
export const cardOf = (text: string): string | undefined => {
  const shown = CARD.exec(text)?.[0]
    .replace(/[\s.-]/g, '')
    .replace(HIDDEN, '•');
  if (!shown || shown.length > 16) return undefined;
  const wide = shown.length < 16 ? shown.replace(/•+/, (run) => run.padEnd(run.length + 16 - shown.length, '•')) : shown;
  return wide.length === 16 && /\d{3}/.test(wide) ? wide : undefined;
};

/** A number cut over several pieces, up to its sixteen digits. */
export const joinedNumber = (texts: readonly string[]): string => {
  let number = '';
  for (const text of texts) {
    if (!DIGITS.test(text) || length(number) >= 16) break;
    number += ` ${text}`;
  }
  return number.trim();
};
