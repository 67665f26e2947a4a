import { looseTextOf } from '../bytes';
import type { Fault } from '../verdict';

const LINE = /^[0-9a-f]{64} {2}[!-~]+$/;
const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/**
 * The manifests of this format are one text only, where RFC 8493 allows many (`checkBag` reads those too): lower-case hex, two spaces, the path,
 * LF, sorted. A line that one program reads and another skips could vouch for a file or hide one.
 */
export const checkManifestLines = (files: ReadonlyMap<string, Uint8Array>): Fault[] => {
  const faults: Fault[] = [];
  if (looseTextOf(files.get('bagit.txt') ?? new Uint8Array()) !== DECLARATION)
    faults.push({ detail: 'is not the declaration of BagIt 1.0, byte for byte', where: 'bagit.txt' });
  for (const where of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
    const lines = looseTextOf(files.get(where) ?? new Uint8Array()).split('\n');
    if (lines.pop() !== '') faults.push({ detail: 'the last line does not end in a line feed', where });
    const wrong = lines.findIndex((line) => !LINE.test(line));
    if (wrong >= 0) faults.push({ detail: `line ${wrong + 1} is not "<64 lower-case hex digits>  <path>"`, where });
    const paths = lines.map((line) => line.slice(66));
    if (paths.some((path, index) => index > 0 && path <= (paths[index - 1] ?? ''))) faults.push({ detail: 'is not sorted by path', where });
  }
  return faults;
};
