import { openDB } from 'idb';
import { KEY_ALGORITHM } from '../../utils/chain/signature';

/** A whole database as JSON: for each object store its key path, indexes, keys and values. Bytes are {"$bytes": base64}, a key pair's private half {"$jwk": …}. */
export type Dump = { version: number; stores: Record<string, StoreDump> };
type StoreDump = {
  keyPath: string | string[] | null;
  indexes: { name: string; keyPath: string | string[]; unique: boolean }[];
  rows: { key: IDBValidKey; value: unknown }[];
};

const toJson = async (value: unknown): Promise<unknown> => {
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (value instanceof CryptoKey) return { $jwk: await crypto.subtle.exportKey('jwk', value) };
  if (Array.isArray(value)) return Promise.all(value.map(toJson));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([key, one]) => [key, await toJson(one)])));
};

const fromJson = async (value: unknown): Promise<unknown> => {
  if (Array.isArray(value)) return Promise.all(value.map(fromJson));
  if (typeof value !== 'object' || value === null) return value;
  const { $bytes, $jwk } = value as { $bytes?: string; $jwk?: JsonWebKey };
  if ($bytes !== undefined) return new Uint8Array(Buffer.from($bytes, 'base64'));
  if ($jwk !== undefined) return crypto.subtle.importKey('jwk', $jwk, KEY_ALGORITHM, true, ['sign']);
  return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([key, one]) => [key, await fromJson(one)])));
};

const namesIn = (list: DOMStringList | readonly string[]): string[] => Array.from(list as ArrayLike<string>);

export const dumpDatabase = async (name: string): Promise<Dump> => {
  const database = await openDB(name);
  const stores: Dump['stores'] = {};
  for (const each of namesIn(database.objectStoreNames)) {
    const { store } = database.transaction(each);
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    const indexes = namesIn(store.indexNames).map((index) => {
      const { name: called, keyPath, unique } = store.index(index);
      return { name: called, keyPath, unique };
    });
    const keyPath = store.keyPath as string | string[] | null;
    const rows = await Promise.all(keys.map(async (key, index) => ({ key, value: await toJson(values[index]) })));
    stores[each] = { keyPath, indexes, rows };
  }
  const { version } = database;
  database.close();
  return { version, stores };
};

export const loadDatabase = async (name: string, { version, stores }: Dump): Promise<void> => {
  const values = new Map<string, unknown[]>();
  for (const [store, { rows }] of Object.entries(stores)) values.set(store, await Promise.all(rows.map(({ value }) => fromJson(value))));
  const database = await openDB(name, version, {
    upgrade: (opened) => {
      for (const [each, { keyPath, indexes }] of Object.entries(stores)) {
        const store = opened.createObjectStore(each, keyPath === null ? {} : { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, { unique: index.unique });
      }
    },
  });
  for (const [store, { keyPath, rows }] of Object.entries(stores)) {
    const tx = database.transaction(store, 'readwrite');
    rows.forEach(({ key }, index) => void tx.store.put(values.get(store)?.[index], keyPath === null ? key : undefined));
    await tx.done;
  }
  database.close();
};
