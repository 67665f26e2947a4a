import { openRecord } from '../../../utils/chain/open-record';
import type { Entry } from '../../../utils/ledger/entry';
import type { Ledger } from '../../../utils/ledger/open';
import type { Submission } from '../../../utils/schema/submission';

const PAGE = 64;
/** Days of looking; whoever retries after that has slept through a year of looks. */
const MOST = 4_096;

const isThisLook = ({ kind, record }: Entry, { load, monoMs }: Submission, at: string): boolean => {
  if (kind !== 'capture' || !record) return false;
  try {
    const { captured } = openRecord(record).body as { captured?: { load?: string; mono_ms?: number; device_utc?: string } };
    return captured?.load === load && captured.mono_ms === monoMs && captured.device_utc === at;
  } catch {
    return false;
  }
};

/** `recorded`: the entry that this look made already. `after`: by the device's clock it comes right after this entry; -1 where it comes before all that were read back. */
export type Place = { recorded: number } | { after: number };

/**
 * Where in its log a look belongs that is told only now: a page retries for as long as it lives, longer than the log remembers submissions
 * (utils/ledger/submissions.ts). Reads back only as far as there are entries later than the look, which is none for a look that comes in time.
 */
export const placeOf = async (
  ledger: Pick<Ledger, 'entries'>,
  log: string,
  size: number,
  submission: Submission,
  at: string,
): Promise<Place> => {
  for (let from = size - 1; from >= 0 && from > size - MOST; from -= PAGE) {
    const page = await ledger.entries(log, { from, count: PAGE, newestFirst: true });
    const same = page.find((entry) => isThisLook(entry, submission, at));
    if (same) return { recorded: same.seq };
    const earlier = page.find(({ time }) => time !== '' && time < at);
    if (earlier) return { after: earlier.seq };
  }
  return { after: -1 };
};
