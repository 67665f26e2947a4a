import { describe, expect, it } from 'vitest';
import { GLOSSARY } from '../../utils/language/glossary';
import { sources } from '../house/sources';

/** What is said, with where: every quoted text of a language's files, names of keys and imports left out. */
const said = (language: 'id' | 'en'): { at: string; text: string }[] =>
  sources(new RegExp(`^utils/(language/${language}(/.*)?|evidence/words/${language}(-.*)?)\\.ts$`)).flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
      .filter(({ line }) => !/^\s*(import|export \{|\/\/|\*|\/\*)/.test(line))
      .flatMap(({ line, at }) => {
        // A key in quotes is an id, and what `${…}` holds is code.
        const words = line.replace(/^\s*'[^']+':/, '').replaceAll(/\$\{[^}]*\}/g, '…');
        // What is counted is said too, in one or in two words: they stand in code that is said.
        const counted = [...line.matchAll(/counted\([^']*([^)]*)\)/g)].flatMap((m) => [...(m[1] ?? '').matchAll(/'([^']*)'/g)]);
        const sentences = [...words.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`([^`]*)`/g)].map((m) => ({
          at,
          text: m[1] ?? m[2] ?? m[3] ?? '',
        }));
        // Not an address, a word of code, a name of a leaf.
        return [...sentences.filter(({ text }) => /\s|^[A-Z]/.test(text)), ...counted.map((m) => ({ at, text: m[1] ?? '' }))];
      }),
  );

describe('the glossary', () => {
  it.each(['id', 'en'] as const)('is kept by every sentence in %s', (language) => {
    const sentences = said(language);
    expect(sentences.length).toBeGreaterThan(400);
    const broken = Object.entries(GLOSSARY).flatMap(([name, term]) => {
      const not = language === 'id' ? term.notId : term.notEn;
      return sentences.filter(({ text }) => not?.test(text)).map(({ at, text }) => `${name} is "${term[language]}": ${at}: ${text}`);
    });
    expect(broken).toEqual([]);
  });

  it('has words that are used', () => {
    for (const language of ['id', 'en'] as const) {
      const all = said(language)
        .map(({ text }) => text)
        .join('\n')
        .toLowerCase();
      expect(Object.values(GLOSSARY).filter((term) => !all.includes(term[language].toLowerCase()))).toEqual([]);
    }
  });
});
