import type { Profile } from '../profiles/profile';
import { boxOf } from './box-of';
import { VAGUE } from './indonesian-date';
import type { PageText } from './page-text';
import type { Piece } from './pieces';
import type { Slices } from './slices';
import { clean, once, says } from './words';

const COUNTED = '(?: ?\\(?\\d+\\)?)?';
const NUMBER = /^\(?\d{1,3}\)?$/;

const counted = (words: string): string => `(?:${words})${COUNTED}`;

const tabsOf = (...lists: ('trainings' | 'incentives')[]): ((profile: Profile) => string) =>
  once((profile: Profile) =>
    counted([profile.all, profile.partOf, ...lists.flatMap((list) => profile[list].status.map(([, words]) => words))].join('|')),
  );
const tabWords = tabsOf('trainings', 'incentives');
const trainingTabWords = tabsOf('trainings');

/** Whether a text can be the name of a tab: *all*, a status, perhaps with a number. */
const isTab = (profile: Profile, text: string): boolean => text.length < 40 && says(tabWords(profile), text);

/** Whether a tab chooses from trainings: *all*, or a status that a training has. */
export const isTrainingTab = (profile: Profile, text: string): boolean => says(trainingTabWords(profile), text);

/** A text with the element that holds it and no other one: an entry to choose, if all beside it are as short. */
export const entriesBeside = (pieces: readonly Piece[], at: number): Piece[] => {
  const own = pieces[at] as Piece;
  const within = (box: Element): Piece[] => {
    let [from, to] = [at, at + 1];
    while (from > 0 && box.contains((pieces[from - 1] as Piece).el)) from--;
    while (to < pieces.length && box.contains((pieces[to] as Piece).el)) to++;
    return pieces.slice(from, to);
  };
  const parent = boxOf(
    own.el,
    ({ parentElement: up }) => !!up && within(up).some(({ text }) => !NUMBER.test(text) && text !== own.text),
  )?.parentElement;
  if (!parent) return [];
  const entries = within(parent).filter(({ text }) => !NUMBER.test(text));
  const boxes = entries.map(({ el }) => boxOf(el, (one) => one.parentElement === parent));
  const apart = new Set(boxes).size === entries.length && entries.every(({ text, level }) => text.length < 45 && !level);
  return apart ? entries : [];
};

/**
 * Choices with words of any kind: what stands beside *all* (`Semua`, `Webinar`, `2023`), and tabs that say they are some, where one has the name of a status or two
 * have the name of a list.
 */
export function* choices(profile: Profile, pieces: readonly Piece[], namesTrainings: (text: string) => boolean): Slices<Piece[][]> {
  const all = counted(profile.all);
  const groups: Piece[][] = [];
  for (const [at, piece] of pieces.entries()) {
    yield;
    const tab = piece.el.closest('[role=tab]');
    if (groups.some((group) => group.includes(piece)) || (!tab && (piece.menu || piece.level || !says(all, piece.text)))) continue;
    const group = entriesBeside(pieces, at);
    const chooses =
      group.some(({ text }) => says(all, text)) ||
      (tab && (group.some(({ text }) => isTab(profile, text)) || group.filter(({ text }) => namesTrainings(text)).length > 1));
    // A click on a `div` is nowhere to be seen, but that one of them looks chosen is.
    const canClick = group.every(({ el, control }) => control || el.closest('[role],label,li')) || (group.length > 2 && chosenOf(group));
    if (group.length > 1 && chooses && canClick) groups.push(group);
  }
  return groups;
}

/** Rows of tabs or filter buttons: two or more texts in a row that are only *all*, a status, or a status with a number. Their texts are nobody's status. */
export function* filterRuns(profile: Profile, pieces: readonly Piece[]): Slices<Piece[][]> {
  const all = counted(profile.all);
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  const close = (): void => {
    const bar =
      run.some(({ text }) => says(all, text)) ||
      run.every(({ control, menu, el }) => (control || menu || el.closest('label')) && !el.closest('td'));
    if (run.length > 1 && bar) runs.push(run);
    run = [];
  };
  for (const piece of pieces) {
    yield;
    if (isTab(profile, piece.text)) {
      // What stands outside the box of the first two is the first record's status.
      const [first, second] = run;
      const box = first && second && boxOf(first.el, (one) => one.contains(second.el));
      if ((first && first.menu !== piece.menu) || (box && !box.contains(piece.el))) close();
      run.push(piece);
    } else if (!(run.length && NUMBER.test(piece.text))) close();
  }
  close();
  return runs;
}

const CHOSEN = '[aria-selected=true],[aria-current]:not([aria-current=false]),[aria-pressed=true],[aria-checked=true]';
const UNCHOSEN = '[aria-selected=false],[aria-current=false],[aria-pressed=false],[aria-checked=false]';

/** The one that says it is chosen, or the only one that looks different from the rest. */
export const chosenOf = (run: readonly Piece[]): Piece | undefined => {
  const boxes = run.map(({ el }) => el.closest(`${CHOSEN},${UNCHOSEN},a,button,li,label`) ?? el);
  const chosen = run.find((_, i) => boxes[i]?.closest(CHOSEN) || boxes[i]?.querySelector('input:checked'));
  if (chosen) return chosen;
  const oddOf = (all: readonly Element[]): number | undefined => {
    const looks = all.map((box) => `${box.getAttribute('class')}|${box.getAttribute('style')}|${box.tagName}`);
    const odd = looks.flatMap((look, i) => (looks.filter((other) => other === look).length === 1 ? [i] : []));
    return odd.length === 1 || (odd.length === run.length && run.length === 2) ? odd[0] : undefined;
  };
  // `<li class="active"><a>`: the entry around the link may be what looks different.
  const entries = boxes.map((box) => boxOf(box, ({ parentElement: up }) => !!up && run.every(({ el }) => up.contains(el))) ?? box);
  const odd = oddOf(boxes) ?? oddOf(entries);
  return odd === undefined ? undefined : run[odd];
};

/** `Semua (5)`, `Semua` with a badge: how many there are in all, by the tab that chooses all of them. */
export const countOfAll = ({ all }: Profile, run: readonly Piece[]): number | undefined => {
  const names = run.map(({ control, el }) => clean((control ?? el.closest('[role=tab],label,li') ?? el).textContent));
  const [, , count] = names.map((name) => /^(.+?) ?\(?(\d{1,3})\)?$/.exec(name) ?? []).find(([, name = '']) => says(all, name)) ?? [];
  return count ? Number(count) : undefined;
};

/** Whether what stands at a piece stands under tabs of which one is chosen that is not *all*. */
export const isNarrowed = ({ profile, pieces, headings, runs }: PageText, at: number): boolean =>
  runs.some((run) => {
    const last = pieces.indexOf(run.at(-1) as Piece);
    if (last >= at || at - last > 12 || headings.some((heading) => heading.at > last && heading.at <= at)) return false;
    const chosen = chosenOf(run);
    return !!chosen && !says(counted(profile.all), chosen.text);
  });

/** What is chosen hides nothing: how many rows a page has, in which order, in which language, and all of a kind. */
const HARMLESS =
  /^(?:\d{1,3}(?: .{0,20})?|(?:bahasa )?(?:indonesia|inggris)|english|(?:semua|seluruh) (?:kategori|jenis|tipe|topik|bidang|tahun|bulan|periode|platform|mitra|lembaga|metode|status)|(?:urut(?:kan|an)?:? )?(?:(?:paling |ter)(?:baru|lama|awal|akhir|populer)(?: (?:dulu|dahulu|ke ter[a-z]{3,8}))?|terdahulu|[a-z] ?(?:[-–]|ke) ?[a-z]|abjad|nama(?: .{0,10})?|tanggal(?: .{0,20})?|harga(?: .{0,20})?))$/i;

/** Whether a search box holds a text or a choice is not the first: asked by selectors, its value is never read. Stored copies say it by `aria-selected`. */
export const isSet = (el: Element): boolean => {
  if (el.matches('[aria-selected=true]')) return true;
  if (el.tagName === 'SELECT') {
    const chosen = el.querySelector('option:checked');
    return chosen !== el.querySelector('option') && !HARMLESS.test(clean(chosen?.textContent ?? ''));
  }
  if (el.hasAttribute('placeholder')) return !el.matches(':placeholder-shown');
  return el.matches('[value]:not([value=""])');
};

/** A choice that is drawn: a button that opens one. */
export const DRAWN = '[role=combobox],[aria-haspopup]:not([aria-haspopup=false],[aria-haspopup=dialog])';

/** Fields that a list can be narrowed by. */
export const FIELDS =
  'input:not([type]),input[type=search],input[type=text],input[type=month],input[type=date],input[type=week],select,[role=searchbox],[role=combobox]';

/** Whether something the participant chose hides rows: a tab, a filter, a search text (asked by selector, never read). */
export const isFiltered = (
  page: PageText,
  runs: readonly (readonly Piece[])[],
  boxes: readonly Element[],
  above: readonly Element[],
  shown: { statuses: readonly string[]; rows: number; records: readonly Element[] },
): boolean => {
  const all = (text: string): boolean => says(counted(page.profile.all), text);
  for (const run of runs) {
    const chosen = chosenOf(run);
    const whole = run.find(({ text }) => all(text));
    if (
      chosen
        ? !all(chosen.text)
        : !whole || (new Set(shown.statuses).size < 2 && Number(/\d+/.exec(whole.text)?.[0] ?? -1) !== shown.rows && shown.rows > 0)
    )
      return true;
  }
  // Another tab than the first is open, in whatever words; where one names a list, each has a panel of its own.
  const inRecord = (el: Element): boolean => shown.records.some((record) => record.contains(el));
  const chooses = (tab: Element): boolean => {
    const tabs = [...(tab.closest('[role=tablist]')?.querySelectorAll('[role=tab]') ?? [])];
    return tabs[0] !== tab && tabs.length > 1 && !tabs.some(({ textContent }) => page.vocabulary.names(clean(textContent ?? '')));
  };
  const open = boxes.flatMap((box) => [...box.querySelectorAll('[role=tab][aria-selected=true]')]);
  if (open.some((tab) => page.visible(tab) && !inRecord(tab) && chooses(tab))) return true;
  // Tabs drawn as radio buttons say their names in an attribute.
  const radios = boxes.flatMap((box) => [...box.querySelectorAll('input[type=radio][aria-label]:checked')]);
  const tabs = radios.map((radio) => clean(radio.getAttribute('aria-label') ?? '')).filter((name) => isTab(page.profile, name));
  if (tabs.some((name) => !all(name))) return true;
  // A drawn select shows what was chosen as a text in or around its field.
  const selects = boxes.flatMap((box) => [...box.querySelectorAll(DRAWN)]);
  const choices = selects.map((select) => clean(boxOf(select, (box) => /\S/.test(box.textContent ?? ''))?.textContent ?? ''));
  // `2023`, `30 hari terakhir`, `bulan ini`.
  if (choices.some((choice) => !all(choice) && (isTab(page.profile, choice) || VAGUE.test(choice)))) return true;
  return [...boxes.flatMap((box) => [...box.querySelectorAll(FIELDS)]), ...above].some((el) => {
    // In a stored copy every field is disabled; those that are set say so.
    if (el.closest('[hidden],[readonly],[disabled]:not([aria-selected]),header,nav,footer,[role=banner]') || !page.visible(el))
      return false;
    // What stands in a record is the record's.
    if (inRecord(el)) return false;
    const choice = clean(el.querySelector('option:checked')?.textContent ?? '');
    // The name of a status narrows also where it stands first and *all* is not among them.
    return (isSet(el) || isTab(page.profile, choice)) && !all(choice);
  });
};
