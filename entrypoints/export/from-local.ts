/** `2020-06-21T09:05`, as a form has it, 420 → `2020-06-21T02:05:00.000Z`. Throws where it is no time. */
export const fromLocal = (minute: string, offsetMin: number): string => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(minute)) throw new Error(`"${minute}" is not a day and time`);
  return new Date(Date.parse(`${minute}:00.000Z`) - offsetMin * 60_000).toISOString();
};
