import { type Checkpoint, checkpointText } from '../../../utils/chain/checkpoint';
import { p1363ToDer } from '../../../utils/chain/der';
import { openRecord } from '../../../utils/chain/open-record';
import type { Ledger } from '../../../utils/ledger/open';
import { checkpointOf } from './checkpoint-of';

/** What is sealed: a checkpoint and its signature, as bytes, and the key that made it. */
export type Papers = { checkpoint: Checkpoint; text: Uint8Array; signature: Uint8Array; spki: Uint8Array };

/** A signature has chance in it, and a bundle has one file of that name: seals of the same entries share the first one made. */
const signedBefore = async (ledger: Ledger, log: string, size: number): Promise<Uint8Array | undefined> => {
  for await (const { kind, record } of ledger.walk(log, size)) {
    if (kind !== 'anchor' || !record) continue;
    const { body, files } = openRecord(record);
    const signature = files.find(({ role }) => role === 'checkpoint-signature');
    if (body.size === size && signature) return ledger.file(signature.sha256);
  }
  return undefined;
};

/** The checkpoint of the first `size` entries. Throws where the log has not that many. */
export const papersOf = async (ledger: Ledger, log: string, size: number): Promise<Papers> => {
  const checkpoint = await checkpointOf(ledger, log, size);
  const key = await ledger.key();
  const text = new TextEncoder().encode(checkpointText(checkpoint));
  const signature = (await signedBefore(ledger, log, size)) ?? p1363ToDer(await key.sign(text));
  return { checkpoint, text, signature, spki: key.spki };
};
