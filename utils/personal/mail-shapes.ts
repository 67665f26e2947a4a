import type { Detector } from './detector';
import { plain } from './labelled';

/** Addresses of offices are evidence, not anybody's secret. */
const OFFICE =
  /@(?:[\w-]{1,63}\.){0,5}(?:prakerja\.go\.id|go\.id|tokopedia\.com|bukalapak\.com|gojek\.com|pintar\.co|pintaria\.com|ovo\.id|dana\.id|linkaja\.id)$/;

const bracketed = (sign: string): string => `[[({<]\\s{0,2}(?:${sign})\\s{0,2}[\\])}>]\\s{0,2}`;
const DOT = `(?:\\s{0,2}\\.\\s{0,2}|\\s{0,2}${bracketed('dot|titik')}|\\s(?:dot|titik)\\s)`;

const address = (pattern: string): Detector => ({
  ...plain(pattern, 'email'),
  leads: 1,
  kind: ([found]) => (OFFICE.test(found.replace(/^\W{0,3}(?:at|@)\W{0,3}/, '@')) ? undefined : 'email'),
});

/** Addresses, searched from the sign on, which few texts have, and back from there: from every letter on would be slow. */
export const mailShapes: readonly Detector[] = [
  address('(?<=([\\w.+%-]{1,64}))@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}'),
  address(`(?<=([\\w.+-]{1,64}\\s{0,2}))${bracketed('at|@')}[\\w-]{1,63}(?:${DOT}[\\w-]{1,63}){1,5}`),
];
