import type { Carries } from '../../../utils/messages/protocol';
import type { Handlers, Sender } from '../../../utils/messages/receive';
import type { Noted } from '../../../utils/schema/dossier';
import { emptyDossier } from '../../../utils/schema/dossier';
import { attachmentBody, attachmentLeaves, journalBody, journalFrom, journalLeaves } from '../../../utils/schema/statement-record';
import { appendOne } from '../append-one';
import type { Derived } from '../fold/derived';
import { hidePersonal } from '../hide-personal';
import type { Stage } from '../stage';
import { told } from './told';

const dossierOf = ({ dossier }: Derived) => dossier ?? emptyDossier;

const bytesFrom = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** A complaint or an answer, as the participant tells it. */
const noteDown = (stage: Stage, { log, line }: Carries<'record-complaint'>): Promise<{ seq: number }> =>
  appendOne(stage, log, (seq, before) => {
    const { at, body } = told(stage);
    const open = journalBody(line);
    const noted: Noted = { seq, at, line: journalFrom(open, []) as Noted['line'] };
    const dossier = dossierOf(before);
    return {
      draft: { kind: 'note', time: at, body: { ...body, ...open }, leaves: hidePersonal(journalLeaves(line), before.personal), files: [] },
      derived: { ...before, dossier: { ...dossier, journal: [...dossier.journal, noted] } },
    };
  });

/** A file, byte for byte as it was given. */
const attach = (stage: Stage, { log, attachment, base64 }: Carries<'record-attachment'>): Promise<{ seq: number }> => {
  const { what, type, happened, re } = attachment;
  const bytes = bytesFrom(base64);
  return appendOne(stage, log, (seq, before) => {
    const { at, body } = told(stage);
    const dossier = dossierOf(before);
    const attached = { seq, at, what, type, ...(happened !== undefined && { happened }), ...(re !== undefined && { re }) };
    return {
      draft: {
        kind: 'attachment',
        time: at,
        body: { ...body, ...attachmentBody(attachment) },
        leaves: hidePersonal(attachmentLeaves(attachment), before.personal),
        files: [{ role: 'attachment', name: `berkas.${type}`, bytes }],
      },
      derived: { ...before, dossier: { ...dossier, attached: [...dossier.attached, attached] } },
    };
  });
};

export const journalHandlers = (stageOf: (sender: Sender) => Promise<Stage>): Pick<Handlers, 'record-complaint' | 'record-attachment'> => ({
  'record-complaint': async (carries, sender) => noteDown(await stageOf(sender), carries),
  'record-attachment': async (carries, sender) => attach(await stageOf(sender), carries),
});
