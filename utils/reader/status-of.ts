import type { ListWords } from '../profiles/profile';
import { firstOf } from './chosen';
import type { Fact } from './facts';
import { normOf } from './vocabulary';

/** A record's status as printed and in our one word for it; also where only the name of a day tells it: `Dijadwalkan pada 5 Maret 2024`. */
export const statusOf = <Norm extends string>(
  words: ListWords<Norm>,
  facts: readonly Fact[],
): { printed: string; norm: Norm | 'unknown' } | undefined => {
  const printed =
    (firstOf(facts, 'status')?.value as string | undefined) ??
    facts
      .flatMap(({ field, label }) => (/On$/.test(field) ? [/^(.+?) pada\b/i.exec(label)?.[1] ?? ''] : []))
      .find((word) => normOf(words, word));
  return printed === undefined ? undefined : { printed, norm: (normOf(words, printed) as Norm | undefined) ?? 'unknown' };
};
