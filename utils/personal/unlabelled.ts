import type { Detector } from './detector';
import { inFolded } from './fold';
import { IS_DAY } from './labelled';

/** Part of an address, a decimal, an amount, or of a picture that is written out in letters. */
const FREE = '(?<![\\p{L}\\p{N}_./+=@#?&:-])';
const STOPS = '(?![\\p{L}\\p{N}_+=@]|[./:-][\\p{L}\\p{N}])';

const IS_AMOUNT = /(?:rp|idr)[\s.]{0,4}$/;
/** A line of an office is evidence: one can be asked what it said. */
const IS_OFFICE = /(?:telepon|telp|tel|hubungi|call center|layanan|kontak|hotline|fax|faks|wa|whatsapp)[^\n\x1e]{0,24}$/;
const before = (m: RegExpExecArray, text: string): string => text.slice(Math.max(0, m.index - 40), m.index);

/**
 * Numbers and codes that no word introduces, as the cells of a table show them (`BNI | 0987654321`, `TI/2020/05/008812`). Only where a page is shown or a
 * value was read from one: in the rest of a bundle such numbers are sizes and times.
 */
export const unlabelled: readonly Detector[] = [
  {
    pattern: inFolded(`${FREE}\\d{8,15}${STOPS}`),
    kind: (m, text) => {
      const isDay = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(m[0]);
      const said = before(m, text);
      return isDay || m[0].endsWith('000') || m[0].startsWith('0800') || IS_AMOUNT.test(said) || IS_OFFICE.test(said) ? undefined : 'nomor';
    },
  },
  {
    pattern: inFolded(`${FREE}(?=[\\d/-]{0,30}[\\p{L}])[\\p{L}\\p{N}]{1,12}(?:[/-][\\p{L}\\p{N}]{1,16}){1,6}${STOPS}`),
    kind: ([code]) => (code.includes('/') && !IS_DAY.test(code) && code.replace(/\D/g, '').length >= 6 ? 'kode' : undefined),
  },
];
