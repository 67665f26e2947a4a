import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBag } from '../../utils/evidence/bagit';
import { checkBag } from '../../utils/evidence/verify/check-bag';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const vectors = new URL('../../../shared/vectors/bagit-1.0/', import.meta.url).pathname;

const readFolder = (folder: string): Map<string, Uint8Array> => {
  const files = new Map<string, Uint8Array>();
  const walk = (at: string): void => {
    for (const name of readdirSync(at)) {
      const path = join(at, name);
      if (statSync(path).isDirectory()) walk(path);
      else files.set(relative(folder, path), new Uint8Array(readFileSync(path)));
    }
  };
  walk(folder);
  return files;
};
const problems = async (files: ReadonlyMap<string, Uint8Array>) => {
  const { structure, payload, tags } = await checkBag(files);
  return [...structure, ...payload, ...tags];
};

describe.skipIf(!existsSync(vectors))('the conformance suite of BagIt 1.0', () => {
  it('basicBag is valid', async () => expect(await problems(readFolder(`${vectors}valid/basicBag`))).toEqual([]));
  it.each([
    ['bagit-with-invalid-whitespace', 'is not the declaration of BagIt 1.0'],
    ['notAllManifestsListAllFiles', 'extra: not named in manifest-sha512.txt'],
    ['same-filename-listed-twice-with-different-hashes', 'manifest-sha256.txt: listed twice'],
    ['same-filename-listed-twice-with-the-same-hash', 'manifest-sha256.txt: listed twice'],
  ])('%s is not: %s', async (name, detail) => {
    expect((await problems(readFolder(`${vectors}invalid/${name}`))).map((problem) => problem.detail)).toContain(detail);
  });
});

describe('a bag', () => {
  // The digests are those of `printf hello | sha256sum` and `printf 'x\n' | sha256sum`.
  const payload = new Map([
    ['b.txt', utf8('x\n')],
    ['a/hello.txt', utf8('hello')],
  ]);
  const make = () =>
    makeBag(
      payload,
      [['External-Identifier', 'abc/1']],
      new Map([['BACA-SAYA.txt', utf8('x\n')]]),
      async () => new Map(),
      async () => undefined,
    );

  it('lists its payload sorted, two spaces between', async () => {
    const { files } = await make();
    expect(new TextDecoder().decode(files.get('manifest-sha256.txt'))).toBe(
      '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824  data/a/hello.txt\n73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac  data/b.txt\n',
    );
    expect(new TextDecoder().decode(files.get('bag-info.txt'))).toBe('External-Identifier: abc/1\nPayload-Oxum: 7.2\n');
    expect(new TextDecoder().decode(files.get('bagit.txt'))).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  });
  it('is valid, and names what is altered, missing, extra', async () => {
    const { files } = await make();
    expect(await problems(files)).toEqual([]);
    const changed = (path: string, bytes: Uint8Array | undefined) => {
      const copy = new Map(files);
      if (bytes === undefined) copy.delete(path);
      else copy.set(path, bytes);
      return problems(copy);
    };
    expect(await changed('data/b.txt', utf8('y\n'))).toEqual([
      { detail: 'altered: its SHA-256 is not the one in manifest-sha256.txt', where: 'data/b.txt' },
    ]);
    expect(await changed('data/b.txt', undefined)).toContainEqual({
      detail: 'named in manifest-sha256.txt but missing',
      where: 'data/b.txt',
    });
    expect(await changed('data/c.txt', utf8(''))).toContainEqual({
      detail: 'extra: not named in manifest-sha256.txt',
      where: 'data/c.txt',
    });
    expect(await changed('c.txt', utf8(''))).toEqual([{ detail: 'extra: not named in tagmanifest-sha256.txt', where: 'c.txt' }]);
    expect(await changed('fetch.txt', utf8(''))).toContainEqual({
      detail: 'files to be fetched from elsewhere are not accepted',
      where: 'fetch.txt',
    });
    expect(await changed('bagit.txt', undefined)).toContainEqual({ detail: 'bagit.txt is missing: this is not a bag', where: 'bagit.txt' });
  });
});
