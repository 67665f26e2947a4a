import type { Read, Seen } from '../../utils/reader/read-snapshot';
import type { Copy } from '../../utils/reader/serialise';
import type { Slices } from '../../utils/reader/slices';

/** What is only needed once a page is to be read: eight parts in nine of what runs there, and none of it is in the script that every page gets. */
export type Reader = {
  /** Whether anything on the page says that it is still coming. */
  isWaiting: () => boolean;
  /** From now on with what the participant has taught. */
  learn: () => Promise<void>;
  /** `undefined` where no profile describes the site. */
  read: (seen: Omit<Seen, 'url'>) => Slices<Read | undefined>;
  copy: () => Slices<Copy>;
};

/** The global that the scripts of one extension share in a page, and that the page's own cannot see. */
const shared = globalThis as { saksiReader?: Reader };

export const lend = (reader: Reader): void => {
  shared.saksiReader ??= reader;
};
export const lentReader = (): Reader | undefined => shared.saksiReader;
