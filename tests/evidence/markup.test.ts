import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { html, quoted } from '../../utils/evidence/markup';
import { visible } from '../../utils/language/visible';

const blns = new URL('../../../shared/vectors/blns.json', import.meta.url).pathname;
const { DOMParser } = new JSDOM('').window;
const bodyOf = (source: string) => new DOMParser().parseFromString(`<!doctype html><body>${source}`, 'text/html').body;

describe('visible', () => {
  it.each([
    ['a\u202eb', 'aU+202Eb'],
    ['a\u200bb', 'aU+200Bb'],
    ['\u0000\u001b[31m', 'U+0000U+001B[31m'],
    ['\u2066x\u2069', 'U+2066xU+2069'],
    ['\ufeff', 'U+FEFF'],
    ['\u{e0041}', 'U+E0041'],
    ['\ud800', 'U+D800'],
    ['\u00ad', 'U+00AD'],
    ['\u2028', 'U+2028'],
    ['baris\n\tdua', 'baris\n\tdua'],
    ['Rp150.000 · “é” 😀 ❤️', 'Rp150.000 · “é” 😀 ❤️'],
  ])('%j is shown as %s', (text, shown) => expect(visible(text)).toBe(shown));
});

describe('html', () => {
  it('escapes text and attributes', () => {
    expect(html`<p title="${`"'<&>`}">${'<script>alert(1)</script>'}</p>`.toString()).toBe(
      '<p title="&quot;&#39;&lt;&amp;&gt;">&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    );
  });
  it('nests, lists, and leaves out what is not there', () => {
    expect(html`<ul>${['a', 'b'].map((each) => html`<li>${each}</li>`)}${undefined}${false}${0}</ul>`.toString()).toBe(
      '<ul><li>a</li><li>b</li>0</ul>',
    );
  });
  it('isolates the direction of quoted text', () => expect(quoted('a<b').toString()).toBe('<bdi>a&lt;b</bdi>'));
  it('does not take an object that says it is markup', () => {
    const forged = { toString: () => '<script>' };
    expect(() => html`${forged as unknown as string}`.toString()).toThrow();
  });
  it('any text comes back as it was written, as text alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const body = bodyOf(`${html`<p id="${text}">${text}</p>`}`);
        const [only] = body.children;
        expect(body.children).toHaveLength(1);
        expect(only?.children).toHaveLength(0);
        expect(only?.textContent).toBe(visible(text));
        expect(only?.getAttribute('id')).toBe(visible(text));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
  it.skipIf(!existsSync(blns))(
    'none of the naughty strings makes an element',
    () => {
      const strings: string[] = JSON.parse(readFileSync(blns, 'utf8'));
      for (const text of strings) expect(bodyOf(`${html`<p>${text}</p>`}`).querySelectorAll('*')).toHaveLength(1);
    },
    60_000,
  );
});
