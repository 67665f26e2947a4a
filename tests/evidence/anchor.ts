import { toBase64url } from '../../utils/chain/base64url';
import { checkpointAt, checkpointText } from '../../utils/chain/checkpoint';
import { p1363ToDer } from '../../utils/chain/der';
import { sha256Hex } from '../../utils/chain/sha256';
import { keyFingerprint } from '../../utils/chain/signature';
import type { Authority } from './authority';
import { type Draft, type Key, littleLog } from './little-log';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Who was given the checkpoint: by mail, as the participant says, or an authority that stamped it. */
export type GivenTo = { by: 'email'; sent: string } | { by: 'rfc3161'; authority: Authority };

/** These drafts sealed, as the background would do it, by an entry appended after them. */
export const anchor = async (drafts: readonly Draft[], time: string, given: GivenTo, signer: Key): Promise<Draft> => {
  const lines = littleLog(signer, drafts).entries.map(({ line }) => line);
  const text = checkpointText(checkpointAt(lines.at(-1) ?? '', keyFingerprint(signer.spki)));
  const folder = `anchors/${String(lines.length).padStart(6, '0')}`;
  const token = given.by === 'rfc3161' ? given.authority.stamp(utf8(text)) : undefined;
  return {
    kind: 'anchor',
    time,
    body: {
      size: lines.length,
      checkpoint_sha256: sha256Hex(utf8(text)),
      spki: toBase64url(signer.spki),
      by: given.by,
      ...(given.by === 'email' && { sent: given.sent }),
      ...(token && { tsa: 'https://tsa.example/tsr', token_sha256: sha256Hex(token) }),
    },
    leaves: given.by === 'email' ? [['segel/kepada', 'info@prakerja.go.id']] : [],
    files: [
      { role: 'checkpoint', path: `${folder}/checkpoint.txt`, text },
      { role: 'checkpoint-signature', path: `${folder}/checkpoint.sig`, text: '', bytes: p1363ToDer(await signer.sign(utf8(text))) },
      ...(token ? [{ role: 'time-token', path: `${folder}/checkpoint.tsa-example.tsr`, text: '', bytes: token }] : []),
    ],
  };
};
