/**
 * One spelling for texts that a person would call the same: case, accents, spacing, invisible characters, punctuation
 * and the numbers of redaction tokens do not count.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/⟦pii\/([a-z-]+)\/\d+⟧/g, ' $1 ')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
