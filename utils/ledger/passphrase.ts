import type { Random } from '../chain/record';
import { PASSPHRASE_WORDS } from './passphrase-words';

/** Of 2048 words each carries 11 bits: seven carry the 77 that evidence.md 8 asks for. */
export const WORDS_IN_PASSPHRASE = 7;

/** Seven words joined by hyphens, as the `age` program writes its own. Each word equally likely: 2048 divides 65536. */
export const makePassphrase = (random: Random): string => {
  const bytes = random(WORDS_IN_PASSPHRASE * 2);
  return Array.from({ length: WORDS_IN_PASSPHRASE }, (_, index) => {
    const number = ((bytes[index * 2] as number) << 8) | (bytes[index * 2 + 1] as number);
    return PASSPHRASE_WORDS[number % PASSPHRASE_WORDS.length] as string;
  }).join('-');
};

/**
 * What a person typed from paper, as the passphrase it stands for: capitals, spaces and commas are forgiven. `mistyped` are words that are not on the list;
 * one that begins like a word of it names that word.
 */
export const readPassphrase = (typed: string): { passphrase: string; mistyped: { word: string; meant?: string }[] } => {
  const words = typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word !== '');
  const mistyped = words
    .filter((word) => !PASSPHRASE_WORDS.includes(word))
    .map((word) => {
      const meant = PASSPHRASE_WORDS.find((each) => each.slice(0, 4) === word.slice(0, 4));
      return { word, ...(meant !== undefined && { meant }) };
    });
  // A passphrase of somebody's own making is taken as it stands.
  return { passphrase: mistyped.length === words.length ? typed.trim() : words.join('-'), mistyped };
};
