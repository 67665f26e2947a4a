/** Files of `data/` that every bundle of this format has; `verify` lets no other file pass but those that a record names. */
export const FIXED = [
  'laporan.html',
  'report.en.html',
  'format.txt',
  'log.jsonl',
  'linimasa.csv',
  'linimasa-titik-koma.csv',
  'linimasa.json',
  'bidang.csv',
  'bidang-titik-koma.csv',
  'temuan.json',
  'export.json',
] as const;

/** 12 → `000012`: an entry's number as it stands in file names. */
export const pad = (seq: number): string => String(seq).padStart(6, '0');
/** 12 → `records/000012.json`. */
export const recordPath = (seq: number): string => `records/${pad(seq)}.json`;
/** 12 → `disclosures/000012.txt`. */
export const disclosuresPath = (seq: number): string => `disclosures/${pad(seq)}.txt`;

/** 37 → `anchors/000037/`: seals of the first 37 entries. */
export const anchorFolder = (size: number): string => `anchors/${pad(size)}/`;

/** Names of ours, made from the entry's number: never a page's or a person's. */
export const SAFE_PATH = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/;
