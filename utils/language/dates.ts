export type Language = 'id' | 'en';

const MONTHS = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** Indonesia's three zones by their minutes east of UTC; elsewhere the offset itself is said. */
const zone = (offsetMin: number): string => {
  const named = { 420: 'WIB', 480: 'WITA', 540: 'WIT' }[offsetMin];
  if (named) return named;
  const minutes = Math.abs(offsetMin);
  const sign = offsetMin < 0 ? '-' : '+';
  return `UTC${sign}${String(Math.trunc(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`;
};

const local = (iso: string, offsetMin: number): Date => new Date(Date.parse(iso) + offsetMin * 60_000);

/** `2020-08-06T02:14:00.000Z`, 420 → `2020-08-06`. */
export const localDay = (iso: string, offsetMin: number): string => local(iso, offsetMin).toISOString().slice(0, 10);

/** `2020-08-06T02:14:00.000Z`, 420 → `2020-08-06T09:14`, as a form has it. */
export const localMinute = (iso: string, offsetMin: number): string => local(iso, offsetMin).toISOString().slice(0, 16);

/** Minutes east of UTC of Jakarta: where a time is told whose own zone is not recorded. */
export const WIB_MIN = 420;

/** `2020-08-06` → `6 Agustus 2020`. */
export const sayDay = (day: string, language: Language): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[language][(month ?? 1) - 1]} ${year}`;
};

/** As exactly as it is known: `2020-07` → `Juli 2020`; `2020-06-21` → `21 Juni 2020`; `2020-06-21T09:30` → `21 Juni 2020, 09.30`. */
export const sayWhen = (when: string, language: Language): string => {
  const [day = '', time] = when.split('T');
  const [year, month, date] = day.split('-');
  if (date === undefined) return `${MONTHS[language][Number(month) - 1]} ${year}`;
  return time === undefined ? sayDay(day, language) : `${sayDay(day, language)}, ${time.replace(':', '.')}`;
};

/** `2020-08-06T02:14:00.000Z`, 420 → `6 Agustus 2020`. */
export const sayDate = (iso: string, offsetMin: number, language: Language): string => sayDay(localDay(iso, offsetMin), language);

/** `2020-08-06T02:14:00.000Z`, 420 → `6 Agustus 2020, 09.14 WIB`. */
export const sayTime = (iso: string, offsetMin: number, language: Language): string => {
  const time = local(iso, offsetMin).toISOString().slice(11, 16).replace(':', '.');
  return `${sayDate(iso, offsetMin, language)}, ${time} ${zone(offsetMin)}`;
};

/** 150000 → `Rp150.000`. */
export const sayRupiah = (amount: number): string =>
  `${amount < 0 ? '-' : ''}Rp${String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, '.')}`;

/** Bytes, as people say them: 1234567 → `1,2 MB`. Below a megabyte in whole kilobytes, at least one. */
export const saySize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
