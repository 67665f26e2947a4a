import { browser } from '../../utils/browser';
import { makeBundle } from '../../utils/evidence/bundle';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { send } from '../../utils/messages/send';
import type { Personal } from '../background/look/capture-draft';
import { evidenceSource } from '../export/evidence-source';
import { saveBytes } from './save-bytes';

export type ExportRequest = {
  ledger: ReadLedger;
  log: string;
  personal: readonly Personal[];
  profile: 'samar' | 'ombudsman' | 'lengkap';
  offsetMin: number;
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
};

/** Builds one bundle from the ledger, hands it to the browser to save, and has the log remember that it was exported. `save` hands it over once more. */
export const exportEvidence = async ({ ledger, log, personal, profile, offsetMin, signal, onProgress }: ExportRequest) => {
  const source = await evidenceSource(ledger, log, personal);
  const { now, kind: clock } = await send(browser.runtime, 'clock', {});
  const bundle = await makeBundle(source, { profile, now, clock, offsetMin, signal, onProgress });
  const { name, manifestSha256, head, size, withheld } = bundle;
  const save = (): void => saveBytes(bundle.bytes.slice(), 'application/zip', name);
  save();
  await send(browser.runtime, 'record-export', { log, profile, manifestSha256, head, size, withheld });
  return { name, head, save };
};
