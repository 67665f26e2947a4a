type Style = CSSStyleDeclaration;

const px = (length: string): number => (/^-?[\d.]+(px)?$/.test(length) ? Number.parseFloat(length) : Number.NaN);

/** Shrunk to nothing, pushed out of the window, or clipped away. Sizes are asked only of boxes that hide what overflows, positions only of positioned ones: other questions would force a layout. */
const nowhere = (el: Element, style: Style): boolean => {
  const typed = 'computedStyleMap' in el ? el.computedStyleMap() : undefined;
  const length = (name: 'width' | 'height' | 'left' | 'top' | 'right'): number => px(String(typed?.get(name) ?? style[name]));
  const placed = /absolute|fixed/.test(style.position);
  if (placed && ['left', 'top', 'right'].some((side) => length(side as 'left') < -500)) return true;
  if (px(style.textIndent) < -500 || /translate[^(]*\([^)]*-\d{4,}/.test(style.transform)) return true;
  if (placed && (/^rect\(0/.test(style.clip) || /inset\((?:50|100)%/.test(style.clipPath))) return true;
  return /hidden|clip/.test(style.overflow) && (length('height') <= 1 || length('width') <= 1 || px(style.maxHeight) === 0);
};

/**
 * Answers, for the length of one reading, whether an element's text can be seen. Ancestors are asked once. Text of a closed `<details>` counts as shown:
 * its opening is the participant's own, and must not look like a change.
 */
export const visibility = (document: Document): ((el: Element) => boolean) => {
  const view = document.defaultView;
  const known = new Map<Element, boolean>();
  const styleOf = (el: Element): Style => (view ? view.getComputedStyle(el) : (el as HTMLElement).style);
  const stands = (el: Element): boolean => {
    let answer = known.get(el);
    if (answer === undefined) {
      const style = styleOf(el);
      answer =
        style.display !== 'none' &&
        px(style.opacity) !== 0 &&
        style.contentVisibility !== 'hidden' &&
        !nowhere(el, style) &&
        (!el.parentElement || stands(el.parentElement));
      known.set(el, answer);
    }
    return answer;
  };
  return (el) => stands(el) && !/hidden|collapse/.test(styleOf(el).visibility);
};
