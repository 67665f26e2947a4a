import { keyFingerprint, verifySignature } from '../chain/signature';
import type { Language } from '../language/dates';
import { textOf } from './bytes';
import { fromPem } from './pem';
import { sealsOf } from './seals';
import { slices } from './slices';
import { type CheckId, checksOf, type Fault, type LimitId, type Verdict } from './verdict';
import { checkAccount } from './verify/account';
import { checkAnchors } from './verify/anchors';
import { checkArchive } from './verify/archive';
import { checkBag } from './verify/check-bag';
import { checkContent } from './verify/content';
import { datedBeforeSeal } from './verify/dated-before-seal';
import { checkExport } from './verify/export';
import { checkFindings } from './verify/findings';
import { impossibleMails } from './verify/impossible-mails';
import { isOurs } from './verify/is-ours';
import { checkKey, formerKeys } from './verify/key';
import { checkLayout } from './verify/layout';
import { checkLog } from './verify/log';
import { checkLooks } from './verify/looks';
import { checkManifestLines } from './verify/manifest-lines';
import { checkOrigins } from './verify/origins';
import { checkPages } from './verify/pages';
import { checkProfile } from './verify/profile';
import { type Bundle, readBundle } from './verify/read-bundle';
import { checkRecords } from './verify/records';
import { checkRepeats } from './verify/repeats';
import { checkStatements } from './verify/statements';
import { isWrittenAsOurs } from './verify/written-as-ours';
import { evidenceWords } from './words';
import { isNoZip, namesInZip } from './zip/names-in-zip';
import { openZip, ZipRefused } from './zip/open-zip';

export type { Verdict } from './verdict';

/** `language` is that of the sentences; Indonesian where nothing is said. */
type Options = { language?: Language; onProgress?: (done: number, total: number) => void; signal?: AbortSignal };

const NOTHING: Omit<Verdict, 'checks'> = {
  ok: false,
  asWritten: false,
  formerKeys: [],
  cannotConclude: [],
  log: '',
  size: 0,
  head: '',
  profile: '',
  clock: '',
  keyFingerprint: '',
};

/** The one folder that a bag's zip holds, and its files by their paths below it. */
const openBag = (files: ReadonlyMap<string, Uint8Array>): { base: string; files: Map<string, Uint8Array> } => {
  if (!isOurs([...files.keys()])) throw new ZipRefused('none of its files is one of a bundle');
  const bases = new Set([...files.keys()].map((path) => path.split('/')[0] ?? ''));
  const [base] = bases;
  if (bases.size !== 1 || base === undefined || files.has(base)) throw new ZipRefused('not exactly one folder at the top of the zip');
  return { base, files: new Map([...files].map(([path, bytes]) => [path.slice(base.length + 1), bytes])) };
};

const readKey = (files: ReadonlyMap<string, Uint8Array>): { spki?: Uint8Array; faults: Fault[] } => {
  try {
    return { spki: fromPem(textOf(files.get('kunci-publik.pem') ?? new Uint8Array())), faults: [] };
  } catch (error) {
    return { faults: [{ detail: error instanceof Error ? error.message : String(error), where: 'kunci-publik.pem' }] };
  }
};

const checkSignature = async (files: ReadonlyMap<string, Uint8Array>, spki: Uint8Array | undefined): Promise<Fault[]> => {
  const where = 'manifest-sha256.txt.sig';
  const [manifest, signature] = [files.get('manifest-sha256.txt'), files.get(where)];
  if (!spki || !manifest || !signature) return [{ detail: 'no signature that could be checked', where }];
  return (await verifySignature(spki, signature, manifest))
    ? []
    : [{ detail: 'is not a signature of manifest-sha256.txt by kunci-publik.pem', where }];
};

type Counts = {
  absent: number;
  hidden: number;
  backwards: number;
  tokens: number;
  mails: number;
  impossible: number;
  beforeSeal: number;
  formerKeys: number;
};

const limitsOf = (bundle: Bundle, counts: Counts, asWritten: boolean): LimitId[] => {
  const limits: LimitId[] = ['origin', 'rebuilt', 'other-logs', 'device-clock', 'fingerprint'];
  if (!asWritten) limits.push('rendering');
  if (counts.formerKeys > 0) limits.push('new-key');
  if (bundle.document?.clock === 'simulated') limits.push('simulated-clock');
  if (counts.absent > 0) limits.push('withheld-entries');
  if (counts.hidden > 0) limits.push('withheld-values');
  if (counts.backwards > 0) limits.push('clock-backwards');
  if (counts.tokens > 0) limits.push('tokens-unchecked');
  if (counts.mails > 0) limits.push('mail-unchecked');
  if (counts.impossible > 0) limits.push('mail-impossible');
  if (counts.beforeSeal > 0) limits.push('before-seal');
  return limits;
};

/**
 * A bundle's zip → verdict, from the bytes alone. Never throws for what is in them: whatever cannot be read is a failed check that says why and where.
 * Runs wherever there is WebCrypto. Rejects with the signal's reason when cancelled.
 */
export const verifyBundle = async (bytes: Uint8Array, { language = 'id', onProgress, signal }: Options = {}): Promise<Verdict> => {
  const words = evidenceWords[language];
  const slice = slices();
  const breathe = async () => {
    signal?.throwIfAborted();
    await slice();
  };
  let opened: ReturnType<typeof openBag>;
  try {
    opened = openBag(await openZip(bytes, breathe));
  } catch (error) {
    if (!(error instanceof ZipRefused)) throw error;
    const names = namesInZip(bytes);
    // A letter or a zip of holiday pictures is no damaged bundle, also where its own program wrote it in a way that none of ours is written in.
    const isForeign = names.length > 0 ? !isOurs(names) : isNoZip(bytes);
    const fault = { detail: error.reason, ...(error.where !== undefined && { where: error.where }) };
    return { ...NOTHING, checks: checksOf(isForeign ? 'ours' : 'zip', [fault], words) };
  }
  const { base, files } = opened;
  const bundle = readBundle(base, files);
  const total = files.size + 2 * bundle.lines.length;
  let done = 0;
  const step = () => {
    done = Math.min(done + 1, total);
    onProgress?.(done, total);
    return breathe();
  };

  const bag = await checkBag(files, step);
  const { spki, faults: keyFaults } = readKey(files);
  const chain = await checkLog(bundle, step);
  const records = await checkRecords(bundle, new Set(chain.verdict.breaks.map(({ seq }) => seq)), step);
  const seals = await sealsOf(records.entries, bundle.lines, (path) => files.get(`data/${path}`));
  const anchors = await checkAnchors(bundle, chain.verdict.log, spki, records.entries);
  const { log, size, head, absent, backwards } = chain.verdict;
  // What is told of all entries together cannot be compared with some of them.
  const isComplete = records.unread.size === 0;
  const { entries } = records;
  const checkers: [CheckId, () => readonly Fault[] | Promise<readonly Fault[]>][] = [
    ['ours', () => []],
    ['zip', () => []],
    ['bag', () => [...bag.structure, ...checkManifestLines(files)]],
    ['payload', () => bag.payload],
    ['tags', () => bag.tags],
    ['layout', () => checkLayout(bundle)],
    ['signature', async () => [...keyFaults, ...(await checkSignature(files, spki))]],
    ['key', () => checkKey(bundle, spki, entries)],
    ['chain', () => chain.line],
    [
      'records',
      async () => {
        const faults = [...chain.record];
        for (const check of [checkRepeats, checkLooks, checkOrigins, checkPages, checkStatements]) {
          faults.push(...check(entries));
          await breathe();
        }
        return faults;
      },
    ],
    ['disclosures', () => records.disclosures],
    ['files', () => records.files],
    [
      'content',
      async () => [...(await checkContent(bundle, entries, breathe)), ...(isComplete ? await checkArchive(bundle, entries) : [])],
    ],
    ['profile', () => checkProfile(bundle, entries)],
    ['export', () => checkExport(bundle, { log, size, head, absent }, spki)],
    ['anchors', () => anchors.faults],
    ['findings', () => (isComplete ? checkFindings(bundle, log, entries, seals, breathe) : [])],
    ['account', () => checkAccount(bundle, entries)],
  ];
  const found: [CheckId, readonly Fault[]][] = [];
  for (const [id, check] of checkers) {
    found.push([id, await check()]);
    await breathe();
  }
  const checks = found.flatMap(([id, faults]) =>
    id === 'findings' && !isComplete ? [{ id, ok: false, detail: words.notCompared }] : checksOf(id, faults, words),
  );
  onProgress?.(total, total);
  const former = formerKeys(records.entries);
  const late = datedBeforeSeal(records.entries, seals);
  const impossible = impossibleMails(records.entries, seals);
  const named: Partial<Record<LimitId, readonly number[]>> = { 'before-seal': late, 'mail-impossible': impossible };
  const counts = {
    absent: absent.length,
    hidden: records.hiddenValues,
    backwards: backwards.length,
    tokens: anchors.tokens,
    mails: seals.filter(({ by }) => by === 'email').length,
    impossible: impossible.length,
    beforeSeal: late.length,
    formerKeys: former.length,
  };
  const asWritten = await isWrittenAsOurs(bundle, records.entries, seals, breathe);
  return {
    ok: checks.every(({ ok }) => ok),
    asWritten,
    formerKeys: former,
    checks,
    cannotConclude: limitsOf(bundle, counts, asWritten || !isComplete).map((limit) => {
      const seqs = named[limit];
      return seqs === undefined ? words.limits[limit] : `${words.limits[limit]} [${seqs.join(', ')}]`;
    }),
    log,
    size,
    head,
    profile: bundle.document?.profile ?? '',
    clock: bundle.document?.clock ?? '',
    keyFingerprint: spki ? keyFingerprint(spki) : '',
  };
};
