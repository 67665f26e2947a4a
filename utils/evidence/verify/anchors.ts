import { parseCheckpoint } from '../../chain/checkpoint';
import { headOf } from '../../chain/header';
import { keyFingerprint, verifySignature } from '../../chain/signature';
import { textOf } from '../bytes';
import { digestHex } from '../digest';
import type { Fault } from '../verdict';
import type { Bundle } from './read-bundle';

const CHECKPOINT = /^data\/anchors\/(\d{6})\/checkpoint\.txt$/;

/** Whether a time-stamp token holds this SHA-256. Its own signature is for `openssl ts -verify`, with a root taken from elsewhere. */
const holds = (token: Uint8Array, hex: string): boolean => {
  const wanted = hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  for (let at = 0; at + 32 <= token.length; at++) if (wanted.every((byte, index) => token[at + index] === byte)) return true;
  return false;
};

const checkCheckpoint = async (
  bundle: Bundle,
  path: string,
  bytes: Uint8Array,
  log: string,
  spki: Uint8Array | undefined,
): Promise<Fault[]> => {
  const faults: Fault[] = [];
  const checkpoint = parseCheckpoint(textOf(bytes));
  const line = bundle.lines[checkpoint.size - 1];
  if (checkpoint.log !== log) faults.push({ detail: `is of another log, ${checkpoint.log}`, where: path });
  if (line === undefined || headOf(line) !== checkpoint.head)
    faults.push({ detail: `is not the head of the first ${checkpoint.size} entries`, where: path });
  const folder = path.slice(0, -'checkpoint.txt'.length);
  const signature = bundle.files.get(`${folder}checkpoint.sig`);
  const ownKey = spki !== undefined && keyFingerprint(spki) === checkpoint.key;
  if (signature && ownKey && !(await verifySignature(spki, signature, bytes)))
    faults.push({ detail: 'is not a signature of its checkpoint', where: `${folder}checkpoint.sig` });
  const sum = await digestHex(bytes);
  for (const [token, content] of bundle.files) {
    if (token.startsWith(folder) && token.endsWith('.tsr') && !holds(content, sum))
      faults.push({ detail: 'is a token of something else than its checkpoint', where: token });
  }
  return faults;
};

/** Checkpoints agree with the log, their signatures with the key, their tokens with them. `tokens` counts those whose signer nobody has checked. */
export const checkAnchors = async (
  bundle: Bundle,
  log: string,
  spki: Uint8Array | undefined,
): Promise<{ faults: Fault[]; tokens: number }> => {
  const faults: Fault[] = [];
  const tokens = [...bundle.files.keys()].filter((path) => path.endsWith('.tsr'));
  const manifestSum = await digestHex(bundle.files.get('manifest-sha256.txt') ?? new Uint8Array());
  for (const path of tokens) {
    const content = bundle.files.get(path) ?? new Uint8Array();
    if (path.startsWith('manifest-') && !holds(content, manifestSum))
      faults.push({ detail: 'is a token of something else than the manifest', where: path });
  }
  for (const [path, bytes] of bundle.files) {
    if (!CHECKPOINT.test(path)) continue;
    try {
      faults.push(...(await checkCheckpoint(bundle, path, bytes, log, spki)));
    } catch (error) {
      faults.push({ detail: error instanceof Error ? error.message : String(error), where: path });
    }
  }
  return { faults, tokens: tokens.length };
};
