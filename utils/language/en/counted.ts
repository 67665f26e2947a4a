/** English counts in one and in many; Indonesian does not. */
export const counted = (count: number | string, one: string, many = `${one}s`): string => `${count} ${Number(count) === 1 ? one : many}`;
