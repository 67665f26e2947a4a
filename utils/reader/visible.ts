type Style = CSSStyleDeclaration;

const px = (length: string): number => (/^-?[\d.]+(px)?$/.test(length) ? Number.parseFloat(length) : Number.NaN);

/**
 * Shrunk to nothing, pushed out of the window, or clipped away. Sizes are asked only of boxes that hide what overflows, positions only of positioned ones,
 * and both as typed values where the browser has them: other questions would force a layout.
 */
const nowhere = (el: Element, style: Style): boolean => {
  const placed = /absolute|fixed/.test(style.position);
  const hides = /hidden|clip/.test(style.overflow);
  if (style.textIndent.startsWith('-') && px(style.textIndent) < -500) return true;
  if (!placed && !hides) return false;
  const typed = 'computedStyleMap' in el ? el.computedStyleMap() : undefined;
  const ask = (name: 'width' | 'height' | 'left' | 'top' | 'right' | 'transform'): string => String(typed?.get(name) ?? style[name]);
  if (placed) {
    if ([ask('left'), ask('top'), ask('right')].some((length) => px(length) < -500)) return true;
    if (/translate[^(]*\([^)]*-\d{4,}/.test(ask('transform'))) return true;
    if (/^rect\(0/.test(style.clip) || /inset\((?:50|100)%/.test(style.clipPath)) return true;
  }
  return hides && (px(ask('height')) <= 1 || px(ask('width')) <= 1 || px(style.maxHeight) === 0);
};

export type StyleOf = (el: Element) => Style;

/** Each answer of the browser's is an object of its own, for as long as it is not collected: who asks several things of one element asks for its style once. */
export const stylesOf = ({ defaultView }: Document): StyleOf => {
  let of: Element | undefined;
  let style: Style | undefined;
  return (el) => {
    if (!style || of !== el) style = defaultView ? defaultView.getComputedStyle(el) : (el as HTMLElement).style;
    of = el;
    return style;
  };
};

/** Whether an element strikes its text out, by its name or by its style. */
export const strikes =
  (styleOf: StyleOf): ((el: Element) => boolean) =>
  (el) =>
    /^(S|DEL|STRIKE)$/.test(el.tagName) || /line-through/.test(styleOf(el).textDecoration);

/** Whether an element begins and ends a line, though its name does not say so. */
export const breaksLine =
  (styleOf: StyleOf): ((el: Element) => boolean) =>
  (el) =>
    /^(block|flex|grid|table|list-item)$/.test(styleOf(el).display);

const isDrawn = (style: Style): boolean => style.display !== 'none' && px(style.opacity) !== 0 && style.contentVisibility !== 'hidden';

/** The browser's own answer is quick, but it denies what has no box (`display: contents`) and what a closed `<details>` holds: then `drawn` decides. */
const isShown = (el: Element, styleOf: StyleOf, drawn: (el: Element) => boolean): boolean =>
  ('checkVisibility' in el && el.checkVisibility({ opacityProperty: true, visibilityProperty: true })) ||
  (drawn(el) && !/hidden|collapse/.test(styleOf(el).visibility));

/** Answers whether an element can be seen of whose parent that is known. Keeps nothing: what a walk over the whole page has asked about can be collected. */
export const visibilityWithin = (styleOf: StyleOf): ((el: Element) => boolean) => {
  const drawn = (el: Element): boolean => isDrawn(styleOf(el));
  return (el) => isShown(el, styleOf, drawn) && !nowhere(el, styleOf(el));
};

/**
 * Answers, for the length of one reading, whether an element's text can be seen. Ancestors are asked once. Text of a closed `<details>` counts as shown:
 * its opening is the participant's own, and must not look like a change.
 */
export const visibility = (styleOf: StyleOf): ((el: Element) => boolean) => {
  /** Whether something holds of an element and of all around it. */
  const throughout = (holds: (el: Element, style: Style) => boolean): ((el: Element) => boolean) => {
    const known = new Map<Element, boolean>();
    const answer = (el: Element): boolean => {
      let holding = known.get(el);
      if (holding === undefined) {
        holding = (!el.parentElement || answer(el.parentElement)) && holds(el, styleOf(el));
        known.set(el, holding);
      }
      return holding;
    };
    return answer;
  };
  const drawn = throughout((_, style) => isDrawn(style));
  const somewhere = throughout((el, style) => !nowhere(el, style));
  return (el) => isShown(el, styleOf, drawn) && somewhere(el);
};
