import { deleteDB } from 'idb';
import { asTrouble, StorageTrouble } from './trouble';

/** Deletes a whole database: every log, copy and key in it. Rejects with StorageTrouble `blocked` where another page keeps it open. */
export const eraseDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    deleteDB(name, {
      blocked: () =>
        reject(new StorageTrouble('blocked', `database ${name} is still open elsewhere; it will be deleted when that page closes`)),
    }).then(resolve, (error) => reject(asTrouble(error, `deleting database ${name}`)));
  });
