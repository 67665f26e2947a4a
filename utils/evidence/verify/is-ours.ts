import { FIXED } from '../payload/paths';

/** Whether any of these file names of a zip is one that only a bundle of ours has. However much of it is missing or changed, it is then to be checked. */
export const isOurs = (names: readonly string[]): boolean =>
  names.some((name) => FIXED.some((path) => `/${name}`.endsWith(`/data/${path}`)));
