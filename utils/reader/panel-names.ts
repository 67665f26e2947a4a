import { clean } from './words';

/** What the tabs of a page call the panels that they open, by the panel's id. */
export const panelNames = (document: Document): ReadonlyMap<string, string> =>
  new Map(
    [...document.querySelectorAll('a[href^="#"],[role=tab][aria-controls]')].map((tab) => [
      tab.getAttribute('aria-controls') ?? tab.getAttribute('href')?.slice(1) ?? '',
      clean(tab.textContent),
    ]),
  );
