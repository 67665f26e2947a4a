import type { Profile } from '../profiles/profile';
import { boxOf } from './box-of';
import type { Piece } from './pieces';
import { clean, compile, says } from './words';

/** Numbers by which a list counts itself: `2 pelatihan`, `Menampilkan 1–5 dari 12`. */
export const countsOf = (lines: readonly string[], noun: string): number[] =>
  lines.flatMap((line) => {
    if (line.length > 90 || !/\d/.test(line)) return [];
    // `1–1 dari 1 (disaring dari 4 pelatihan)`
    const all = /\((?:di|ter)(?:saring|filter) dari (?:total )?(\d{1,3})(?: [^)]*)?\)$/i.exec(line);
    if (all) return [Number(all[1])];
    if (line.length > 60) return [];
    const m = compile(
      `^(?:(?:total|jumlah|menampilkan|ada|(?:kamu |anda )?(?:telah |sudah )?(?:memiliki|punya|mengikuti|mengambil))?:? ?(\\d{1,3}) ${noun}(?: yang (?:(?:telah|sudah|kamu|anda|saya) )*(?:di)?(?:ikuti|ambil|beli|miliki))?|(?:total|jumlah)(?: ${noun})?:? (\\d{1,3})|(?:menampilkan )?(?:\\d+ ?(?:[-–—]|sampai|hingga|s\\.?d\\.?|to) ?)?\\d+ (?:dari|of) (\\d{1,3})(?: (?:${noun}|data|hasil|entri|item|baris)(?: .*)?)?)$`,
    ).exec(line);
    return m ? [Number(m[1] ?? m[2] ?? m[3])] : [];
  });

/** Whether the numbers by which a page counts a list speak against there being so many: all of them, or as many as its groups hold together (`2022: 2 pelatihan`). */
export const disagree = (numbers: readonly number[], ...totals: readonly number[]): boolean => {
  const others = numbers.filter((n) => !totals.includes(n));
  return others.length > 0 && !totals.includes(others.reduce((a, b) => a + b));
};

/** `Lihat semua →`, `‹ Sebelumnya`: what is drawn beside the words says no more than they do. */
const withoutArrow = (text: string): string => text.replace(/(?<=[\p{L})]) ?[→›»>❯.…]+$|^[←‹«<❮] ?(?=\p{L})/gu, '');

/** Whether a line, standing beside the records of a list, says that there are more of them than are shown. */
export const tellsOfMore = ({ text, piece }: { text: string; piece: Piece }, { latest, rest }: Profile): boolean => {
  const words = withoutArrow(text);
  // As a control, `Terbaru` is an order; `Selengkapnya` at the end of a sentence leads to more of what it says.
  if (
    /selengkapnya$/i.test(words) &&
    piece.control &&
    /^(?:P|SMALL|SPAN)$/.test(piece.line.tagName) &&
    clean(piece.line.textContent).length > text.length + 20
  )
    return false;
  if (words.length >= 80)
    return words
      .split(/(?<=[.!]) /)
      .some((sentence) => sentence.length < 80 && !/selengkapnya[.!]?$/i.test(sentence) && says(rest, sentence.replace(/[.!]$/, '')));
  return says(rest, words) || (!piece.control && says(latest, words));
};

/** `Semua →` alone beside a list leads to the whole of it; in a row of tabs it is the choice of all. */
export const leadsToAll = ({ text, control }: Piece, { all }: Profile): boolean =>
  !!control?.matches('a[href]') && says(all, withoutArrow(text).replace(/ ?\(\d+\)$/, ''));

const ARROW = /^[›»‹«>]$/;

/** Whether an arrow stands with pictures and no text: it turns them, and no list. */
const turnsPictures = (arrow: Element): boolean => {
  const box = boxOf(arrow, (one) => !!one.querySelector('img,picture,video') || /[\p{L}\d]/u.test(one.textContent));
  return !!box && !/[\p{L}\d]/u.test(box.textContent);
};

const OFF = '[disabled],[aria-disabled=true],.disabled,[class*=-disabled]';

/** A control that shows further rows, or `Halaman 1 dari 3`. */
export const isMore = ({ text, control, el }: Piece, more: string): boolean =>
  (says(more, withoutArrow(text)) &&
    !!(control ?? el.closest('[onclick],[role],li')) &&
    !el.closest(OFF) &&
    !(ARROW.test(text) && turnsPictures(el))) ||
  Number(/^(?:hal(?:aman)?\.?|page) ?\d+ ?(?:dari|of|\/) ?(\d+)$/i.exec(text)?.[1] ?? 1) > 1 ||
  // One of a range within a longer line: `Baris per halaman: 3   1–3 dari 6`.
  ((shown) => !!shown && !(shown[1] === '1' && shown[2] === shown[3]))(/(?:^| )(\d+) ?[-–—] ?(\d+) (?:dari|of) (\d+)$/.exec(text));

/**
 * A control without a text that by its name leads to all, or turns the pages of `records`: it stands among them, or beside nothing but page numbers. Others turn
 * pictures or offers.
 */
export const isDrawnMore = (el: Element, { more, rest }: Profile, records: readonly Element[]): boolean => {
  const words = withoutArrow(clean(el.getAttribute('aria-label') ?? el.getAttribute('title') ?? ''));
  if (!words || /[\p{L}\d]/u.test(el.textContent) || el.closest(OFF)) return false;
  if (says(rest, words)) return true;
  const beside = says(more, words) && boxOf(el, (one) => /[\p{L}\d]/u.test(one.textContent));
  return (
    !!beside &&
    (records.some((record) => beside.contains(record)) || /^(?:hal(?:aman)?|page|dari|of|[\d\s./–-])+$/i.test(clean(beside.textContent)))
  );
};

/** How many pages a row of page numbers offers: `‹ 1 2 3 … 9 ›`, one after the other. Numbers behind words are counts. */
export const pageNumbers = (pieces: readonly Piece[]): number => {
  let most = 0;
  let last = 0;
  for (const { text, el, control, menu } of pieces) {
    const stands = (control || menu) && clean((control ?? el).textContent) === text;
    if (stands && Number(text) === last + 1) last++;
    else if (stands && text === '1') last = 1;
    else if (/[\p{L}\d]/u.test(text)) last = 0;
    most = Math.max(most, last);
  }
  return most;
};

/** Whether the page says that the set of the records has more of them than there are: a list that shows what is scrolled to. */
export const isOfLargerSet = (records: readonly Element[]): boolean =>
  records.some((record) => {
    const item = record.closest('[aria-setsize]');
    const own = !!item && records.filter((other) => item.contains(other)).length === 1;
    return own && Number(item.getAttribute('aria-setsize')) > records.length;
  });
