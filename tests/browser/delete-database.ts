import type { Page } from '../tools/browser';

/** Deletes what Saksi keeps, from an extension page, as a browser's own cleaning would: past whoever has it open. */
export const deleteDatabase = (control: Page): Promise<void> =>
  control.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('saksi');
        gone.onsuccess = () => resolve();
        gone.onerror = () => reject(gone.error);
      }),
  );
