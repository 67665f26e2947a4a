import type { Piece } from './pieces';
import { clean, says } from './words';

/** Numbers by which a list counts itself: `2 pelatihan`, `Menampilkan 1–5 dari 12`. */
export const countsOf = (lines: readonly string[], noun: string): number[] =>
  lines.flatMap((line) => {
    if (line.length > 60 || !/\d/.test(line)) return [];
    const m = new RegExp(
      `^(?:(?:total|jumlah|menampilkan|ada|(?:kamu |anda )?(?:telah |sudah )?(?:memiliki|punya|mengikuti|mengambil))?:? ?(\\d{1,3}) ${noun}|(?:total|jumlah)(?: ${noun})?:? (\\d{1,3})|(?:menampilkan )?(?:\\d+ ?[-–—] ?)?\\d+ (?:dari|of) (\\d{1,3})(?: (?:${noun}|data|hasil|entri|item|baris)(?: .*)?)?)$`,
      'iu',
    ).exec(line);
    return m ? [Number(m[1] ?? m[2] ?? m[3])] : [];
  });

/** A control that shows further rows, or `Halaman 1 dari 3`. */
export const isMore = ({ text, control, el }: Piece, more: string): boolean =>
  (says(more, text) && !!(control ?? el.closest('[onclick],[role],li')) && !el.closest('[disabled],[aria-disabled=true]')) ||
  Number(/^(?:halaman|page) \d+ (?:dari|of|\/) (\d+)$/i.exec(text)?.[1] ?? 1) > 1;

/** How many pages a row of page numbers offers. */
export const pageNumbers = (pieces: readonly Piece[]): number => {
  let last = 0;
  for (const { text, el, control, menu } of pieces)
    if ((control || menu) && Number(text) === last + 1 && clean((control ?? el).textContent) === text) last++;
  return last;
};
