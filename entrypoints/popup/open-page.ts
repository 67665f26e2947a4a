import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';

/** Where one of our pages is drawn, once the page says in which language it is and by which name the browser may call it. */
export const openPage = (language: Language, title?: string): HTMLElement => {
  const root = document.getElementById('root');
  if (!root) throw new Error(`${location.pathname} has no #root`);
  document.documentElement.lang = language;
  document.title = [words[language].name, title].filter(Boolean).join(' – ');
  return root;
};
