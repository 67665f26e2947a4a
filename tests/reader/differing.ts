import type { Snapshot } from '../../utils/schema/snapshot';

type Item = Record<string, unknown>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Values of records that no record of the same name had. Records are known by their names; one that says less says nothing wrong. */
const foreign = (section: string, name: string, before: readonly Item[], after: readonly Item[]): string[] => {
  // Where every name is lost, the text after it stands in its place, and nothing on the page tells.
  const nameless = after.every((record) => before.some((one) => one.provider === record[name]));
  return after.flatMap((record) => {
    if (nameless) return [];
    const known = before.filter((one) => one[name] === record[name]);
    if (!known.length) return [`${section}: "${record[name]}" was not there`];
    return Object.entries(record).flatMap(([key, value]) =>
      key === 'printed' || known.some((one) => same(one[key], value))
        ? []
        : [
            `${section}: ${key} of "${record[name]}" is ${JSON.stringify(value)}, was ${known.map((one) => JSON.stringify(one[key])).join(' or ')}`,
          ],
    );
  });
};

/** What a reading of a damaged page claims that the reading of the whole page did not: nothing, where the reader keeps its word. */
export const differing = (whole: Snapshot, damaged: Snapshot): string[] => {
  const out: string[] = [];
  for (const section of ['trainings', 'incentives'] as const) {
    const [before, after] = [whole[section], damaged[section]];
    if (after.state !== 'read' || before.state !== 'read') continue;
    out.push(...foreign(section, section === 'trainings' ? 'title' : 'kind', before.value, after.value));
    if (before.value.length && !after.value.length) out.push(`${section}: empty, and nothing said so`);
  }
  if (whole.balance.state === 'read' && damaged.balance.state === 'read' && whole.balance.value.amount !== damaged.balance.value.amount)
    out.push(`balance: ${damaged.balance.value.printed}, was ${whole.balance.value.printed}`);
  if (whole.account.state === 'read' && damaged.account.state === 'read')
    for (const key of ['cardNumber', 'cardMasked', 'email'] as const) {
      const [before, after] = [whole.account.value[key], damaged.account.value[key]];
      if (after !== undefined && after !== before) out.push(`account: ${key} is another`);
    }
  return out;
};
