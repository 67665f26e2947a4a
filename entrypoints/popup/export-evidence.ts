import { browser } from '../../utils/browser';
import { makeBundle } from '../../utils/evidence/bundle';
import type { Ledger } from '../../utils/ledger/open';
import { send } from '../../utils/messages/send';
import type { Personal } from '../background/capture-draft';
import { evidenceSource } from '../export/evidence-source';

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
  const source = await evidenceSource(ledger, log, personal);
  const { now, kind: clock } = await send(browser.runtime, 'clock', {});
  const bundle = await makeBundle(source, { profile, now, clock, offsetMin, signal, onProgress });
  const { name, manifestSha256, head, size, withheld } = bundle;
  const url = URL.createObjectURL(new Blob([bundle.bytes.slice()], { type: 'application/zip' }));
  save(url, name);
  await send(browser.runtime, 'record-export', { log, profile, manifestSha256, head, size, withheld });
  return { name, head, url };
};
