import { parseHeader } from '../../chain/header';
import { keyFingerprint } from '../../chain/signature';
import { looseTextOf } from '../bytes';
import type { Fault } from '../verdict';
import { textAt, type Witnessed } from '../witnessed';
import type { Bundle } from './read-bundle';

const kindOf = (line: string): string => {
  try {
    return parseHeader(line).kind;
  } catch {
    return '';
  }
};

/** Keys that signed for the log before: each until the entry that names the next one. */
export const formerKeys = (entries: readonly Witnessed[]): { until: number; fingerprint: string }[] => {
  const naming = entries.filter(({ kind }) => kind === 'genesis' || kind === 'key');
  return naming
    .slice(1)
    .map(({ seq }, index) => ({ until: seq, fingerprint: textAt(naming[index]?.body ?? {}, 'key', 'spki_sha256') ?? '?' }));
};

/** A key changes only where a log was restored: whoever could not sign otherwise would name a key of their own. */
const unreasoned = (entries: readonly Witnessed[]): Fault[] =>
  entries.flatMap(({ kind, seq }, index) =>
    kind === 'key' && entries[index - 1]?.kind !== 'restore'
      ? [{ detail: 'names a new key, and no restore stands before it', where: `entry ${seq}` }]
      : [],
  );

/** The signing key is the one that the log itself named last: in its genesis, or in a later `key` entry (after a restore). */
export const checkKey = (bundle: Bundle, spki: Uint8Array | undefined, entries: readonly Witnessed[]): Fault[] => {
  const faults = unreasoned(entries);
  if (spki === undefined) return [{ detail: 'no key to look for', where: 'kunci-publik.pem' }];
  const seq = bundle.lines.findLastIndex((line) => ['genesis', 'key'].includes(kindOf(line)));
  const record = bundle.record(seq);
  if (record === undefined) return [{ detail: 'the entry that names the key is not in the bundle', where: `entry ${Math.max(seq, 0)}` }];
  if (looseTextOf(record).includes(keyFingerprint(spki))) return faults;
  return [
    ...faults,
    {
      detail: `kunci-publik.pem (${keyFingerprint(spki)}) is not the key that this entry names: the bundle was signed with another key`,
      where: `entry ${seq}`,
    },
  ];
};
