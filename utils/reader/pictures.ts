import { allOf, type Slices } from './slices';
import { clean } from './words';

/** Elements that are one picture, whatever they hold. */
const PICTURE = 'img,svg,[role=img]';

/** What a picture says: its name for those who do not see it, or the only text that is drawn in it. Several texts are a chart's. */
export const nameOf = (el: Element): string => {
  const said = el.getAttribute('aria-label') ?? el.getAttribute('alt');
  if (said !== null) return clean(said);
  const [text, ...others] = el.querySelectorAll('text');
  return clean((others.length ? '' : (text ?? el.querySelector('title'))?.textContent) ?? '');
};

/** The page's pictures that say something that `tells`, in reading order. */
export const picturesOf = (document: Document, tells: (name: string) => boolean): Slices<{ el: Element; text: string }[]> =>
  allOf([...document.querySelectorAll(PICTURE)], (el) => {
    const text = nameOf(el);
    return text && tells(text) && !el.parentElement?.closest(PICTURE) ? [{ el, text }] : [];
  });
