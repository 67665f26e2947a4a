import { keyFingerprint } from '../../chain/signature';
import { looseTextOf } from '../bytes';
import { digestHex } from '../digest';
import { bagInfo } from '../payload/export-document';
import type { Fault } from '../verdict';
import type { Bundle } from './read-bundle';

const where = 'data/export.json';

const infoFaults = (bundle: Bundle, expected: readonly (readonly [string, string])[]): Fault[] => {
  const text = looseTextOf(bundle.files.get('bag-info.txt') ?? new Uint8Array());
  const [oxum] = /^Payload-Oxum: \d+\.\d+$/m.exec(text) ?? ['Payload-Oxum'];
  const wanted = `${expected.map(([label, value]) => `${label}: ${value}\n`).join('')}${oxum}\n`;
  return text === wanted ? [] : [{ detail: 'does not say what export.json says', where: 'bag-info.txt' }];
};

/** `export.json` agrees with the log, the key, the tag files and what is absent. `head` and `size` are those computed from the log. */
export const checkExport = async (
  bundle: Bundle,
  computed: { log: string; size: number; head: string; absent: readonly number[] },
  spki: Uint8Array | undefined,
): Promise<Fault[]> => {
  const { document } = bundle;
  if (document === undefined) return bundle.faults.filter((fault) => fault.where === where);
  const faults: Fault[] = [];
  const compare = (what: string, said: string, found: string) => {
    if (said !== found) faults.push({ detail: `${what} is said to be ${said}, but is ${found}`, where });
  };
  compare('log', document.log, computed.log);
  compare('size', String(document.size), String(computed.size));
  compare('head', document.head, computed.head);
  compare('withheld', document.withheld.join(), computed.absent.join());
  if (spki) compare('key', document.key, `sha256:${keyFingerprint(spki)}`);
  for (const path of ['PERIKSA.txt', 'BACA-SAYA.txt']) {
    compare(path, document.tags[path] ?? '', await digestHex(bundle.files.get(path) ?? new Uint8Array()));
  }
  if ((document.logSecret !== undefined) !== (document.profile === 'lengkap'))
    faults.push({ detail: 'logSecret belongs in the profile lengkap, and only there', where });
  return [...faults, ...infoFaults(bundle, bagInfo(document))];
};
