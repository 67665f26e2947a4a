import { parseManifest } from '../bag-lines';
import { textOf, utf8 } from '../bytes';
import { digestHex } from '../digest';

export type Problem = { detail: string; where?: string };
export type BagVerdict = { structure: Problem[]; payload: Problem[]; tags: Problem[] };

type Files = ReadonlyMap<string, Uint8Array>;
/** How a manifest's digests are made, and how many hex digits each has. */
const algorithmOf = (manifest: string) => (manifest.endsWith('sha512.txt') ? (['SHA-512', 128] as const) : (['SHA-256', 64] as const));
const MANIFEST = /^(tag)?manifest-(sha256|sha512)\.txt$/;
const DECLARATION = /^BagIt-Version: 1\.0\r?\nTag-File-Character-Encoding: UTF-8(\r?\n)?$/;

const text = (files: Files, path: string): string => {
  try {
    return textOf(files.get(path) ?? utf8(''));
  } catch {
    return '';
  }
};

const checkInfo = (files: Files): Problem[] => {
  if (!files.has('bag-info.txt')) return [];
  const problems: Problem[] = [];
  const lines = text(files, 'bag-info.txt').split(/\r\n|\r|\n/);
  lines.forEach((line, index) => {
    if (line !== '' && !/^[^\s:][^:]*(?<!\s): ?.*$/.test(line) && !/^[ \t]/.test(line))
      problems.push({ detail: `line ${index + 1} is not "Label: value"`, where: 'bag-info.txt' });
  });
  const oxum = lines
    .find((line) => line.startsWith('Payload-Oxum:'))
    ?.slice('Payload-Oxum:'.length)
    .trim();
  const payload = [...files].filter(([path]) => path.startsWith('data/'));
  const counted = `${payload.reduce((sum, [, bytes]) => sum + bytes.length, 0)}.${payload.length}`;
  if (oxum !== undefined && oxum !== counted)
    problems.push({ detail: `Payload-Oxum says ${oxum}, the files are ${counted}`, where: 'bag-info.txt' });
  return problems;
};

const checkSums = async (files: Files, manifest: string, mustList: readonly string[], onFile: () => Promise<void>): Promise<Problem[]> => {
  const [algorithm, hexLength] = algorithmOf(manifest);
  const { sums, problems: found } = parseManifest(text(files, manifest), hexLength);
  const problems = found.map(({ detail, where }): Problem => ({ detail: `${manifest}: ${detail}`, where: where ?? manifest }));
  for (const [path, sum] of sums) {
    const bytes = files.get(path);
    if (!mustList.includes(path) && bytes !== undefined) problems.push({ detail: `does not belong in ${manifest}`, where: path });
    if (bytes === undefined) problems.push({ detail: `named in ${manifest} but missing`, where: path });
    else if ((await digestHex(bytes, algorithm)) !== sum)
      problems.push({ detail: `altered: its ${algorithm} is not the one in ${manifest}`, where: path });
    await onFile();
  }
  for (const path of mustList) if (!sums.has(path)) problems.push({ detail: `extra: not named in ${manifest}`, where: path });
  return problems;
};

/**
 * A bag's files (paths below its base directory) → what is wrong with it. RFC 8493 complete and valid, and stricter: every tag file but the tag
 * manifests must stand in each tag manifest, so that nothing can be added anywhere.
 */
export const checkBag = async (files: Files, onFile: () => Promise<void> = async () => undefined): Promise<BagVerdict> => {
  const structure: Problem[] = [];
  if (!files.has('bagit.txt')) structure.push({ detail: 'bagit.txt is missing: this is not a bag', where: 'bagit.txt' });
  else if (!DECLARATION.test(text(files, 'bagit.txt')))
    structure.push({ detail: 'is not the declaration of BagIt 1.0', where: 'bagit.txt' });
  structure.push(...checkInfo(files));
  if (files.has('fetch.txt')) structure.push({ detail: 'files to be fetched from elsewhere are not accepted', where: 'fetch.txt' });

  const paths = [...files.keys()];
  const manifests = paths.filter((path) => MANIFEST.test(path));
  const inPayload = paths.filter((path) => path.startsWith('data/'));
  const tagFiles = paths.filter((path) => !path.startsWith('data/') && !path.startsWith('tagmanifest-'));
  const payload: Problem[] = [];
  const tags: Problem[] = [];
  if (!manifests.some((path) => path.startsWith('manifest-'))) structure.push({ detail: 'no payload manifest' });
  for (const manifest of manifests) {
    if (manifest.startsWith('tag')) tags.push(...(await checkSums(files, manifest, tagFiles, onFile)));
    else payload.push(...(await checkSums(files, manifest, inPayload, onFile)));
  }
  return { structure, payload, tags };
};
