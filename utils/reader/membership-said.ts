import type { Account } from '../schema/account';
import type { Said } from './account-of';
import { linesOf, type PageText } from './page-text';
import type { Slices } from './slices';
import { compile, says } from './words';

/** What the page says in a sentence about the membership of whoever is logged in: what has happened, not what may happen to one. */
export function* membershipSaid({ profile, pieces }: PageText, said: Said): Slices<Account['membership']> {
  const advice = compile(`\\b(?:${profile.hypothetical})\\b|\\?$`);
  for (const { text, piece } of linesOf(pieces.filter(({ menu }) => !menu))) {
    yield;
    if (!/\b(?:mu|kamu|anda)\b|akunmu|kartumu/i.test(text) || advice.test(text)) continue;
    const norm = profile.membership.find(([kind, words]) => kind !== 'active' && says(words, text))?.[0];
    if (!norm) continue;
    said('membership', text, piece);
    return { printed: text, norm };
  }
  return undefined;
}
