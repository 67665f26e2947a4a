import { boxOf } from './box-of';
import { clean } from './words';

/** What the tabs of a page call the panels that they open: by the panel's id, or, where one panel alone is open, by the tab that is chosen. */
export const panelNames = (document: Document, visible: (el: Element) => boolean): ((panel: Element) => string | undefined) => {
  const named = new Map(
    [...document.querySelectorAll('a[href^="#"],[role=tab][aria-controls]')].map((tab) => [
      tab.getAttribute('aria-controls') ?? tab.getAttribute('href')?.slice(1) ?? '',
      clean(tab.textContent),
    ]),
  );
  return (panel) => {
    const name = panel.id && named.get(panel.id);
    if (name || panel.getAttribute('role') !== 'tabpanel') return name;
    const by = panel.getAttribute('aria-labelledby');
    if (by) return clean(document.getElementById(by)?.textContent ?? '');
    const box = boxOf(panel, (one) => !!one.querySelector('[role=tab]'));
    const [chosen, ...others] = box?.querySelectorAll('[role=tab][aria-selected=true]') ?? [];
    const open = [...(box?.querySelectorAll('[role=tabpanel]') ?? [])].filter(visible);
    return chosen && !others.length && open.length === 1 ? clean(chosen.textContent) : undefined;
  };
};
