import { checkpointText, parseCheckpoint } from '../../chain/checkpoint';
import { headOf } from '../../chain/header';
import { keyFingerprint, verifySignature } from '../../chain/signature';
import { textOf } from '../bytes';
import { digestHex } from '../digest';
import type { Fault } from '../verdict';
import type { Bundle } from './read-bundle';
import { timeTokenFault } from './time-token';

const FOLDER = /^data\/anchors\/(\d{6})\//;

const checkpointFaults = (bundle: Bundle, folder: string, text: string, log: string, key: string): Fault[] => {
  const where = `${folder}checkpoint.txt`;
  const checkpoint = parseCheckpoint(text);
  const line = bundle.lines[checkpoint.size - 1];
  const faults: Fault[] = [];
  if (checkpointText(checkpoint) !== text) faults.push({ detail: 'is not six lines of this format, byte for byte', where });
  if (checkpoint.log !== log) faults.push({ detail: `is of another log, ${checkpoint.log}`, where });
  if (line === undefined || headOf(line) !== checkpoint.head)
    faults.push({ detail: `is not the head of the first ${checkpoint.size} entries`, where });
  if (Number(FOLDER.exec(folder)?.[1]) !== checkpoint.size)
    faults.push({ detail: `is of ${checkpoint.size} entries, its folder of another number`, where });
  if (checkpoint.key !== key) faults.push({ detail: `names another key, ${checkpoint.key}`, where });
  return faults;
};

/** The tokens beside a file are of that file. */
const tokenFaults = async (bundle: Bundle, prefix: string, file: string): Promise<Fault[]> => {
  const sum = await digestHex(bundle.files.get(file) ?? new Uint8Array());
  return [...bundle.files].flatMap(([where, content]): Fault[] => {
    if (!where.startsWith(prefix) || !where.endsWith('.tsr')) return [];
    const detail = timeTokenFault(content, sum);
    return detail === undefined ? [] : [{ detail, where }];
  });
};

const folderFaults = async (bundle: Bundle, folder: string, log: string, spki: Uint8Array): Promise<Fault[]> => {
  const where = `${folder}checkpoint.txt`;
  const bytes = bundle.files.get(where);
  if (bytes === undefined) return [{ detail: 'is missing', where }];
  const signature = bundle.files.get(`${folder}checkpoint.sig`);
  const faults = await tokenFaults(bundle, folder, where);
  if (signature === undefined || !(await verifySignature(spki, signature, bytes)))
    faults.push({ detail: 'is not a signature of its checkpoint by kunci-publik.pem', where: `${folder}checkpoint.sig` });
  try {
    faults.push(...checkpointFaults(bundle, folder, textOf(bytes), log, keyFingerprint(spki)));
  } catch (error) {
    faults.push({ detail: error instanceof Error ? error.message : String(error), where });
  }
  return faults;
};

/** Checkpoints agree with the log, the key and their folder; tokens with their files. `tokens` counts those whose signer nobody has checked. */
export const checkAnchors = async (
  bundle: Bundle,
  log: string,
  spki: Uint8Array | undefined,
): Promise<{ faults: Fault[]; tokens: number }> => {
  const paths = [...bundle.files.keys()];
  const folders = new Set(paths.flatMap((path) => FOLDER.exec(path)?.[0] ?? []));
  const faults = await tokenFaults(bundle, 'manifest-', 'manifest-sha256.txt');
  for (const folder of folders) {
    if (spki === undefined) faults.push({ detail: 'no key to check it with', where: `${folder}checkpoint.sig` });
    else faults.push(...(await folderFaults(bundle, folder, log, spki)));
  }
  return { faults, tokens: paths.filter((path) => path.endsWith('.tsr')).length };
};
