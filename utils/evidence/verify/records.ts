import { parseDisclosure } from '../../chain/disclosure';
import { parseHeader } from '../../chain/header';
import type { OpenRecord } from '../../chain/open-record';
import { sha256Hex } from '../../chain/sha256';
import { disclosuresPath } from '../payload/paths';
import type { Fault } from '../verdict';
import { type Witnessed, witness } from '../witnessed';
import type { Bundle } from './read-bundle';

export type RecordsVerdict = {
  /** An entry that could not be opened stands among them as one that is withheld: nobody else is accused for what it does not say. */
  entries: Witnessed[];
  unread: ReadonlySet<number>;
  disclosures: Fault[];
  files: Fault[];
  hiddenValues: number;
};

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A name has one spelling: `pelatihan/00/status` would be a second value for `pelatihan/0/status`. */
const OTHER_SPELLING = /(^|\/)(\/|$|0\d+(\/|$))/;

const nameFaults = ({ leaves, hidden }: Witnessed, where: string): Fault[] =>
  [...leaves.map(([name]) => name), ...hidden]
    .filter((name) => OTHER_SPELLING.test(name))
    .map((name) => ({ detail: `${name} is another spelling of a name`, where }));

/** A digest hides its value only behind 128 bits of salt. */
const SALT = /^[A-Za-z0-9_-]{22}$/;

const saltFaults = (disclosures: readonly string[], where: string): Fault[] =>
  disclosures
    .map(parseDisclosure)
    .filter(({ salt }) => !SALT.test(salt))
    .map(({ name }) => ({ detail: `the salt of ${name} is not 128 bits`, where }));

const fileFaults = (bundle: Bundle, record: OpenRecord): Fault[] =>
  record.files.flatMap(({ path, sha256, bytes }): Fault[] => {
    const file = bundle.files.get(`data/${path}`);
    if (file === undefined || (file.length === bytes && sha256Hex(file) === sha256)) return [];
    return [{ detail: 'is not the file that its record names', where: `data/${path}` }];
  });

/** What its line alone says of an entry; nothing where that cannot be read either. */
const unopened = (line: string): Witnessed[] => {
  try {
    return [witness(parseHeader(line), undefined, [])];
  } catch {
    return [];
  }
};

/** Opens every record in the bundle with its disclosures and files. Lines and records that the chain refuses are not opened again. */
export const checkRecords = async (bundle: Bundle, refused: ReadonlySet<number>, onEntry: () => Promise<void>): Promise<RecordsVerdict> => {
  const entries: Witnessed[] = [];
  const disclosures = bundle.faults.filter(({ where }) => where?.startsWith('data/disclosures/'));
  const files: Fault[] = [];
  const unread = new Set(refused);
  let hiddenValues = 0;
  for (const [seq, line] of bundle.lines.entries()) {
    await onEntry();
    if (refused.has(seq)) {
      entries.push(...unopened(line));
      continue;
    }
    const record = bundle.opened(seq);
    try {
      const entry = witness(parseHeader(line), record, bundle.disclosures(seq));
      entries.push(entry);
      hiddenValues += entry.hidden.length;
      disclosures.push(...nameFaults(entry, `entry ${seq}`), ...saltFaults(bundle.disclosures(seq), `entry ${seq}`));
    } catch (error) {
      disclosures.push({ detail: reason(error), where: `data/${disclosuresPath(seq)}` });
      entries.push(...unopened(line));
      unread.add(seq);
    }
    if (record !== undefined) files.push(...fileFaults(bundle, record));
  }
  return { entries, unread, disclosures, files, hiddenValues };
};
