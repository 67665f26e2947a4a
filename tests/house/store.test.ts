import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(path, 'utf8').trim();

/** The stores take name and summary from the package, the description from docs/store/. */
const listing = (language: string): Record<string, string> => {
  const { name, description } = JSON.parse(read(`public/_locales/${language}/messages.json`));
  return { name: name.message, summary: description.message, description: read(`docs/store/${language}/description.txt`) };
};

/** The narrowest of the Chrome Web Store (name 75, summary 132, description 16,000), AMO (50, 250, 15,000) and Edge Add-ons (45, 132, 10,000). */
const MOST = { name: 45, summary: 132, description: 10_000 };

describe.each(['id', 'en'])('the store listing in %s', (language) => {
  it.each(Object.entries(MOST))('keeps the %s within %i characters', (part, most) => {
    const length = [...(listing(language)[part] ?? '')].length;
    // Edge wants a description of at least 250.
    expect(length).toBeGreaterThan(part === 'description' ? 250 : 10);
    expect(length).toBeLessThanOrEqual(most);
  });

  it('says that it is independent of the government and of Prakerja', () => {
    expect(listing(language).description).toMatch(/tidak berhubungan dengan pemerintah|no connection with the government/);
  });
});
