import { toHex } from '../../../utils/evidence/digest';
import { nonceOf, timeQuery } from '../../../utils/evidence/time-query';
import { timeTokenFault } from '../../../utils/evidence/verify/time-token';
import { tokenSigner } from '../../../utils/evidence/verify/token-signer';
import type { Authority } from '../../../utils/schema/authorities';

const PATIENCE_MS = 20_000;
const MOST_BYTES = 65_536;

/**
 * A token for this SHA-256 (64 hex digits), checked as a stranger would check it. The request carries the digest and a nonce: no cookie, no
 * referrer, no word of whose it is. Throws an Error that says what was wrong with the answer, or that there was none.
 */
export const askAuthority = async ({ name, url }: Authority, sha256: string): Promise<Uint8Array> => {
  const nonce = nonceOf(crypto.getRandomValues(new Uint8Array(8)));
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body: timeQuery(sha256, nonce).slice(),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) throw new Error(`${name} answered with HTTP status ${response.status}`);
  const token = new Uint8Array(await response.arrayBuffer());
  if (token.length > MOST_BYTES) throw new Error(`${name} answered with ${token.length} bytes; no token is that long`);
  const fault = timeTokenFault(token, sha256);
  if (fault) throw new Error(`the answer of ${name} ${fault}`);
  if (!toHex(token).includes(toHex(nonce))) throw new Error(`the answer of ${name} is one to another question`);
  const { state } = await tokenSigner(token);
  if (state !== 'signed') throw new Error(`the answer of ${name} is not signed in a way that can be checked (${state})`);
  return token;
};
