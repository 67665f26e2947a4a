import type { Profile } from '../profiles/profile';
import { boxOf } from './box-of';
import type { PageText } from './page-text';
import type { Piece } from './pieces';
import type { Slices } from './slices';
import { clean, once, says } from './words';

const COUNTED = '(?: ?\\(?\\d+\\)?)?';

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
    } else if (!(run.length && /^\(?\d{1,3}\)?$/.test(piece.text))) close();
  }
  close();
  return runs;
}

const CHOSEN = '[aria-selected=true],[aria-current]:not([aria-current=false]),[aria-pressed=true],[aria-checked=true]';
const UNCHOSEN = '[aria-selected=false],[aria-current=false],[aria-pressed=false],[aria-checked=false]';

/** The one that says it is chosen, or the only one that looks different from the rest. */
const chosenOf = (run: readonly Piece[]): Piece | undefined => {
  const boxes = run.map(({ el }) => el.closest(`${CHOSEN},${UNCHOSEN},a,button,li,label`) ?? el);
  const chosen = run.find((_, i) => boxes[i]?.closest(CHOSEN) || boxes[i]?.querySelector('input:checked'));
  if (chosen) return chosen;
  const looks = boxes.map((box) => `${box.getAttribute('class')}|${box.getAttribute('style')}|${box.tagName}`);
  const odd = looks.flatMap((look, i) => (looks.filter((other) => other === look).length === 1 ? [i] : []));
  return odd.length === 1 || (odd.length === run.length && run.length === 2 && looks[0]) ? run[odd[0] as number] : undefined;
};

/** Whether a search box holds a text or a choice is not the first: asked by selectors, its value is never read. Stored copies say it by `aria-selected`. */
export const isSet = (el: Element): boolean => {
  if (el.matches('[aria-selected=true]')) return true;
  if (el.tagName === 'SELECT') return el.querySelector('option:checked') !== el.querySelector('option');
  if (el.hasAttribute('placeholder')) return !el.matches(':placeholder-shown');
  return el.matches('[value]:not([value=""])');
};

/** Whether something the participant chose hides rows: a tab, a filter, a search text (asked by selector, never read). */
export const isFiltered = (
  page: PageText,
  runs: readonly (readonly Piece[])[],
  boxes: readonly Element[],
  shown: { statuses: readonly string[]; rows: number },
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
  // Tabs drawn as radio buttons say their names in an attribute.
  const radios = boxes.flatMap((box) => [...box.querySelectorAll('input[type=radio][aria-label]:checked')]);
  const tabs = radios.map((radio) => clean(radio.getAttribute('aria-label') ?? '')).filter((name) => isTab(page.profile, name));
  if (tabs.some((name) => !all(name))) return true;
  // A drawn select shows what was chosen as a text in or around its field.
  const selects = boxes.flatMap((box) => [...box.querySelectorAll('[role=combobox],[aria-haspopup=listbox]')]);
  const choices = selects.map((select) => clean(boxOf(select, (box) => /\S/.test(box.textContent ?? ''))?.textContent ?? ''));
  if (choices.some((choice) => !all(choice) && (isTab(page.profile, choice) || /^(?:tahun )?20\d\d$/i.test(choice)))) return true;
  return boxes.some((box) =>
    [...box.querySelectorAll('input:not([type]),input[type=search],input[type=text],select,[role=searchbox],[role=combobox]')].some(
      (el) => {
        if (el.closest('[hidden],header,nav,footer,[role=banner]') || !page.visible(el)) return false;
        return isSet(el) && !all(clean(el.querySelector('option:checked')?.textContent ?? ''));
      },
    ),
  );
};
