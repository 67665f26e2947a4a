import type { PersonalValue } from '../personal/detector';
import { namesBeside } from './names-beside';

/** Labels of what says who the participant is, and the kind of token that hides it. */
const LABELS: readonly (readonly [label: RegExp, kind: string])[] = [
  [/^alamat(?: (?:lengkap|rumah|domisili|ktp|tinggal|tempat tinggal|sesuai ktp))?$|^(?:home )?address$/, 'alamat'],
  [/^(?:tempat ?[,/&]? ?(?:dan )?)?(?:tanggal|tgl\.?) lahir$|^ttl$|^date of birth$|^birth ?date$/, 'lahir'],
  [/^(?:nama )?(?:ibu kandung|gadis ibu(?: kandung)?)$|^nama ibu$|^mother['’]?s (?:maiden )?name$/, 'ibu'],
  [/^(?:no\.?|nomor) ?rek(?:ening)?$|^rekening(?: bank)?$/, 'rekening'],
];
const kindOf = (label: string): string | undefined => LABELS.find(([is]) => is.test(label.toLowerCase().trim()))?.[1];

/** Nothing filled in, a button, an office, or the next label. */
const NO_VALUE =
  /^(?:-+|—|n\/a|belum .*|tidak .*|ubah|edit|lihat|lengkapi.*)$|@|https?:|gedung|menara|kantor|lantai|tower|plaza|kementerian|prakerja/i;
const SHORTEST = 5;
const isValue = (value: string): boolean => value.length >= SHORTEST && !NO_VALUE.test(value) && kindOf(value) === undefined;

/** `Alamat: Jl. …` in one line, or the label over its value. */
const labelled = (line: string, next: string): PersonalValue[] => {
  const [, before = line, after = ''] = /^([^:]{2,40}):\s*(.*)$/.exec(line) ?? [];
  const kind = kindOf(before);
  const value = (after || next.replace(/^:\s*/, '')).trim();
  return kind !== undefined && isValue(value) ? [{ kind, value }] : [];
};

/** What a page says of the participant beside a label or a card number, outside all that the reader reads. Takes the page's text, line by line. */
export const personalBeside = (text: string): PersonalValue[] => {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  return [
    ...namesBeside(text).map((value) => ({ kind: 'nama', value })),
    ...lines.flatMap((line, at) => labelled(line, lines[at + 1] ?? '')),
  ];
};
