import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { IDBPObjectStore, StoreNames } from 'idb';
import { sha256Hex } from '../chain/sha256';
import type { SaksiSchema } from './database';

/**
 * The looks a log has lately recorded, so that a look submitted again is not recorded twice. One small value a log, overwritten: an index
 * over all of them would take more room than the looks themselves.
 */
export type SeenSubmission = { mark: string; seq: number; count: number };

type Store = IDBPObjectStore<SaksiSchema, StoreNames<SaksiSchema>[], 'submissions', 'readwrite'>;

/** A retry comes within the life of a page, mostly within seconds. */
const REMEMBERED = 32;

/** 64 bits tell 32 ids apart. */
const markOf = (id: string): string => sha256Hex(utf8ToBytes(id)).slice(0, 16);

export const findSubmission = async (store: Store, log: string, id: string): Promise<SeenSubmission | undefined> => {
  const mark = markOf(id);
  return (await store.get(log))?.find((seen) => seen.mark === mark);
};

export const rememberSubmission = async (store: Store, log: string, id: string, seq: number, count: number): Promise<void> => {
  const seen = (await store.get(log)) ?? [];
  await store.put([{ mark: markOf(id), seq, count }, ...seen].slice(0, REMEMBERED), log);
};
