/** `2020-08-06T02:14:00.000Z`, 420 → `2020-08-06T09:14`. */
export const localMinute = (iso: string, offsetMin: number): string =>
  new Date(Date.parse(iso) + offsetMin * 60_000).toISOString().slice(0, 16);
