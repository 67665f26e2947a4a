import { browser } from '../../utils/browser';
import { localDay } from '../../utils/calendar/days';
import { checkpointText } from '../../utils/chain/checkpoint';
import type { LetterFacts } from '../../utils/complaint/letter/letter-facts';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { send } from '../../utils/messages/send';
import type { Attached, AttachmentType } from '../../utils/schema/attachment';
import type { Dossier, Noted } from '../../utils/schema/dossier';
import { emptyDossier } from '../../utils/schema/dossier';
import { journalFrom } from '../../utils/schema/statement-record';
import { checkpointOf } from '../background/seal/checkpoint-of';
import { type AccountView, offsetOf } from '../popup/load';
import { type AddedEntry, addedEntry } from './added-entry';

/** One account's complaint side, as its log tells it. */
export type CaseFile = {
  ledger: ReadLedger;
  account: AccountView;
  /** Device UTC, and the day that it is for the participant. */
  now: string;
  today: string;
  offsetMin: number;
  dossier: Dossier;
  /** The entries of journal and attachments, by their numbers; a journal's may be in another device's log. */
  added: readonly AddedEntry[];
  facts: LetterFacts;
};

const journalOf = (log: string, added: readonly AddedEntry[]): LetterFacts['journal'] =>
  added.flatMap(({ entry, body, leaves }) => {
    const line = entry.kind === 'note' ? journalFrom(body, leaves) : undefined;
    return line ? [{ seq: entry.seq, ...(entry.log !== log && { log: entry.log }), line }] : [];
  });

const attachedOf = (added: readonly AddedEntry[]): LetterFacts['attached'] =>
  added.flatMap(({ entry, body, leaves }) => {
    if (entry.kind !== 'attachment' || body.attachment === undefined) return [];
    const { attachment, type, happened } = body as { attachment: Attached; type: AttachmentType; happened?: string };
    const name = new Map(leaves).get('lampiran/nama') ?? '';
    return [{ seq: entry.seq, what: attachment, type, name, ...(happened !== undefined && { happened }) }];
  });

/** Reads only the entries that the account's dossier names, never the whole history. */
export const openCase = async (ledger: ReadLedger, account: AccountView): Promise<CaseFile> => {
  const { log, derived } = account;
  const { now } = await send(browser.runtime, 'clock', {});
  const row = await ledger.log(log);
  if (!row) throw new Error(`log ${log} is not on this device`);
  const dossier = derived.dossier ?? emptyDossier;
  const places: readonly Pick<Noted, 'seq' | 'log'>[] = [...dossier.journal, ...dossier.attached].sort((a, b) => a.seq - b.seq);
  const added = (await Promise.all(places.map((place) => addedEntry(ledger, place.log ?? log, place.seq)))).flatMap((one) => one ?? []);
  const offsetMin = offsetOf(account);
  const { findings, trainings } = derived.known;
  return {
    ledger,
    account,
    now,
    today: localDay(now, offsetMin) ?? now.slice(0, 10),
    offsetMin,
    dossier,
    added,
    facts: {
      now,
      offsetMin,
      findings: findings.filter(({ state }) => state !== 'resolved'),
      journal: journalOf(log, added),
      completed: trainings.flatMap(({ stated, record }) =>
        stated && stated.log === undefined ? [{ seq: stated.seq, happened: stated.on, title: record.title }] : [],
      ),
      attached: attachedOf(added),
      pages: dossier.pages,
      checkpoint: checkpointText(await checkpointOf(ledger, log, row.size)),
    },
  };
};
