import { useEffect, useState } from 'preact/hooks';
import type { StorageProblem } from '../../components/watch-state';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { troubleOf } from '../../utils/ledger/trouble';
import { openPageLedger } from '../popup/open-ledger';

export type PageLedger = { ledger?: ReadLedger; trouble?: StorageProblem };

/** One connection for the whole page; a new one after each of `changes`, since erasing everything ends the one before. */
export const usePageLedger = (changes: number): PageLedger => {
  const [opened, setOpened] = useState<PageLedger>({});
  useEffect(() => {
    const opening = openPageLedger();
    let wanted = true;
    opening.then(
      (ledger) => wanted && setOpened({ ledger }),
      async (error) => {
        const trouble = await troubleOf(error);
        if (wanted) setOpened({ trouble });
      },
    );
    return () => {
      wanted = false;
      opening.then(
        (ledger) => ledger.close(),
        () => undefined,
      );
    };
  }, [changes]);
  return opened;
};
