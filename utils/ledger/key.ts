import { KEY_ALGORITHM, SIGN_ALGORITHM } from '../chain/signature';
import type { Database, StoredKey } from './database';
import { asTrouble } from './trouble';

/** The device key: says that two exports come from one device, and nothing about honesty (evidence.md 0). */
export type DeviceKey = {
  /** SubjectPublicKeyInfo, DER. */
  spki: Uint8Array;
  /** ECDSA P-384 with SHA-256, as IEEE P1363 (96 bytes); chain/der.ts turns it into DER. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
};

const NAME = 'device';

const generate = async (): Promise<StoredKey> => {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(KEY_ALGORITHM, false, ['sign', 'verify']);
  return { privateKey, spki: new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)) };
};

/** Generated before the transaction, kept only if nobody was faster: two askers at once get one key. */
const createOnce = async (database: Database): Promise<StoredKey> => {
  const fresh = await generate();
  const tx = database.transaction('keys', 'readwrite', { durability: 'strict' });
  const kept = await tx.store.get(NAME);
  if (!kept) await tx.store.add(fresh, NAME);
  await tx.done;
  return kept ?? fresh;
};

export const deviceKey = async (database: Database): Promise<DeviceKey> => {
  try {
    const { privateKey, spki } = (await database.get('keys', NAME)) ?? (await createOnce(database));
    return { spki, sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(SIGN_ALGORITHM, privateKey, bytes.slice())) };
  } catch (error) {
    throw asTrouble(error, 'fetching the device key');
  }
};
