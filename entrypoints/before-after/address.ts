import type { Finding } from '../../utils/schema/finding';
import { keepLane } from '../popup/open-ledger';

/** The page that sets side by side what a finding rests on. */
export const beforeAfterOf = (log: string, { key }: Finding): string =>
  keepLane(`/before-after.html?log=${log}&finding=${encodeURIComponent(key)}`);
