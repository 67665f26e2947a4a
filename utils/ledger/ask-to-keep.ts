/**
 * Asks the browser not to clear the database where disk space runs short. `unlimitedStorage` in the manifest has it granted without a question. Resolves
 * to whether it is; undefined where nobody can be asked: Chromium's workers have no `persist`, so that there it is our pages that ask.
 */
export const askToKeep = async ({ storage }: { storage?: Partial<StorageManager> } = navigator): Promise<boolean | undefined> => {
  if (!storage?.persisted || !storage.persist) return undefined;
  return (await storage.persisted()) || storage.persist();
};
