import type { Label, Profile } from '../profiles/profile';
import { boxOf } from './box-of';
import { indonesianDays } from './indonesian-date';
import { labelAt } from './label-at';
import type { Piece } from './pieces';
import { rupiah } from './rupiah';
import { certificatesOf, type List, normOf, type Vocabulary } from './vocabulary';
import { clean, says } from './words';

/** What one piece of text, or a label with the text beside it, says. `text` is anything unnamed: a title, perhaps a provider. */
export type Fact = {
  field: Label | 'text' | 'offer' | 'noise' | 'header';
  value: string | number | boolean;
  /** Second day of a span. */
  end?: string;
  label: string;
  text: string;
  piece: Piece;
  /** The element it counts to, where that is not its own: a table row beside a cell that spans two. */
  place?: Element;
  /** Where it stands does not fit what it is: something beside it is missing or runs into it. */
  odd?: true;
  /** Something a record has at most one of: where it comes again, another record has begun. */
  key: string;
};

type Meaning = Pick<Fact, 'field' | 'value' | 'end' | 'odd'>;

const DAYS = /On$|^schedule$/;
/** An order, voucher or course number by its form: `INV/2020/0611/A7`, `PRAT-000123`. `OFFICE-365` is a title. */
const isCode = (text: string): boolean =>
  /^#?[A-Z\d]+(?:[-/_.][A-Z\d]+)*$/.test(text) &&
  /[A-Z]/.test(text) &&
  text.replace(/\D/g, '').length > 3 &&
  (/^[A-Z]{0,4}[-/_.\d]/.test(text) || (text.match(/[-/_.]/g)?.length ?? 0) > 1);

const NOTHING = /^[-–—/.*]*$/;

/** What a text means as the value of a label; `undefined` where it cannot be its value. */
const meaningOf = (profile: Profile, field: Label, text: string): Meaning | undefined => {
  if (NOTHING.test(text)) return { field: 'noise', value: '' };
  // The name of the next value: this one is missing.
  if (/[:：]$/.test(text)) return undefined;
  if (DAYS.test(field)) {
    const days = indonesianDays(text);
    return days && { field, value: days[0], ...(days[1] ? { end: days[1] } : {}) };
  }
  if (field === 'price' || field === 'balance') {
    const amount = rupiah(text) ?? (/^\d+$/.test(text) ? Number(text) : undefined);
    return amount === undefined ? undefined : { field, value: amount };
  }
  if (field === 'certificates') {
    const count = certificatesOf(profile, text);
    return count === undefined ? undefined : { field, value: count };
  }
  if (field === 'rated') {
    const given = says(profile.rating.given, text);
    return given || says(profile.rating.missing, text) ? { field, value: given } : undefined;
  }
  if (field === 'status')
    return /\p{L}{2}/u.test(text) && !says(profile.noise, text) && text.length < 60 && rupiah(text) === undefined && !indonesianDays(text)
      ? { field, value: text }
      : undefined;
  if (field === 'title' || field === 'provider' || field === 'platform')
    return /\p{L}{2}/u.test(text) && text.length < 200 ? { field, value: text } : undefined;
  return { field: field === 'code' || field === 'number' ? field : 'noise', value: text };
};

/** What a text means that no label names. */
const bare = (profile: Profile, list: List, { text, control, level }: Piece): Meaning => {
  const amount = rupiah(text);
  const days = indonesianDays(text);
  const named = (words: string): string | undefined => new RegExp(`^(?:${words}):? (.{3,80})$`, 'iu').exec(text)?.[1];
  const off = control?.matches('[disabled],[aria-disabled=true]');
  if (says(profile.all, text)) return { field: 'noise', value: '' };
  if (normOf(profile[list], text)) return { field: 'status', value: text };
  if (amount !== undefined) return { field: 'price', value: amount };
  if (days) return { field: 'schedule', value: days[0], ...(days[1] ? { end: days[1] } : {}) };
  if (says(profile.platforms, text)) return { field: 'platform', value: text };
  if (says(profile.certificate.link, text) && (control || /^\p{L}+ /u.test(text)))
    return off ? { field: 'noise', value: '' } : { field: 'certificates', value: 1 };
  if (says(`(?:${profile.certificate.none}) sertifikat|\\d{1,3} (?:e-?)?sertifikat`, text))
    return { field: 'certificates', value: Number.parseInt(text, 10) || 0 };
  if (!/^(?:sudah|belum|[\d/ ]+)$/i.test(text)) {
    if (says(profile.rating.given, text)) return { field: 'rated', value: true };
    if (says(profile.rating.missing, text)) return { field: 'rated', value: false };
  }
  if (isCode(text)) return { field: 'code', value: text };
  if (says(profile.offer, text)) return { field: 'offer', value: '' };
  const via = named(profile.via);
  if (via && says(profile.platforms, via)) return { field: 'platform', value: via };
  const by = named(profile.by);
  if (by && !level) return { field: 'provider', value: by };
  // A whole card may be one button; a button is what says one thing.
  const pressed =
    control &&
    control.tagName !== 'A' &&
    !control.hasAttribute('aria-expanded') &&
    !control.hasAttribute('aria-controls') &&
    !level &&
    clean(control.textContent) === text;
  // A name begins with a capital letter; what does not goes on from a sentence.
  const loose =
    !level && (new RegExp(`^${profile.greeting}[,!]? `, 'iu').test(text) || /^\p{Ll}+ /u.test(text) || says(profile.noise, text));
  return { field: pressed || loose ? 'noise' : 'text', value: text };
};

/** On which side of a label its value stands: the side that shares the smaller box with it, the next where both do. Labels in a row name the columns below. */
const nearer = (
  label: Piece,
  before: Piece | undefined,
  next: Piece | undefined,
  last: Fact | undefined,
): 'before' | 'next' | undefined => {
  if (label.el.closest('thead,[role=columnheader]')) return undefined;
  // The name of a link or button names nothing outside of it.
  if (label.control && next?.control !== label.control) return undefined;
  const row = last?.field === 'header' && boxOf(label.el, (box) => box.contains(last.piece.el));
  if (row && next && !row.contains(next.el)) return undefined;
  const box = boxOf(label.el, (one) => (!!next && one.contains(next.el)) || (!!before && one.contains(before.el)));
  if (!box) return undefined;
  if (!next || !box.contains(next.el)) return last?.piece === before && !last?.label && !before?.level ? 'before' : undefined;
  const cells = label.el.closest('tr,[role=row]');
  return cells && !cells.contains(next.el) ? undefined : 'next';
};

/** What a sentence behind the name of a day tells besides: `Dibeli di Tokopedia pada 7 Feb 2022 seharga Rp150.000`. */
const mined = (profile: Profile, field: Label, rest: string): [Meaning, string][] => {
  const day = /\d{4}-\d\d-\d\d|\d{1,2}(?:[\s/.-]\p{L}{3,9}\.?|[/.-]\d{1,2})[\s/.-]\d{2,4}/u.exec(rest)?.[0];
  const price = /(?:Rp|IDR)[\s.]*\d[\d.,]*(?: (?:ribu|juta))?/i.exec(rest)?.[0].replace(/[.,]$/, '');
  const platform = new RegExp(`(?:^| )(?:${profile.via}) (${profile.platforms})(?![\\p{L}\\d])`, 'iu').exec(rest)?.[1];
  const days = day && indonesianDays(day);
  const amount = price && rupiah(price);
  return [
    ...(days && day ? [[{ field, value: days[0] }, day] as [Meaning, string]] : []),
    ...(amount !== undefined && price ? [[{ field: 'price', value: amount }, price] as [Meaning, string]] : []),
    ...(platform ? [[{ field: 'platform', value: platform }, platform] as [Meaning, string]] : []),
  ];
};

/** What a name means in this list alone: `Nama` is the training's, `Nilai` an amount. */
const ownLabel = (profile: Profile, list: List, text: string): Label | undefined => {
  const name = text.replace(/[ :]+$/, '');
  return (Object.entries(profile[list].labels) as [Label, string][]).find(([, words]) => says(words, name))?.[0];
};

/** Whether what follows a label is the next label, alone or with its value: then the first has none. */
const isNext = (label: ReturnType<typeof labelAt>): boolean => !!label && (label.colon || !label.rest);

const KEYED = /^(status|title|provider|platform|price|certificates)$|On$/;

/** `Farma Edukasi, lewat Sekolah.mu`, `Insentif pasca pelatihan Rp600.000`: two values in one text. */
const apart = (profile: Profile, list: List, text: string): string[] => {
  const via = text.length < 100 && new RegExp(`^(.{3,60}), ((?:${profile.via}) (?:${profile.platforms}))$`, 'iu').exec(text);
  const amount = list === 'incentives' && /^(\D.{3,60}?):? ((?:Rp|IDR)[\s.]*[\d.,]+(?: (?:ribu|juta))?)$/i.exec(text);
  return (via || amount || [text, text]).slice(1) as string[];
};

/** Whether a label is glued to the text before it, a line break lost: `…untuk PemulaLembaga: Hangeul Center`, `Hangeul CenterDibeli 20-07-2020`. */
const runsOn = (vocabulary: Vocabulary, text: string): boolean =>
  [...text.matchAll(/\p{Ll}(?=\p{Lu})/gu)].some(({ index }) => {
    const label = vocabulary.label(text.slice(index + 1));
    return !!label && (label.colon || !label.rest || vocabulary.value(label.rest));
  });

/** Reads pieces in order into facts. Labels take the text after them, a number before or after them, or (a row of labels) nothing. */
export const factsOf = (profile: Profile, vocabulary: Vocabulary, list: List, pieces: readonly Piece[]): Fact[] => {
  const facts: Fact[] = [];
  const add = (piece: Piece, meaning: Meaning, label = '', text = piece.text): void => {
    const heads = meaning.field === 'text' && piece.level ? `h${piece.level}` : '';
    const key = meaning.field === 'status' || (label && KEYED.test(meaning.field)) ? meaning.field : heads;
    const odd = !DAYS.test(meaning.field) && meaning.field !== 'noise' && runsOn(vocabulary, text);
    facts.push({ ...meaning, label, text, piece, key, ...(odd ? { odd } : {}) });
  };
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (says(profile.step, piece.text)) {
      // A step of a course, with its own status beside it.
      add(piece, { field: 'noise', value: '' });
      const next = pieces[i + 1];
      if (next && !piece.level && (normOf(profile[list], next.text) || certificatesOf(profile, next.text) !== undefined)) i++;
      continue;
    }
    const label = labelAt(vocabulary, pieces, i);
    // `Mulai 6 November … Selesai 8 November`: after one named day the next is named too.
    const dated =
      label &&
      DAYS.test(label.kind) &&
      facts.at(-1)?.label &&
      DAYS.test(facts.at(-1)?.field ?? '') &&
      indonesianDays(pieces[i + 1]?.text ?? '');
    const exact = !dated && normOf(profile[list], piece.text) && !/:$/.test(piece.text) && !/^(TH|DT)$/.test(piece.el.tagName);
    if (label && !exact) {
      const { rest, colon, last } = label;
      const kind = ownLabel(profile, list, piece.text.slice(0, piece.text.length - rest.length)) ?? label.kind;
      const next = pieces[last + 1];
      if (rest) {
        const typed =
          DAYS.test(kind) ||
          /^(price|balance|certificates|rated|wave)$/.test(kind) ||
          (kind === 'status' && normOf(profile[list], rest)) ||
          (/^(code|number)$/.test(kind) && /^\S*\d\S*$/.test(rest));
        const meaning = (colon || typed) && meaningOf(profile, kind, rest);
        if (meaning) {
          add(piece, meaning, piece.text.slice(0, piece.text.length - rest.length).trim(), rest);
          continue;
        }
        const parts = DAYS.test(kind) ? mined(profile, kind, rest) : [];
        for (const [meaning, text] of parts) add(piece, meaning, piece.text.slice(0, piece.text.length - rest.length).trim(), text);
        if (parts.length) continue;
      } else if (!piece.level || /^(certificates|status)$/.test(kind)) {
        const before = pieces[i - 1];
        const beside = nearer(piece, before, next, facts.at(-1));
        const value = beside === 'before' ? before : beside === 'next' ? next : undefined;
        const link = kind === 'certificates' && piece.control?.tagName === 'A' && certificatesOf(profile, value?.text ?? '') === undefined;
        const named =
          value === next &&
          next &&
          isNext(labelAt(vocabulary, pieces, last + 1)) &&
          !(kind === 'status' && normOf(profile[list], next.text));
        const meaning = value && !link && !named && !value.level ? meaningOf(profile, kind, value.text) : undefined;
        if (meaning && value) {
          if (value === before) facts.pop();
          else i = last + 1;
          // `Lembaga: Karya Siap`, each word an element: all of the line up to what is something by itself.
          let whole = value.text;
          for (
            let more = pieces[i + 1];
            colon && value === next && more && more.line === piece.line && value.line === piece.line && !vocabulary.alone(more.text);
            more = pieces[i + 1]
          ) {
            whole += ` ${more.text}`;
            i++;
          }
          add(value, meaningOf(profile, kind, whole) ?? meaning, piece.text, whole);
          continue;
        }
        if (!link) {
          add(piece, { field: 'header', value: kind });
          i = last;
          continue;
        }
      }
    }
    const parts = piece.level ? [piece.text] : apart(profile, list, piece.text);
    for (const text of parts) {
      const meaning = bare(profile, list, { ...piece, text });
      add(piece, meaning, '', text);
    }
  }
  return facts;
};
