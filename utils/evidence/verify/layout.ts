import { baseName } from '../base';
import { disclosuresPath, FIXED, recordPath, SAFE_PATH } from '../payload/paths';
import type { Fault } from '../verdict';
import type { Bundle } from './read-bundle';

const TAG_FILES = [
  'bagit.txt',
  'bag-info.txt',
  'manifest-sha256.txt',
  'manifest-sha256.txt.sig',
  'kunci-publik.pem',
  'PERIKSA.txt',
  'BACA-SAYA.txt',
  'tagmanifest-sha256.txt',
];
/** Optional: time-stamp tokens over the manifest, their certificates, checkpoints, and the archive for replay. */
const OPTIONAL =
  /^(manifest-sha256\.txt\.[a-z0-9-]+\.tsr|data\/tsa\/[a-z0-9-]+\.pem|data\/anchors\/\d{6}\/checkpoint\.(txt|sig|[a-z0-9-]+\.tsr)|data\/arsip\.wacz)$/;

/** No program is in a bundle, whatever a record may name. */
const ENDING = /\.(txt|html|json|jsonl|csv|png|jpg|webp|pdf|eml|pem|sig|tsr|wacz)$/;

/** The entry in whose folder a file stands. */
const OWNER = /^data\/(?:snapshots|attachments)\/(\d{6})\//;

const namedByRecords = (bundle: Bundle): { named: Set<string>; unread: Set<number> } => {
  const named = new Set<string>();
  const unread = new Set<number>();
  bundle.lines.forEach((_, seq) => {
    if (bundle.record(seq) === undefined) return;
    named.add(`data/${recordPath(seq)}`);
    named.add(`data/${disclosuresPath(seq)}`);
    try {
      for (const { path } of bundle.opened(seq)?.files ?? []) named.add(`data/${path}`);
    } catch {
      // Reported by the check of the chain: what it names nobody can tell.
      unread.add(seq);
    }
  });
  return { named, unread };
};

/** Every file is one that the format has or that a record names: nothing rides along, signed or not. */
export const checkLayout = (bundle: Bundle): Fault[] => {
  const fixed = [...TAG_FILES, ...FIXED.map((path) => `data/${path}`)];
  const faults: Fault[] = fixed.filter((path) => !bundle.files.has(path)).map((where) => ({ detail: 'is missing', where }));
  const { document, base } = bundle;
  if (document && base !== baseName(document.log, document.profile))
    faults.push({ detail: `the folder is not ${baseName(document.log, document.profile)}`, where: base.slice(0, 80) });
  const { named: allowed, unread } = namedByRecords(bundle);
  const isUnknown = (path: string) => unread.has(Number(OWNER.exec(path)?.[1] ?? Number.NaN));
  for (const path of fixed) allowed.add(path);
  for (const path of bundle.files.keys()) {
    if (!allowed.has(path) && !OPTIONAL.test(path) && !isUnknown(path)) faults.push({ detail: 'no entry names this file', where: path });
    else if (path.startsWith('data/') && !(SAFE_PATH.test(path) && ENDING.test(path)))
      faults.push({ detail: 'not a file name of this format', where: path });
  }
  return faults;
};
