import type { Profile } from '../profiles/profile';
import type { Fact } from './facts';
import type { PageText } from './page-text';
import type { Chunk } from './records';
import type { Section } from './sections';
import { type Slices, toEnd } from './slices';
import { says } from './words';

const OF_TRAINING = /^(?:provider|platform|code|boughtOn)$/;

/** Titles over what is the participant's as a whole, and over no training. */
export const OF_PAGE = /prakerja|dashboard|dasbor|beranda|profil|akun|ringkasan|rangkuman|statistik|capaian|pencapaian|data diri|kartu/i;

/** Whether a title greets the participant. */
export const greets = ({ greeting }: Profile, title: string): boolean => says(`(?:${greeting})(?!\\p{L}).*`, title);

export type FactsBetween = (from: number, to: number) => Slices<Fact[]>;

const isList = ({ kind }: { kind: Section['kind'] }): boolean => kind !== 'foreign' && kind !== 'beside';

/** Whether one training is told of over a list of trainings, under a title of its own: then what is listed may be its lessons. */
export const tellsOfOne = ({ pieces, headings }: PageText, at: number, facts: FactsBetween): boolean => {
  const title = pieces.findLastIndex(({ level }, i) => i < at && level > 0);
  // Below the name of another list it is the title of one of its records; `Rekening` is no training's.
  if (title < 0 || headings.some((heading) => heading.at === title || (heading.at < at && isList(heading)))) return false;
  const { text = '', level = 0 } = pieces[title] ?? {};
  // A smaller heading over it is a promotion's, and heads no list.
  if (level > (pieces[at]?.level || 9) || OF_PAGE.test(text)) return false;
  return toEnd(facts(title + 1, at)).some(({ field }) => OF_TRAINING.test(field));
};

/**
 * Whether a piece stands under the title of one training, with its status or provider: on a page that lists no trainings, certificates and incentives there are
 * that training's, and none of all.
 */
export const isOfOne = ({ profile, pieces, headings }: PageText, at: number, facts: FactsBetween, name: string | undefined): boolean => {
  const isHead = (i: number): boolean => headings.some((heading) => heading.at === i);
  const title = pieces.findLastIndex(({ level }, i) => i < at && level > 0 && !isHead(i));
  const { text = '', el } = pieces[title] ?? {};
  if (!el || el.closest('header,nav,[role=banner]') || text === name || OF_PAGE.test(text)) return false;
  const listed = headings.some((heading) => heading.at > title && heading.at < at && /^(?:trainings|part|weak)$/.test(heading.kind));
  if (listed || greets(profile, text)) return false;
  const next = pieces.findIndex(({ level, el: other }, i) => i > at && level > 0 && other !== el);
  // What stands under the name of a list is told of its records.
  const to = isHead(at) ? at : next < 0 ? pieces.length : next;
  return toEnd(facts(title + 1, to)).some(({ field, label }) => OF_TRAINING.test(field) || (field === 'status' && !!label));
};

const LESSONS =
  /^(?:daftar )?(?:materi|modul|silabus|kurikulum|sesi|pelajaran|isi (?:pelatihan|kelas))(?: (?:pelatihan|kelas|belajar|pembelajaran))?$/i;

/**
 * Whether what stands under the name of a list is one of its records, opened: in a dialog in front of the page, or with the lessons of a training
 * under a name of their own and taken for records.
 */
export const isOpened = ({ pieces }: PageText, { at, from, to }: Section, records: readonly Chunk[]): boolean => {
  const inside = pieces.slice(from, to);
  return (
    !!pieces[at]?.el.closest('dialog,[role=dialog],[aria-modal=true]') ||
    inside.some(
      ({ text, level, el }) =>
        level > 0 && LESSONS.test(text) && records.some(({ facts: [first] }) => first && el.compareDocumentPosition(first.piece.el) & 4),
    )
  );
};
