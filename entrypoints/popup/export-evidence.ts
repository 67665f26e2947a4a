import { browser } from '../../utils/browser';
import { makeBundle } from '../../utils/evidence/bundle';
import type { Ledger } from '../../utils/ledger/open';
import { send } from '../../utils/messages/send';
import type { Personal } from '../background/capture-draft';
import { software } from '../background/software';

export type ExportRequest = {
  ledger: Ledger;
  log: string;
  personal: readonly Personal[];
  profile: 'samar' | 'ombudsman' | 'lengkap';
  offsetMin: number;
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
};

const save = (url: string, name: string): void => {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
};

/** Builds one bundle from the ledger, hands it to the browser to save, and has the log remember that it was exported. */
export const exportEvidence = async ({ ledger, log, personal, profile, offsetMin, signal, onProgress }: ExportRequest) => {
  const row = await ledger.log(log);
  if (!row) throw new Error(`log ${log} is not on this device`);
  const { now, kind: clock } = await send(browser.runtime, 'clock', {});
  const { version, build_sha256: buildSha256 } = software();
  const bundle = await makeBundle(
    {
      log,
      secret: row.secret,
      entries: ledger.walk(log),
      file: (sha256) => ledger.file(sha256),
      key: await ledger.key(),
      software: { name: 'saksi', version, buildSha256 },
      personal: personal.map(({ value }) => value),
    },
    { profile, now, clock, offsetMin, signal, onProgress },
  );
  const { name, manifestSha256, head, size, withheld } = bundle;
  const url = URL.createObjectURL(new Blob([bundle.bytes.slice()], { type: 'application/zip' }));
  save(url, name);
  await send(browser.runtime, 'record-export', { log, profile, manifestSha256, head, size, withheld });
  return { name, head, url };
};
