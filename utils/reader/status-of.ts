import type { ListWords } from '../profiles/profile';
import { firstOf } from './chosen';
import type { Fact } from './facts';
import type { Chunk } from './records';
import { normOf } from './vocabulary';

/** Statuses that the names of days tell: the `Dijadwalkan` of `Dijadwalkan pada 5 Maret 2024`. */
const ofDays = (words: ListWords<string>, facts: readonly Fact[]): string[] =>
  facts
    .flatMap(({ field, label }) => (/On$/.test(field) ? [/^(.+?) pada\b/i.exec(label)?.[1] ?? ''] : []))
    .filter((word) => normOf(words, word));

/**
 * A record's status as printed and in our one word for it; also where only the name of a day tells it, unless another record of the list has a status beside
 * such a day: then this one's has been lost.
 */
export const statusOf = <Norm extends string>(
  words: ListWords<Norm>,
  facts: readonly Fact[],
  list: readonly Chunk[],
): { printed: string; norm: Norm | 'unknown' } | undefined => {
  const own = firstOf(facts, 'status')?.value as string | undefined;
  const both = list.some((chunk) => firstOf(chunk.facts, 'status') && ofDays(words, chunk.facts).length > 0);
  const printed = own ?? (both ? undefined : ofDays(words, facts)[0]);
  return printed === undefined ? undefined : { printed, norm: (normOf(words, printed) as Norm | undefined) ?? 'unknown' };
};
