import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { openReadLedger } from '../../utils/ledger/read-ledger';

/** Our own pages read the ledger themselves and never write to it: a first paint need not wait for the worker. A story's page names its lane. */
export const openPageLedger = (): Promise<ReadLedger> => {
  const lane = import.meta.env.MODE === 'story' ? new URLSearchParams(location.search).get('lane') : undefined;
  return openReadLedger(lane ? `saksi-story-${lane}` : 'saksi');
};

/** The same search part for a link to another of our pages. */
export const keepLane = (path: string): string => {
  const lane = import.meta.env.MODE === 'story' ? new URLSearchParams(location.search).get('lane') : undefined;
  if (!lane) return path;
  return `${path}${path.includes('?') ? '&' : '?'}lane=${encodeURIComponent(lane)}`;
};
