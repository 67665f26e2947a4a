import { type OpenRecord, openRecord, revealLeaves } from '../../../utils/chain/open-record';
import { noteCompletion } from '../../../utils/compare/note-completion';
import type { Entry } from '../../../utils/ledger/entry';
import { putBack } from '../../../utils/reader/put-back';
import type { Dossier, Noted } from '../../../utils/schema/dossier';
import { emptyDossier } from '../../../utils/schema/dossier';
import type { Leaf } from '../../../utils/schema/leaves';
import type { CompletedStatement } from '../../../utils/schema/statement';
import { completedFrom } from '../../../utils/schema/statement';
import { journalFrom } from '../../../utils/schema/statement-record';
import type { Derived } from './derived';

type Attached = Dossier['attached'][number];

const attachedFrom = (seq: number, at: string, body: { readonly [key: string]: unknown }): Attached => {
  const { attachment: what, type, happened, re } = body;
  return { seq, at, what, type, ...(happened !== undefined && { happened }), ...(re !== undefined && { re }) } as Attached;
};

/** The training is known by its title as printed, also where a name in it is hidden. */
const completedIn = (record: OpenRecord, leaves: readonly Leaf[]): CompletedStatement | undefined =>
  completedFrom(
    record.body,
    leaves.map(([name, value]) => [name, putBack(value, leaves)]),
  );

/** The dossier with a part of it changed. */
const within =
  (change: (dossier: Dossier) => Partial<Dossier>) =>
  (before: Derived): Derived => {
    const dossier = before.dossier ?? emptyDossier;
    return { ...before, dossier: { ...dossier, ...change(dossier) } };
  };

const withJournal = (noted: Noted) => within(({ journal }) => ({ journal: [...journal, noted] }));

/** What was said stays in the entry: without its leaves the line is what the dossier keeps. */
const lineIn = ({ body }: OpenRecord) => journalFrom(body, []) as Noted['line'] | undefined;

/**
 * What another device's entry changes here: a training was completed, and an office asked, whichever device was told so. Papers and kept pages stay with that
 * device: a letter sends them along from where they lie.
 */
export const foldElsewhere = ({
  kind,
  seq,
  log,
  time: at,
  record: bytes,
  disclosures,
}: Entry): ((before: Derived) => Derived) | undefined => {
  if (kind !== 'note' || !bytes) return undefined;
  const record = openRecord(bytes);
  const completed = completedIn(record, revealLeaves(record, disclosures));
  if (completed) return (before) => ({ ...before, known: noteCompletion(before.known, completed, { seq, log }) });
  const line = lineIn(record);
  return line && withJournal({ seq, log, at, line });
};

/** What an entry that the participant added changes: told, given, or kept by a click; undefined for any other. Throws where the record cannot be read. */
export const foldAdded = ({ kind, seq, time: at, record: bytes, disclosures }: Entry): ((before: Derived) => Derived) | undefined => {
  if (!['note', 'attachment', 'capture'].includes(kind) || !bytes) return undefined;
  const record = openRecord(bytes);
  if (kind === 'attachment') return within(({ attached }) => ({ attached: [...attached, attachedFrom(seq, at, record.body)] }));
  const leaves = revealLeaves(record, disclosures);
  if (kind === 'capture') {
    // One kept for a finding is of the dashboard: no second witness.
    if (record.body.witness !== 'page' || record.body.about !== undefined) return undefined;
    const url = putBack((record.body.source as { url: string }).url, leaves);
    return within(({ pages }) => ({ pages: [...pages, { seq, at, url }] }));
  }
  const completed = completedIn(record, leaves);
  if (completed) return (before) => ({ ...before, known: noteCompletion(before.known, completed, { seq }) });
  const line = lineIn(record);
  return line && withJournal({ seq, at, line });
};
