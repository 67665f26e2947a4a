import { browser } from '../../utils/browser';
import { type Bundle, makeBundle } from '../../utils/evidence/bundle';
import { textOf } from '../../utils/evidence/bytes';
import { digestHex } from '../../utils/evidence/digest';
import type { EvidenceSource, Profile, Withhold } from '../../utils/evidence/source';
import { verifyBundle } from '../../utils/evidence/verify';
import { openZip } from '../../utils/evidence/zip/open-zip';
import type { Language } from '../../utils/language/dates';
import { send } from '../../utils/messages/send';

export type Made = Bundle & {
  profile: Profile;
  sha256: string;
  url: string;
  files: { path: string; bytes: number }[];
  /** The report in it, to be looked at before the file is given away. */
  report: string;
};

export type Making = {
  source: EvidenceSource;
  profile: Profile;
  withhold: Withhold;
  archive: boolean;
  language: Language;
  offsetMin: number;
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
};

const REPORT = { id: 'data/laporan.html', en: 'data/report.en.html' };

/** Makes one bundle and checks it as a stranger would. Nothing leaves before the participant saves it. */
export const makeFile = async ({ source, profile, withhold, archive, language, offsetMin, signal, onProgress }: Making): Promise<Made> => {
  const { now, kind: clock } = await send(browser.runtime, 'clock', {});
  // Making and checking are half of the way each.
  const making = (done: number, total: number) => onProgress(done, 2 * total);
  const bundle = await makeBundle(source, { profile, withhold, archive, now, clock, offsetMin, signal, onProgress: making });
  const checking = (done: number, total: number) => onProgress(total + done, 2 * total);
  const verdict = await verifyBundle(bundle.bytes, { language, signal, onProgress: checking });
  const failed = verdict.checks.find(({ ok }) => !ok);
  if (failed) throw new Error(`${failed.detail} ${failed.where ?? ''}`);
  signal.throwIfAborted();
  const files = [...(await openZip(bundle.bytes))].map(([path, bytes]) => ({ path: path.slice(path.indexOf('/') + 1), bytes }));
  const report = files.find(({ path }) => path === REPORT[language])?.bytes ?? new Uint8Array();
  return {
    ...bundle,
    profile,
    sha256: await digestHex(bundle.bytes),
    url: URL.createObjectURL(new Blob([bundle.bytes.slice()], { type: 'application/zip' })),
    files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length })),
    report: textOf(report),
  };
};

/** The log remembers what was handed out. */
export const recordExport = async (log: string, { profile, manifestSha256, head, size, withheld }: Made): Promise<void> => {
  await send(browser.runtime, 'record-export', { log, profile, manifestSha256, head, size, withheld });
};
