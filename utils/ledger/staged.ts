import { openDB } from 'idb';

const NAME = 'saksi-staged';
const STORE = 'zips';

const open = () => openDB(NAME, 1, { upgrade: (database) => void database.createObjectStore(STORE) });

/** Lays bytes aside for the background, which alone writes to the ledger: messages are no way to carry megabytes. */
export const stage = async (id: string, bytes: Uint8Array): Promise<void> => {
  const database = await open();
  await database.put(STORE, bytes, id).finally(() => database.close());
};

/** Takes them; they are gone then, whatever becomes of them. Undefined where there are none. */
export const takeStaged = async (id: string): Promise<Uint8Array | undefined> => {
  const database = await open();
  try {
    const bytes: Uint8Array | undefined = await database.get(STORE, id);
    await database.clear(STORE);
    return bytes;
  } finally {
    database.close();
  }
};
