import * as z from 'zod/mini';
import { PROFILES } from '../source';

const hex64 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** `export.json`: what this bundle is, beside what is in it. Canonical JSON. */
export const exportDocument = z.strictObject({
  schema: z.literal('saksi/export/1'),
  profile: z.enum(PROFILES),
  /** `simulated` only in the build that plays stories: such a bundle proves nothing about real days. */
  clock: z.enum(['device', 'simulated']),
  log: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  size: z.int(),
  /** SHA-256 of the last line of `log.jsonl`, without its LF. */
  head: hex64,
  /** ISO 8601 UTC, by the clock named above. */
  exported: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)),
  /** Minutes east of UTC in which the report tells the time. */
  offset_min: z.int(),
  /** SHA-256 of the SPKI DER in `kunci-publik.pem`. */
  key: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)),
  software: z.strictObject({ name: z.string(), version: z.string(), build_sha256: z.string() }),
  /** Entries whose record is not in the bundle. */
  withheld: z.array(z.int()),
  /** Leaf names held back by the participant's own choice, beyond the profile. */
  withheld_leaves: z.array(z.string()),
  /** Single values of single entries held back by choice. */
  withheld_fields: z.array(z.strictObject({ seq: z.int(), name: z.string() })),
  /** Entries whose pages and papers are held back by choice. */
  withheld_pages: z.array(z.int()),
  /** SHA-256 of the tag files that a reader acts on, since the manifest covers only `data/`. */
  tags: z.record(z.string(), hex64),
  /** Key of `acct`, only in the profile `lengkap`. */
  logSecret: z.optional(hex64),
});
export type ExportDocument = z.infer<typeof exportDocument>;

/** The lines of `bag-info.txt`, so that the verifier can make them again. */
export const bagInfo = (document: ExportDocument): [label: string, value: string][] => [
  ['Bag-Software-Agent', `${document.software.name} ${document.software.version}`],
  ['Bagging-Date', document.exported.slice(0, 10)],
  ['External-Identifier', `${document.log}/${document.size}`],
];
