import type { Frame } from '../schema/frame';
import type { Fact } from './facts';
import { chosenOf, DRAWN, entriesBeside, FIELDS } from './filters';
import { greets } from './one-training';
import type { PageText } from './page-text';
import type { Piece } from './pieces';
import { type Chunk, titleOf } from './records';
import type { Section } from './sections';
import { clean } from './words';

/** Longer texts are sentences and offers, which change by themselves. */
const LONGEST = 90;
/** That a part of a list is empty now says nothing of how the page stands. */
const NONE = /^(?:tidak|belum) ada|kosong/i;
/** A name of a choice is shorter still. */
const LONGEST_CHOICE = 45;
/** Texts above the name of a list that may choose from it. */
const ABOVE = 12;
/** More choices than stand around a list, and digests of all that is kept. */
const [MOST, MOST_TEXTS] = [64, 100];
/** Controls that are asked whether they stand in a record: of hundreds of records each has some. */
const MOST_ASKED = 300;

/** What counts or dates changes by itself. */
const CHANGING =
  /\d+(?:[.,:]\d+)*|\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|agu|agt|ags|sept?|okt|nov|des|detik|menit|jam|hari|minggu|bulan|tahun|yang|lalu|lagi|kemarin|senin|selasa|rabu|kamis|jumat|sabtu)\b/gi;
/** `1 / 2` is a page of more, `2 dari 2` the whole or the last. */
const OF_MORE = /(\d+) ?(?:\/|dari|of) ?(\d+)/gi;
const steady = (text: string): string =>
  text
    .toLowerCase()
    .replace(OF_MORE, (_, a, b) => (a === b ? '#=#' : '#<#'))
    .replace(CHANGING, '#');

/** The words of a choice, without how many it holds or brings: `Selesai (3)`, `🔔5`, `Pesan 2`. `2023` and `Halaman 2` are choices. */
const BADGE = /(?<=[^\p{L}\d\s]|^(?:notifikasi|pesan|inbox|kotak masuk|keranjang)) ?\d{1,2}\+?$/u;
const choice = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ ?\(\d+\)$/, '')
    .replace(BADGE, '');

/** Letters only: digits in a row could be taken for a number that is somebody's. */
const letters = (text: string, length: number): string => {
  let hash = 2_166_136_261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619) >>> 0;
  let out = '';
  for (; out.length < length; hash = Math.floor(hash / 26)) out += String.fromCharCode(97 + (hash % 26));
  return out;
};

const nameOfField = (el: Element): string => clean((el.closest('label') ?? el.parentElement)?.textContent ?? '');

/** What a field of a list is set to: an option's words, whether a box is ticked, and of a text only that there is one. */
const setting = (el: Element): string => {
  if (el.matches('select')) return clean(el.querySelector('option:checked')?.textContent ?? '');
  if (el.matches('[role=switch]')) return `${clean(el.getAttribute('aria-label') ?? el.textContent)} +`;
  if (el.matches('[type=checkbox],[type=radio]')) return el.matches(':checked') ? `${nameOfField(el)} +` : '';
  return el.matches('[placeholder]:not(:placeholder-shown),[value]:not([value=""]):not([placeholder])') ? 'text' : '';
};

/** In a menu, and no tab: tabs choose from the list below them. */
const isOfMenu = ({ menu, el }: Piece): boolean => menu && !el.closest('[role=tab]');

/** Whether something can be chosen by a click. */
const canChoose = ({ control, el }: Piece): boolean =>
  !!(control ?? el.closest('[role=tab],[role=option],[role=radio],label,li,[onclick]'));

const STATES = ['aria-selected', 'aria-pressed', 'aria-checked', 'aria-current'];

/** Those that say they are chosen, else of more than two the one that looks so; of two, which has which look. */
const choiceIn = (group: readonly Piece[]): string => {
  const boxes = group.map(({ el, control }) => control ?? el);
  const said = group.filter((_, i) => STATES.some((state) => /^(?:true|page)$/.test(boxes[i]?.getAttribute(state) ?? '')));
  if (said.length) return said.map(({ text }) => choice(text)).join();
  if (group.length > 2) return choice(chosenOf(group)?.text ?? '');
  return group.map(({ text }, i) => `${choice(text)} ${boxes[i]?.getAttribute('class')} ${boxes[i]?.getAttribute('style')}`).join();
};

/** What a record tells of itself. Its buttons are counted to what stands around, since one record alone takes in what does. */
const isOwn = (fact: Fact, chunk: Chunk): boolean =>
  fact === titleOf(chunk) || !(fact.field === 'noise' || (fact.field === 'text' && fact.piece.control));

/** A name of a value, alone or before it; `Pelatihan sebelum 2023 …` begins like one. */
const isLabel = (label: PageText['labels'][number]): boolean => !!label && (label.colon || !label.rest);

/** What a text says around a list, what it does, and whether what it opens is open. */
const said = ({ text, control, el }: Piece): string =>
  `${steady(text)}${control ? '*' : ''}${el.closest('[aria-expanded]')?.getAttribute('aria-expanded') ?? ''}`;

/** The names of controls that are drawn, which they say to those who do not see them. */
const drawnIn = (box: Element, outside: (el: Element) => boolean): string[] =>
  [...box.querySelectorAll('a[aria-label],button[aria-label],[role=button][aria-label]')].flatMap((el) =>
    /[\p{L}\d]/u.test(el.textContent) || !outside(el)
      ? []
      : [`${steady(el.getAttribute('aria-label') ?? '')}${el.matches('[disabled],[aria-disabled=true]') ? '-' : '*'}`],
  );

/** Whether beside the records, or beside what holds each, something is there and hidden. */
const hidesRecord = ({ el }: Chunk, visible: (el: Element) => boolean): boolean =>
  [el, el.parentElement].some((one) =>
    [...(one?.parentElement?.children ?? [])].some(
      (other) => other.tagName === one?.tagName && /\S/.test(other.textContent) && (other.matches('[aria-hidden=true]') || !visible(other)),
    ),
  );

const SETTINGS = `${FIELDS},input[type=radio],input[type=checkbox],[role=switch][aria-checked=true]`;

/**
 * What stands around the records of a list, and which of its choices are made, as digests: where a list shows fewer and this has changed, the page may be in
 * another state (a tab, a page of pages, a record opened), whatever words it has for that.
 */
export const frameOf = (
  { document, profile, pieces, labels, visible }: PageText,
  sections: readonly Section[],
  chunks: readonly Chunk[],
  boxes: readonly Element[],
): Frame => {
  const alone = chunks.length < 2;
  const ofRecords = new Set<Piece>(chunks.flatMap((chunk) => chunk.facts.filter((fact) => isOwn(fact, chunk)).map(({ piece }) => piece)));
  const outside = (el: Element): boolean => visible(el) && (alone || !chunks.some((chunk) => chunk.el.contains(el)));
  const around = new Set<string>();
  const chosen: string[] = [];
  const grouped = new Set<Piece>();
  let asked = 0;
  for (const { at, to } of sections) {
    let choices = 0;
    for (let i = Math.max(0, at - ABOVE); i < to; i++) {
      const piece = pieces[i] as Piece;
      if ((isOfMenu(piece) && i < at) || ofRecords.has(piece) || isLabel(labels[i]) || NONE.test(piece.text)) continue;
      // A greeting goes by the time of day.
      if (i >= at && piece.text.length <= LONGEST && !greets(profile, piece.text)) around.add(said(piece));
      if (piece.control?.matches(DRAWN)) chosen.push(choice(piece.text));
      if (grouped.has(piece) || isOfMenu(piece) || piece.level || piece.text.length > LONGEST_CHOICE || !canChoose(piece)) continue;
      if (choices > MOST || ++asked > MOST_ASKED || !outside(piece.el)) continue;
      choices++;
      const group = entriesBeside(pieces, i);
      for (const one of group) grouped.add(one);
      if (group.length > 1 && group.every(canChoose)) chosen.push(choiceIn(group));
    }
    const bar = pieces[at]?.el.parentElement;
    for (const box of bar && bar !== document.body ? [bar, ...boxes] : boxes)
      if (box !== document.body) for (const name of drawnIn(box, outside)) around.add(name);
  }
  const [model] = chunks;
  if (model && !alone && hidesRecord(model, visible)) around.add('hidden');
  for (const box of boxes)
    for (const el of box.querySelectorAll(SETTINGS)) {
      const set = outside(el) ? setting(el) : '';
      if (set) chosen.push(choice(set));
    }
  // What each row offers is there as often as there are rows.
  const made = [...new Set(chosen)].filter((each) => each);
  return {
    around: [...around]
      .map((text) => letters(text, 4))
      .sort()
      .slice(0, MOST_TEXTS)
      .join(''),
    chosen: made.length ? letters(made.join('|'), 6) : '',
  };
};
