import { browser } from '../../../utils/browser';

/** Left, top, width, height in CSS pixels of the view. */
export type Place = readonly [number, number, number, number];
/** Where in the view of a page something is shown; `width` and `scroll` say of which view. */
export type Places = { width: number; scroll: readonly [number, number, number]; boxes: Place[] };

/**
 * Runs in the page, alone: nothing from around it is there. Finds the smallest elements that show one of `values`, whatever stands between its letters and
 * digits, and everything whose content is not text: pictures, fields, frames, elements of the page's own making. Reads no field, changes nothing.
 */
export const findPlaces = (values: readonly string[]): Places => {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const wanted = values.map(plain).filter((value) => value.length >= 3);
  const boxes: [number, number, number, number][] = [];
  const cover = (element: Element): void => {
    const range = document.createRange();
    range.selectNodeContents(element);
    for (const { left, top, width, height } of [...element.getClientRects(), ...range.getClientRects()])
      boxes.push([left, top, width, height]);
  };
  const times = (text: string, value: string): number => text.split(value).length - 1;
  const walk = (element: Element): void => {
    const text = plain(element.textContent ?? '');
    const here = wanted.filter((value) => text.includes(value));
    if (here.length === 0) return;
    const children = [...element.children].map((child) => plain(child.textContent ?? ''));
    // What no child shows by itself stands in the element's own text, or over several of its children.
    if (here.some((value) => times(text, value) > children.reduce((sum, child) => sum + times(child, value), 0))) cover(element);
    for (const child of element.children) walk(child);
  };
  walk(document.body);
  for (const element of document.querySelectorAll('img, picture, canvas, video, iframe, object, embed, input, textarea, select'))
    cover(element);
  for (const element of document.querySelectorAll('*')) if (element.shadowRoot || element.localName.includes('-')) cover(element);
  return { width: innerWidth, scroll: [scrollX, scrollY, visualViewport?.scale ?? 1], boxes };
};

/** The same in a tab; undefined where the browser does not let us into it. */
export const placesOf = async (tab: number, values: readonly string[]): Promise<Places | undefined> => {
  const [ran] = await browser.scripting.executeScript({ target: { tabId: tab }, func: findPlaces, args: [[...values]] });
  return ran?.result as Places | undefined;
};
