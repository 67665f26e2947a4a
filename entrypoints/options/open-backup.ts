import { parseDisclosure } from '../../utils/chain/disclosure';
import { parseHeader } from '../../utils/chain/header';
import { phases } from '../../utils/evidence/progress';
import { type Restorable, readBackup } from '../../utils/ledger/read-backup';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import type { Relation } from '../../utils/ledger/restore';
import { maskedLabel } from '../popup/load';
import { inAgeWorker } from './in-age-worker';

/** One log of an opened backup, as the participant is asked about it. */
export type OfferedLog = { log: string; label: string | undefined; entries: number; from: string; to: string; relation: Relation['is'] };

export type OpenedBackup = { zip: Uint8Array; made: string; device: string; logs: OfferedLog[] };

/** Whose log it is, masked: the last name and card number that its looks disclose. */
const labelOf = ({ entries }: Restorable): string | undefined => {
  const disclosed = entries.flatMap(({ disclosures }) => disclosures.map(parseDisclosure));
  const last = (leaf: string): string | undefined => disclosed.findLast(({ name }) => name === leaf)?.value;
  const [name, card] = [last('nama'), last('nomor_kartu')];
  return maskedLabel([...(name ? [{ kind: 'nama', value: name }] : []), ...(card ? [{ kind: 'kartu', value: card }] : [])]);
};

const timeOf = (entry: Restorable['entries'][number] | undefined): string => (entry ? parseHeader(entry.line).time : '');

type Watching = { signal: AbortSignal; onProgress(done: number, total: number): void };

/** Unlocks a backup, checks all of it, and says what it would bring. Progress is of the check. Rejects with BackupRefused, or the signal's reason. */
export const openBackup = async (
  ledger: ReadLedger,
  file: Uint8Array,
  passphrase: string,
  { signal, onProgress }: Watching,
): Promise<OpenedBackup> => {
  const zip = await inAgeWorker({ work: 'unlock', bytes: file, passphrase }, signal);
  const whole = phases({ signal, onProgress });
  let step: (() => Promise<void>) | undefined;
  const { document, logs } = await readBackup(zip, (total) => {
    step ??= whole.begin(1, total);
    return step();
  });
  const offered: OfferedLog[] = [];
  for (const log of logs) {
    const { is: relation } = await ledger.relate(log);
    offered.push({
      log: log.log,
      label: labelOf(log),
      entries: log.size,
      from: timeOf(log.entries[0]),
      to: timeOf(log.entries.at(-1)),
      relation,
    });
  }
  return { zip, made: document.made, device: document.device ?? '', logs: offered };
};
