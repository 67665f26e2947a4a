import { boxOf } from './box-of';

/** The box within another one that holds an element. */
const partOf = (around: Element, el: Element): Element | undefined => [...around.children].find((child) => child.contains(el));

/**
 * Whether a group beside one with records is folded, so that what it holds is not on the page: `Agustus 2022 ▾`. `openers` are the controls that open and close
 * groups, by their names: a record has one of its own for its details, questions and orders are no groups.
 */
export const hasFolded = (openers: readonly Element[], records: readonly Element[]): boolean =>
  openers.some(
    (el) =>
      el.getAttribute('aria-expanded') === 'false' &&
      records.some((record) => {
        const around = boxOf(el, (box) => box.contains(record));
        const [own, other] = around ? [partOf(around, el), partOf(around, record)] : [];
        return own !== other && own?.tagName === other?.tagName && openers.some((opener) => other?.contains(opener));
      }),
  );
