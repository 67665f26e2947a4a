import type { Profile } from '../profiles/profile';
import { type Chunk, isTyped, titleOf } from './records';
import { headingWords, type Section } from './sections';
import type { List } from './vocabulary';
import { says } from './words';

/** Facts that only a record of the participant's own has. */
export const OWN: Record<List, RegExp> = {
  trainings: /^(status|certificates|rated|code|boughtOn|finishedOn)$/,
  incentives: /^status$/,
  certificates: /^(number|issuedOn|certificates)$/,
};
export const ROW = 'li,tr,article,details,[role=listitem],[role=row],[role=article]';

export const isOwn = ({ facts }: Chunk, list: List): boolean => facts.some(({ field }) => OWN[list].test(field));
export const hasTitle = ({ facts }: Chunk, list: List): boolean =>
  facts.some(({ field }) => field === 'text' || field === 'title') ||
  (list === 'incentives' && facts.some(({ field }) => field === 'price'));

/** It may be said of one training alone. */
export const NONE = 'says that there is none';

/** Why a stretch of text is not a record, `undefined` if it is one. */
export const refusal = (profile: Profile, chunk: Chunk, strong: readonly Chunk[], { kind }: Section, list: List): string | undefined => {
  const own = isOwn(chunk, list);
  if (!hasTitle(chunk, list)) {
    // `Total sertifikat: 5` below the trainings.
    if (chunk.facts.every(({ label }) => /^total\b/i.test(label))) return 'a sum';
    // A question that opens its answer is a button.
    return !chunk.facts.some(isTyped) && chunk.facts.some(({ text, piece }) => piece.control && text.endsWith('?'))
      ? 'a question'
      : 'no title';
  }
  const title = titleOf(chunk)?.text ?? '';
  // `Judul Pelatihan` with a status is a sample.
  if (list === 'trainings' && says(profile.labels.title, title)) return 'no title';
  if (says(`(?:${profile[list].empty})(?:[.!,].*)?|${profile.noMatch}`, title)) return NONE;
  // `Belum ada sertifikat`, and what to do about it.
  const values = chunk.facts.filter(({ field }) => OWN[list].test(field));
  if (list === 'certificates' && values.length && values.every(({ field, value }) => field === 'certificates' && value === 0)) return NONE;
  // `Rekomendasi: Merangkai Bunga`
  const over = own ? undefined : headingWords(profile)(title);
  if (over?.kind === 'foreign' && over.colon) return 'an offer';
  if (chunk.facts.some(({ field }) => field === 'offer') && !(own && chunk.facts.some(({ field }) => field === 'status')))
    return 'an offer';
  // A title may ask; an incentive does not: `Berapa lama insentif masuk?` with statuses in its answer.
  if (list === 'incentives' && title.endsWith('?')) return 'a question';
  if (own) return undefined;
  if (kind === 'weak') return 'no sign that it is the participant’s';
  if (title.endsWith('?')) return 'a question';
  if (/^(?:kamu|anda) /i.test(title)) return 'a message';
  if (says(`(?:${profile.sum}) .*`, title)) return 'a sum';
  if (strong.length)
    return strong.some(({ parent }) => parent === chunk.parent) && chunk.parent !== null && chunk.facts.some(isTyped)
      ? undefined
      : 'unlike the records beside it';
  if (list === 'incentives') return 'no status';
  return chunk.facts.some(isTyped) || chunk.el.closest(ROW) ? undefined : 'no value beside a title';
};
