import type { Said } from './account-of';
import { boxOf } from './box-of';
import { isNarrowed } from './filters';
import type { PageText } from './page-text';
import type { Piece } from './pieces';
import { allOf, type Slices } from './slices';
import { markedStages } from './stages';
import { normOf } from './vocabulary';
import { compile, says } from './words';

/** A tile that is a link as a whole: its name and its number. */
const isTile = ({ control }: Piece, beside: Piece | undefined): boolean => control === beside?.control && NUMBER.test(beside?.text ?? '');

const NUMBER = /^\(?(\d{1,3})\)?$/;

/**
 * Every number by which the page counts one of its lists outside the records: a tile `Sertifikat 2` in either order, a line `Total pelatihan: 2`,
 * a heading `Sertifikat (2)`, `Belum ada sertifikat`. `taken` are pieces that belong to records, `ofOne` those that are
 * said of one training alone.
 */
export function* numbersShown(
  page: PageText,
  list: 'trainings' | 'certificates',
  taken: ReadonlySet<Piece>,
  said: Said,
  ofOne: (at: number) => boolean = () => false,
): Slices<number[]> {
  const { profile, pieces, headings } = page;
  const { noun, empty } = profile[list];
  const name = `(?:total |jumlah )?(?:e-?)?${noun}(?: ?(?:mu|ku|saya|kamu|anda|diikuti|diambil|yang (?:diikuti|diambil|dimiliki)))?`;
  const one = compile(`^(?:${name}(?: ?: ?| | ?\\()(\\d{1,3})\\)?|(?:total |jumlah )?:? ?(\\d{1,3}) ${noun})$`);
  // Beside `Lihat Sertifikat` the sentence that there is none is about one training.
  const shown = pieces.some(({ text, menu }) => !menu && /^(?:lihat|unduh) /i.test(text) && says(profile.certificate.link, text));
  const stages = markedStages(page.document);
  return yield* allOf(pieces, (piece, i) => {
    const { text } = piece;
    if (
      piece.menu ||
      stages.some((stage) => stage.contains(piece.el)) ||
      text.length > 60 ||
      !text.toLowerCase().includes(noun) ||
      taken.has(piece) ||
      (piece.control && !piece.level && !isTile(piece, pieces[i - 1]) && !isTile(piece, pieces[i + 1]))
    )
      return [];
    const under = headings.findLast(({ at }) => at <= i);
    if (under?.kind === 'foreign') return [];
    const m = one.exec(text);
    const [before, next] = [pieces[i - 1], pieces[i + 1]];
    const number = (beside: Piece | undefined): string | undefined =>
      beside && !taken.has(beside) && !beside.menu ? NUMBER.exec(beside.text)?.[1] : undefined;
    let count = m ? (m[1] ?? m[2]) : undefined;
    if (!m && !piece.level && says(`${name}:?`, text)) {
      const box = boxOf(piece.el, (one) => (!!before && one.contains(before.el)) || (!!next && one.contains(next.el)));
      const after = next && box?.contains(next.el) ? number(next) : undefined;
      // `Pelatihan 1 aktif` counts some of them.
      if (after && pieces.slice(i + 2, i + 4).some((one) => box?.contains(one.el) && normOf(profile.trainings, one.text))) return [];
      count = after ?? (before && box?.contains(before.el) && !(next && box.contains(next.el)) ? number(before) : undefined);
      if (
        count === undefined &&
        list === 'certificates' &&
        next &&
        box?.contains(next.el) &&
        !taken.has(next) &&
        says(profile.certificate.none, next.text)
      )
        count = '0';
    }
    if (count === undefined && list === 'certificates' && (under?.kind === list || !shown) && says(`(?:${empty})[.!]?`, text)) count = '0';
    if (count === undefined || ofOne(i) || isNarrowed(page, i)) return [];
    said('count', text, piece);
    return [Number(count)];
  });
}
