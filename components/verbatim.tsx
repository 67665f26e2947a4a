import type { ComponentChildren } from 'preact';

/** Text as it was kept. It scrolls where it is long, so the keyboard must be able to reach it. */
export const Verbatim = ({ id, children }: { id?: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached without a pointer (WCAG 2.1.1)
  <pre class="verbatim" id={id} tabIndex={0}>
    {children}
  </pre>
);
