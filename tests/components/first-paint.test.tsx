// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Brand } from '../../components/brand';

/** The brand as it stands in an element, white space of the source aside. */
const brandIn = (root: ParentNode): string | undefined => root.querySelector('.brand')?.outerHTML.replace(/>\s+/g, '>');

describe('what a page paints before any script has run', () => {
  it.each(['popup', 'timeline'])('is in %s what the script draws in its place, in either language', (page) => {
    const source = readFileSync(`entrypoints/${page}/index.html`, 'utf8');
    const painted = brandIn(new DOMParser().parseFromString(source, 'text/html'));
    for (const language of ['id', 'en'] as const) {
      const root = document.createElement('div');
      render(<Brand language={language} />, root);
      expect(painted).toBe(brandIn(root));
    }
  });
});
