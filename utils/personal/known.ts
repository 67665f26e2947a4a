import { spelledDay } from './birthday';
import type { Detector, PersonalValue } from './detector';
import { everydayWords } from './everyday-words';
import { fold, inFolded } from './fold';
import { nameOfMailbox, nameParts, nameSpellings } from './names';
import { BEGINS, digitsOf, ENDS, groupsOf, spelled, spelledDigits } from './spelling';

const IS_NAME: readonly string[] = ['nama', 'ibu'];

const detector = (source: string, kind: string, group = 0): Detector => ({ pattern: inFolded(source), kind: () => kind, group });
const whole = (source: string | undefined): string[] => (source === undefined ? [] : [BEGINS + source + ENDS]);

/** Where what follows is the end of a card's number. */
const ENDING = '(?<![\\p{L}])(?:kartu|berakhiran|akhiran|berakhir|terakhir|akhir|ending|digit|card)(?![\\p{L}])[^\\p{N}\\n\\x1e]{0,24}?';

/** A number, however it is grouped; a telephone's with either beginning. */
const numberSpellings = (kind: string, digits: string): string[] => {
  const core = kind === 'telepon' ? digits.replace(/^(?:62|0)/, '') : digits;
  const begins = kind === 'telepon' ? '(?:(?:62|0)[^\\p{L}\\p{N}]{0,3})?' : '';
  return [`(?<!\\d)${begins}${spelledDigits(core)}(?!\\d)`];
};

/** An address, and the street of it by itself. */
const streetOf = (address: string): string[] => {
  const street = fold(address).text.split(/,|\n|\brt\b|\bkel\b|\bkec\b/)[0] ?? '';
  const groups = groupsOf(street);
  return groups.length >= 2 && groups.join('').length >= 8 ? whole(spelled(street)) : [];
};

const spellingsOf = ({ kind, value }: PersonalValue): string[] => {
  const digits = digitsOf(value);
  if (/^[\d\s./_()+-]+$/.test(fold(value).text)) return digits.length >= 6 ? numberSpellings(kind, digits) : [];
  if (IS_NAME.includes(kind)) return [...nameSpellings(value), ...whole(spelled(value))];
  if (kind === 'lahir') return [...whole(spelled(value)), ...[spelledDay(value)].flatMap((day) => day ?? [])];
  return [...whole(spelled(value)), ...(kind === 'alamat' ? streetOf(value) : [])];
};

/** As it is known, a value has its own kind of token; in another spelling that of what the participant is called by. */
const asKnown = ({ kind, value }: PersonalValue): Detector['kind'] => {
  if (!IS_NAME.includes(kind) && kind !== 'email') return () => kind;
  const plain = groupsOf(value).join(' ');
  return (m) => (m[0].trim().replace(/\s+/g, ' ') === plain || m[0].includes('@') ? kind : 'sebutan');
};

const detectorsOf = (personal: readonly PersonalValue[], saysNothing: (part: string) => boolean): Detector[] => {
  const distinct = [...new Map(personal.map((one) => [`${one.kind} ${one.value}`, one])).values()];
  const parts = distinct.flatMap(({ kind, value }) => (IS_NAME.includes(kind) ? nameParts(value) : []));
  const handles = distinct.flatMap(({ kind, value }) => (kind === 'email' ? nameOfMailbox(value) : []));
  const telling = [...handles, ...parts].filter(({ part }) => !everydayWords.has(part) && !saysNothing(part));
  const cards = distinct.filter(({ kind, value }) => kind === 'kartu' && digitsOf(value).length === 16);
  return [
    ...distinct.flatMap((one) => spellingsOf(one).map((source): Detector => ({ pattern: inFolded(source), kind: asKnown(one) }))),
    ...cards.map(({ value }) => detector(`${ENDING}(${digitsOf(value).slice(-4)})(?!\\d)`, 'tersamar', 1)),
    ...[...new Set(telling.flatMap(({ spellings }) => spellings))].map((source) => detector(source, 'sebutan')),
  ];
};

/** Patterns are dear to make, and the same values are looked for in text after text. */
const made = new WeakMap<readonly PersonalValue[], readonly Detector[]>();

/** Known values in all their spellings. `saysNothing`: which part of a name is too ordinary where it will be looked for, and is left out when alone. */
export const knownDetectors = (personal: readonly PersonalValue[], saysNothing?: (part: string) => boolean): readonly Detector[] => {
  if (saysNothing) return detectorsOf(personal, saysNothing);
  const detectors = made.get(personal) ?? detectorsOf(personal, () => false);
  made.set(personal, detectors);
  return detectors;
};
