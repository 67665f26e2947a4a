import { readdirSync, readFileSync } from 'node:fs';
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

/** Width and height of a PNG, and whether it has no transparency. */
const png = (path: string): { width: number; height: number; opaque: boolean } => {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), opaque: bytes[25] === 2 };
};

describe('the pictures for the stores', () => {
  const folder = 'docs/store/pictures';
  const of = (language: string) =>
    readdirSync(folder)
      .filter((name) => name.startsWith(`${language}-`))
      .map((name) => name.slice(3));

  it('are three to five screens, the same in both languages, each 1280 × 800 without transparency', () => {
    expect(of('en')).toEqual(of('id'));
    expect(of('id').length).toBeGreaterThanOrEqual(3);
    expect(of('id').length).toBeLessThanOrEqual(5);
    for (const language of ['id', 'en']) {
      for (const name of of(language)) expect(png(`${folder}/${language}-${name}`)).toEqual({ width: 1280, height: 800, opaque: true });
    }
  });

  it.each([
    ['tile.png', 440, 280],
    ['tile-wide.png', 1400, 560],
    ['icon-128.png', 128, 128],
    ['icon-300.png', 300, 300],
  ])('%s is %i × %i', (name, width, height) => {
    expect(png(`${folder}/${name}`)).toMatchObject({ width, height });
  });

  it('are small enough to be kept with the sources', () => {
    for (const name of readdirSync(folder)) expect(readFileSync(`${folder}/${name}`).length, name).toBeLessThan(200_000);
  });
});
