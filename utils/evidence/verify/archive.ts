import { archivedPages } from '../archive/archived-pages';
import { makeArchive } from '../archive/make-archive';
import { isSame } from '../bytes';
import type { Fault } from '../verdict';
import type { Witnessed } from '../witnessed';
import type { Bundle } from './read-bundle';

/** An archive for replay is made again from the pages and must be the same bytes: nothing rides along in it, and nothing in it differs. */
export const checkArchive = async ({ files, document }: Bundle, entries: readonly Witnessed[]): Promise<Fault[]> => {
  const where = 'data/arsip.wacz';
  const given = files.get(where);
  if (given === undefined || document === undefined) return [];
  const made = await makeArchive(
    archivedPages(entries, (path) => files.get(`data/${path}`)),
    document,
  );
  return isSame(made, given) ? [] : [{ detail: 'does not hold the pages of this bundle and nothing else', where }];
};
