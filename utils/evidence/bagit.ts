import { manifestText } from './bag-lines';
import { utf8 } from './bytes';
import { digestHex } from './digest';

export type Bag = {
  /** All files below the base directory, tag files first. */
  files: Map<string, Uint8Array>;
  manifestSha256: string;
};

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

const sumsOf = async (files: ReadonlyMap<string, Uint8Array>, onFile: () => Promise<void>): Promise<string> => {
  const sums = new Map<string, string>();
  for (const [path, bytes] of files) {
    sums.set(path, await digestHex(bytes));
    await onFile();
  }
  return manifestText(sums);
};

/**
 * BagIt 1.0 (RFC 8493) from payload files (paths below `data/`), the lines of `bag-info.txt`, and further tag files. `sign` gives the tag files
 * that seal the manifest. The manifest depends on the payload alone, so a seal over it can be kept and used again.
 */
export const makeBag = async (
  payload: ReadonlyMap<string, Uint8Array>,
  info: readonly (readonly [label: string, value: string])[],
  tagFiles: ReadonlyMap<string, Uint8Array>,
  sign: (manifest: Uint8Array) => Promise<ReadonlyMap<string, Uint8Array>>,
  onFile: () => Promise<void>,
): Promise<Bag> => {
  const data = new Map([...payload].map(([path, bytes]) => [`data/${path}`, bytes]));
  const manifest = utf8(await sumsOf(data, onFile));
  const size = [...data.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  const bagInfo = [...info, ['Payload-Oxum', `${size}.${data.size}`] as const].map(([label, value]) => `${label}: ${value}\n`).join('');
  const tags = new Map([
    ['bagit.txt', utf8(DECLARATION)],
    ['bag-info.txt', utf8(bagInfo)],
    ['manifest-sha256.txt', manifest],
    ...(await sign(manifest)),
    ...tagFiles,
  ]);
  const tagManifest = utf8(await sumsOf(tags, onFile));
  return { files: new Map([...tags, ['tagmanifest-sha256.txt', tagManifest], ...data]), manifestSha256: await digestHex(manifest) };
};
