import { describe, expect, it } from 'vitest';
import { shipped, sources } from './sources';

const hits = (pattern: RegExp, files = shipped()): string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => [line, index + 1] as const)
      .filter(([line]) => !/^\s*(\/\/|\*|\/\*)/.test(line) && pattern.test(line))
      .map(([line, number]) => `${path}:${number}: ${line.trim()}`),
  );

describe('rules of the house', () => {
  it('makes no request of its own, but the one for a time seal, which is opted in to', () => {
    const requests = hits(/\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts/);
    expect(requests.map((hit) => hit.replace(/:.*/, ''))).toEqual(['entrypoints/background/seal/ask-authority.ts']);
  });

  it('never turns text into markup or code', () => {
    expect(
      hits(
        /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\b|createContextualFragment/,
      ),
    ).toEqual([]);
    // A page's copy is parsed to be read, once it is stored or where shadow roots part it: the document is inert, and nothing of it is put on a screen.
    expect(
      hits(
        /DOMParser/,
        shipped().filter(({ path }) => !/^(entrypoints\/explain\/stored-page|utils\/reader\/flat-page)\.ts$/.test(path)),
      ),
    ).toEqual([]);
  });

  it('reads no cookie, storage of the site, or form value', () => {
    const inPage = shipped().filter(({ path }) => /^(entrypoints\/prakerja\.content|utils\/(reader|profiles))\//.test(path));
    expect(hits(/document\.cookie|localStorage|sessionStorage|\.value\s*(\)|;|,|&&|\?|\|\|).*[iI]nput|FormData/, inPage)).toEqual([]);
  });

  it('has no wall clock and no chance in pure rooms', () => {
    // `slices` looks at the clock to give the page a turn in long work; nothing that it computes depends on it.
    const pure = shipped().filter(
      ({ path }) =>
        path !== 'utils/evidence/slices.ts' &&
        /^(components|utils\/(schema|personal|chain|profiles|reader|calendar|compare|complaint|language|evidence))\//.test(path),
    );
    expect(hits(/Date\.now\(|new Date\(\)|performance\.now\(|Math\.random\(|getRandomValues|randomUUID/, pure)).toEqual([]);
  });

  it('touches the extension API only at the edges', () => {
    const inner = shipped().filter(({ path }) => !/^(entrypoints\/|utils\/browser\.ts|utils\/messages\/)/.test(path));
    expect(hits(/\b(chrome|browser)\.(runtime|storage|tabs|action|notifications|permissions|webRequest)\b/, inner)).toEqual([]);
  });

  it('keeps files small', () => {
    const long = shipped()
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(long.map(({ path }) => path)).toEqual([
      // One language's whole catalogue: split, a missing word would be harder to see.
    ]);
  });

  it('skips and singles out no test', () => {
    expect(
      hits(/\b(it|test|describe)\.(only|todo|skip)\b/, sources(/^tests\/.*\.tsx?$/)).filter((hit) => !hit.includes('rules-of-the-house')),
    ).toEqual([]);
  });

  it('names no package registry in the lock file', async () => {
    const { readFile } = await import('node:fs/promises');
    expect(await readFile('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });
});
