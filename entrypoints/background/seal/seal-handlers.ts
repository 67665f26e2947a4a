import { checkpointText, parseCheckpoint } from '../../../utils/chain/checkpoint';
import type { Carries } from '../../../utils/messages/protocol';
import type { Handlers, Sender } from '../../../utils/messages/receive';
import type { Leaf } from '../../../utils/schema/leaves';
import { appendOne } from '../append-one';
import { hidePersonal } from '../hide-personal';
import { told } from '../said/told';
import type { Stage } from '../stage';
import { anchorDraft } from './anchor-draft';
import { keepSeals } from './kept-choice';
import { papersOf } from './papers';
import { chooseAuthorities } from './time-seal';

/** A time is told to the minute; the last entry of the checkpoint may be of the same one. */
const MINUTE_MS = 60_000;

/** A checkpoint was sent by mail, as the participant says: the log keeps which, to whom and when. */
const noteSent = async (
  stage: Stage,
  { log, checkpoint: pasted, to, sent, messageId }: Carries<'record-seal-sent'>,
): Promise<{ seq: number }> => {
  const sealed = parseCheckpoint(pasted);
  const { at, body } = told(stage);
  if (sent > at) throw new Error(`the e-mail cannot have been sent at ${sent}: that is still to come`);
  if (Date.parse(sent) + MINUTE_MS < Date.parse(sealed.time))
    throw new Error(`the e-mail cannot have been sent at ${sent}: this code is of ${sealed.time}`);
  const papers = await papersOf(await stage.ledger(), log, sealed.size);
  if (checkpointText(sealed) !== checkpointText(papers.checkpoint))
    throw new Error('this code is not of this log and key: copy the code again, send it, then note it');
  const said: Leaf[] = [['segel/kepada', to], ...(messageId === undefined ? [] : [['segel/message_id', messageId] satisfies Leaf])];
  // What it covers was there before it was sent.
  const after = sent < sealed.time ? sealed.time : sent;
  return appendOne(stage, log, (_, { personal }) => ({
    draft: anchorDraft(papers, { by: 'email', sent: after, leaves: hidePersonal(said, personal) }, at, body),
  }));
};

export const sealHandlers = (stageOf: (sender: Sender) => Promise<Stage>): Pick<Handlers, 'record-seal-sent' | 'use-time-seals'> => ({
  'record-seal-sent': async (carries, sender) => noteSent(await stageOf(sender), carries),
  'use-time-seals': async ({ authorities }, sender) => {
    const stage = await stageOf(sender);
    await keepSeals((kept) => ({ ...kept, authorities }));
    if (authorities.length > 0) await chooseAuthorities(stage);
    return {};
  },
});
