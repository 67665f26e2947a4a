import { toBase64url } from '../../../utils/chain/base64url';
import type { Json } from '../../../utils/chain/canonical';
import { sha256Hex } from '../../../utils/chain/sha256';
import type { Draft } from '../../../utils/ledger/append';
import type { Authority } from '../../../utils/schema/authorities';
import type { Leaf } from '../../../utils/schema/leaves';
import type { Papers } from './papers';

/** Who holds the checkpoint now, and what shows it. */
export type Given = { by: 'email'; sent: string; leaves: readonly Leaf[] } | { by: 'rfc3161'; authority: Authority; token: Uint8Array };

const bodyOf = (given: Given): { readonly [key: string]: Json } =>
  given.by === 'email'
    ? { by: given.by, sent: given.sent }
    : { by: given.by, tsa: given.authority.url, token_sha256: sha256Hex(given.token) };

/** One seal as an entry (utils/evidence/FORMAT.md, sections 3 and 8). `told`: what every entry says of the device that made it. */
export const anchorDraft = (papers: Papers, given: Given, time: string, told: { readonly [key: string]: Json }): Draft => ({
  kind: 'anchor',
  time,
  body: {
    ...told,
    ...bodyOf(given),
    size: papers.checkpoint.size,
    checkpoint_sha256: sha256Hex(papers.text),
    spki: toBase64url(papers.spki),
  },
  leaves: given.by === 'email' ? given.leaves : [],
  files: [
    { role: 'checkpoint', name: 'checkpoint.txt', bytes: papers.text },
    { role: 'checkpoint-signature', name: 'checkpoint.sig', bytes: papers.signature },
    ...(given.by === 'rfc3161' ? [{ role: 'time-token', name: `checkpoint.${given.authority.id}.tsr`, bytes: given.token }] : []),
  ],
});
