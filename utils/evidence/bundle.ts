import { p1363ToDer } from '../chain/der';
import { GENESIS_PREV, headOf } from '../chain/header';
import { keyFingerprint } from '../chain/signature';
import { archivedPages } from './archive/archived-pages';
import { makeArchive } from './archive/make-archive';
import { makeBag } from './bagit';
import { baseName } from './base';
import { utf8 } from './bytes';
import { collect } from './collect';
import { digestHex } from './digest';
import { gather } from './gather';
import { gatesFor } from './leaks/gates';
import { searchForLeaks } from './leaks/search-for-leaks';
import { bagInfo, type ExportDocument } from './payload/export-document';
import { bacaSaya, periksa } from './payload/instructions';
import { pad } from './payload/paths';
import { payloadOf } from './payload/payload-of';
import { toPem } from './pem';
import { policyFor } from './policy';
import { phases } from './progress';
import { caseOf } from './report/case-of';
import { sealsOf } from './seals';
import type { BundleOptions, EvidenceSource } from './source';
import { evidenceWords } from './words';
import { makeZip } from './zip/make-zip';

export { LeakFound } from './leaks/leak-gate';

export type Bundle = {
  /** `bukti-9c13896d-samar.zip` */
  name: string;
  bytes: Uint8Array;
  /** SHA-256 of `manifest-sha256.txt`, which the device signs: 64 hex digits. */
  manifestSha256: string;
  /** Hash of the log's last entry, 64 hex digits, and how many entries there are. */
  head: string;
  size: number;
  /** Numbers of the entries whose record is not in it. */
  withheld: number[];
};

const describe = (
  source: EvidenceSource,
  options: BundleOptions,
  file: { head: string; size: number; key: string; withheld: number[] },
) => {
  const { name, version, buildSha256 } = source.software;
  return {
    schema: 'saksi/export/1',
    profile: options.profile,
    clock: options.clock,
    log: source.log,
    size: file.size,
    head: file.head,
    exported: new Date(options.now).toISOString(),
    offset_min: options.offsetMin,
    key: `sha256:${file.key}`,
    software: { name, version, build_sha256: buildSha256 },
    withheld: file.withheld,
    withheld_leaves: [...(options.withhold?.leaves ?? [])].sort(),
    withheld_fields: [...(options.withhold?.fields ?? [])]
      .map(({ seq, name }) => ({ seq, name }))
      .sort((a, b) => a.seq - b.seq || (a.name < b.name ? -1 : 1)),
    withheld_pages: [...(options.withhold?.pages ?? [])].sort((a, b) => a - b),
    ...(options.profile === 'lengkap' && { logSecret: source.secret }),
  } satisfies Omit<ExportDocument, 'tags'>;
};

/**
 * The evidence of one log as a BagIt zip (evidence.md 4). Rejects with `LeakFound` where a personal value would leave in a profile that hides it:
 * nothing is exported then. Rejects with the signal's reason when cancelled.
 */
export const makeBundle = async (source: EvidenceSource, options: BundleOptions): Promise<Bundle> => {
  const { profile, signal } = options;
  const work = phases(options);
  const stored = await collect(source.entries, signal);
  const gates = gatesFor(source, stored, profile);
  const policy = policyFor(profile, options.withhold, stored, gates.strict);
  const gathered = await gather(stored, policy, (sha256) => source.file(sha256), work.begin(0.25, stored.length));

  const last = stored.at(-1);
  const head = last ? headOf(last.line) : GENESIS_PREV;
  const { pages, entries, withheld } = gathered;
  const lines = stored.map(({ line }) => line);
  const seals = await sealsOf(entries, lines, (path) => gathered.files.get(path));
  const base = baseName(source.log, profile);
  const described = describe(source, options, { head, size: stored.length, key: keyFingerprint(source.key.spki), withheld });
  const told = caseOf(described, { entries, seals, lastLine: last?.line, pages });
  const disclosed = entries.find(({ leaves }) => leaves.length > 0)?.seq ?? 0;
  const untagged: ExportDocument = { ...described, tags: {} };
  const texts = new Map([
    ['PERIKSA.txt', utf8(periksa(base, untagged, pad(disclosed)))],
    ['BACA-SAYA.txt', utf8(bacaSaya(untagged, evidenceWords.id.profiles[profile].shows))],
  ]);
  const tags: Record<string, string> = {};
  for (const [path, bytes] of texts) tags[path] = await digestHex(bytes);
  const document: ExportDocument = { ...described, tags };

  // A report has a line for most entries, and there are two.
  const payload = await payloadOf(told, document, stored, gathered.files, work.begin(0.15, 2 * stored.length));
  const archive =
    options.archive &&
    (await makeArchive(
      archivedPages(entries, (path) => gathered.files.get(path)),
      document,
    ));
  if (archive) payload.set('arsip.wacz', archive);
  const pem = utf8(toPem(source.key.spki));
  const sign = async (manifest: Uint8Array) => new Map([['manifest-sha256.txt.sig', p1363ToDer(await source.key.sign(manifest))]]);
  const bag = await makeBag(
    payload,
    bagInfo(document),
    new Map([['kunci-publik.pem', pem], ...texts]),
    sign,
    work.begin(0.2, payload.size + 7),
  );
  await searchForLeaks(bag.files, gates, work.begin(0.2, bag.files.size));
  const files = new Map([...bag.files].map(([path, bytes]) => [`${base}/${path}`, bytes]));
  const bytes = await makeZip(files, work.begin(0.2, files.size));
  return { name: `${base}.zip`, bytes, manifestSha256: bag.manifestSha256, head, size: stored.length, withheld };
};
