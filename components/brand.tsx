import type { ComponentChildren } from 'preact';
import { words } from '../utils/language';
import type { Language } from '../utils/language/dates';

export type BrandProps = { language: Language; children?: ComponentChildren };

/** The top of every page: whose page it is, and beside the name what the page adds. */
export const Brand = ({ language, children }: BrandProps) => (
  <header class="brand">
    <img src="/icon/48.png" alt="" />
    {words[language].name}
    {children}
  </header>
);
