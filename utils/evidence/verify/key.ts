import { parseHeader } from '../../chain/header';
import { keyFingerprint } from '../../chain/signature';
import { looseTextOf } from '../bytes';
import type { Fault } from '../verdict';
import type { Bundle } from './read-bundle';

const kindOf = (line: string): string => {
  try {
    return parseHeader(line).kind;
  } catch {
    return '';
  }
};

/** The signing key is the one that the log itself named last: in its genesis, or in a later `key` entry (after a restore). */
export const checkKey = (bundle: Bundle, spki: Uint8Array | undefined): Fault[] => {
  if (spki === undefined) return [{ detail: 'no key to look for', where: 'kunci-publik.pem' }];
  const seq = bundle.lines.findLastIndex((line) => ['genesis', 'key'].includes(kindOf(line)));
  const record = bundle.record(seq);
  if (record === undefined) return [{ detail: 'the entry that names the key is not in the bundle', where: `entry ${Math.max(seq, 0)}` }];
  if (looseTextOf(record).includes(keyFingerprint(spki))) return [];
  return [
    {
      detail: `kunci-publik.pem (${keyFingerprint(spki)}) is not the key that this entry names: the bundle was signed with another key`,
      where: `entry ${seq}`,
    },
  ];
};
