const shifted = (time: string, offsetMin: number): string => new Date(Date.parse(time) + offsetMin * 60_000).toISOString();

/** `2020-06-21T02:05:30.000Z`, 420 → `2020-06-21T09:05`, as a form has it. */
export const toLocal = (time: string, offsetMin: number): string => shifted(time, offsetMin).slice(0, 16);

/** `2020-06-21T09:05`, 420 → `2020-06-21T02:05:00.000Z`. Throws where it is no time. */
export const fromLocal = (minute: string, offsetMin: number): string => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(minute)) throw new Error(`"${minute}" is not a day and time`);
  return shifted(`${minute}:00.000Z`, -offsetMin);
};
