import type { Profile } from '../profiles/profile';
import { firstOf } from './chosen';
import type { Fact } from './facts';
import { CELL } from './grid';
import { says } from './words';

/** What tells something else than a name: `Harga normal: Rp500.000`, `3 dari 10 modul selesai`, `Sertifikat berlaku hingga …`, `Tahukah kamu?`. */
const TELLS = /:\s|(?:^|\s)(?:Rp|IDR)[\s.]*\d|^\d|[?!]$/i;

/** Who teaches: what a label names, else a text right after the title that nothing names, where it is as short as a name. */
export const providerOf = ({ certificates }: Profile, facts: readonly Fact[], title: Fact | undefined): Fact | undefined => {
  const named = firstOf(facts, 'provider');
  if (named) return named;
  const next = title && facts.slice(facts.indexOf(title) + 1).find(({ field }) => field === 'text');
  const cell = title?.piece.el.closest(CELL);
  if (title?.field !== 'text' && !(cell && next && cell.contains(next.piece.el))) return undefined;
  return next &&
    String(next.value).length < 60 &&
    !TELLS.test(next.text) &&
    !says(`${certificates.noun} .*`, next.text) &&
    (!next.piece.level || next.piece.level > (title?.piece.level || 6)) &&
    (!next.piece.control || next.piece.control === title?.piece.control)
    ? next
    : undefined;
};
