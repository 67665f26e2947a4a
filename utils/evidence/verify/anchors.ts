import { fromBase64url } from '../../chain/base64url';
import { type Checkpoint, checkpointText, parseCheckpoint } from '../../chain/checkpoint';
import { headOf, parseHeader } from '../../chain/header';
import { keyFingerprint, verifySignature } from '../../chain/signature';
import { looseTextOf, textOf } from '../bytes';
import { digestHex } from '../digest';
import type { Fault } from '../verdict';
import { textAt, type Witnessed } from '../witnessed';
import type { Bundle } from './read-bundle';
import { timeTokenFault } from './time-token';
import { tokenSigner } from './token-signer';

const MANIFEST = 'manifest-sha256.txt';
type Naming = { seq: number; text: string };

const FOLDER = /^data\/anchors\/(\d{6})\//;

/** The keys that checkpoints were signed with: the bundle's, and those that anchors bring (after a restore the log has a new one). */
const keysOf = (spki: Uint8Array | undefined, entries: readonly Witnessed[]): Map<string, Uint8Array> => {
  const brought = entries.flatMap(({ kind, body }): Uint8Array[] => {
    const text = kind === 'anchor' ? textAt(body, 'spki') : undefined;
    try {
      return text === undefined ? [] : [fromBase64url(text)];
    } catch {
      return [];
    }
  });
  return new Map([...(spki ? [spki] : []), ...brought].map((key) => [keyFingerprint(key), key]));
};

/** The entries that name keys. One may be withheld; then nobody can tell. */
const namingIn = (bundle: Bundle, entries: readonly Witnessed[]): Naming[] =>
  entries.flatMap(({ kind, seq }) => {
    const record = ['genesis', 'key'].includes(kind) ? bundle.record(seq) : undefined;
    return record === undefined ? [] : [{ seq, text: looseTextOf(record) }];
  });

/** Every token by the place it stands in: `data/anchors/000037/`, or that of the manifest. */
const tokensIn = (files: Bundle['files']): ReadonlyMap<string, string[]> => {
  const places = new Map<string, string[]>();
  for (const path of files.keys()) {
    if (!path.endsWith('.tsr')) continue;
    const place = FOLDER.exec(path)?.[0] ?? MANIFEST;
    const others = places.get(place);
    if (others) others.push(path);
    else places.set(place, [path]);
  }
  return places;
};

const checkpointFaults = (bundle: Bundle, folder: string, text: string, checkpoint: Checkpoint, log: string): Fault[] => {
  const where = `${folder}checkpoint.txt`;
  const line = bundle.lines[checkpoint.size - 1];
  const faults: Fault[] = [];
  if (checkpointText(checkpoint) !== text) faults.push({ detail: 'is not six lines of this format, byte for byte', where });
  if (checkpoint.log !== log) faults.push({ detail: `is of another log, ${checkpoint.log}`, where });
  if (line === undefined || headOf(line) !== checkpoint.head)
    faults.push({ detail: `is not the head of the first ${checkpoint.size} entries`, where });
  else if (parseHeader(line).time !== checkpoint.time)
    faults.push({ detail: `says ${checkpoint.time}, its last entry ${parseHeader(line).time}`, where });
  if (Number(FOLDER.exec(folder)?.[1]) !== checkpoint.size)
    faults.push({ detail: `is of ${checkpoint.size} entries, its folder of another number`, where });
  return faults;
};

/** The tokens beside a file are of that file, and signed by whom they say. */
const tokenFaults = async (bundle: Bundle, tokens: readonly string[], file: string): Promise<Fault[]> => {
  const sum = await digestHex(bundle.files.get(file) ?? new Uint8Array());
  const faults: Fault[] = [];
  for (const where of tokens) {
    const content = bundle.files.get(where) ?? new Uint8Array();
    const detail = timeTokenFault(content, sum);
    if (detail !== undefined) faults.push({ detail, where });
    else if ((await tokenSigner(content)).state === 'forged') faults.push({ detail: 'no certificate in it made its signature', where });
  }
  return faults;
};

const folderFaults = async (
  bundle: Bundle,
  folder: string,
  log: string,
  keys: ReadonlyMap<string, Uint8Array>,
  naming: readonly Naming[],
  tokens: readonly string[],
): Promise<Fault[]> => {
  const where = `${folder}checkpoint.txt`;
  const bytes = bundle.files.get(where);
  if (bytes === undefined) return [{ detail: 'is missing', where }];
  const faults = await tokenFaults(bundle, tokens, where);
  let checkpoint: Checkpoint;
  try {
    checkpoint = parseCheckpoint(textOf(bytes));
    faults.push(...checkpointFaults(bundle, folder, textOf(bytes), checkpoint, log));
  } catch (error) {
    return [...faults, { detail: error instanceof Error ? error.message : String(error), where }];
  }
  const key = keys.get(checkpoint.key);
  if (key === undefined || !naming.some(({ seq, text }) => seq < checkpoint.size && text.includes(checkpoint.key)))
    return [...faults, { detail: `names a key that the log did not name before, ${checkpoint.key}`, where }];
  const signature = bundle.files.get(`${folder}checkpoint.sig`);
  if (signature === undefined || !(await verifySignature(key, signature, bytes)))
    faults.push({ detail: 'is not a signature of its checkpoint by the key that it names', where: `${folder}checkpoint.sig` });
  return faults;
};

/** An anchor that is shown brings its papers, and they are those that it names. */
const anchorFaults = (bundle: Bundle, entries: readonly Witnessed[]): Fault[] =>
  entries.flatMap(({ kind, seq, body, files }): Fault[] => {
    if (kind !== 'anchor') return [];
    const said = [
      ['checkpoint', textAt(body, 'checkpoint_sha256')],
      ['time-token', textAt(body, 'token_sha256')],
    ] as const;
    return said.flatMap(([role, sha256]): Fault[] => {
      if (sha256 === undefined) return [];
      const ref = files.find((file) => file.role === role);
      if (ref?.sha256 !== sha256) return [{ detail: `its ${role} is not the one that it names`, where: `entry ${seq}` }];
      return bundle.files.has(`data/${ref.path}`) ? [] : [{ detail: 'is missing', where: `data/${ref.path}` }];
    });
  });

/** Checkpoints agree with the log, their keys and their folder; tokens with their files. `tokens` counts those whose issuer nobody has vouched for. */
export const checkAnchors = async (
  bundle: Bundle,
  log: string,
  spki: Uint8Array | undefined,
  entries: readonly Witnessed[],
): Promise<{ faults: Fault[]; tokens: number }> => {
  const paths = [...bundle.files.keys()];
  const folders = new Set(paths.flatMap((path) => FOLDER.exec(path)?.[0] ?? []));
  const tokens = tokensIn(bundle.files);
  const faults = [...anchorFaults(bundle, entries), ...(await tokenFaults(bundle, tokens.get(MANIFEST) ?? [], MANIFEST))];
  const [keys, naming] = [keysOf(spki, entries), namingIn(bundle, entries)];
  for (const folder of folders) faults.push(...(await folderFaults(bundle, folder, log, keys, naming, tokens.get(folder) ?? [])));
  return { faults, tokens: [...tokens.values()].flat().length };
};
