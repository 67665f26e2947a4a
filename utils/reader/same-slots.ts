import type { Fact } from './facts';
import { lookOf } from './look-of';
import { type Chunk, titleOf } from './records';

const slotOf = (el: Element, within: Element): string => {
  const steps: string[] = [];
  for (let at: Element | null = el; at && at !== within; at = at.parentElement)
    steps.push(`${at.tagName}${[...(at.parentElement?.children ?? [])].indexOf(at)}`);
  return steps.join();
};

const isStatus = ({ field }: Fact): boolean => field === 'status';

/** A text that stands where, or looks as only, the status of the records beside it does is a status, though nobody has seen it before. */
export const sameSlots = (chunks: readonly Chunk[]): Chunk[] => {
  const told = chunks.filter(({ facts }) => facts.some(isStatus));
  if (!told.length || told.length === chunks.length) return [...chunks];
  const marks = ({ el }: Chunk, fact: Fact): string[] => [
    ...(fact.piece.el === el ? [] : [slotOf(fact.piece.el, el)]),
    ...(lookOf(fact).endsWith(' null') ? [] : [lookOf(fact)]),
  ];
  const of = (test: (fact: Fact) => boolean): Set<string> =>
    new Set(told.flatMap((chunk) => chunk.facts.filter(test).flatMap((fact) => marks(chunk, fact))));
  const others = of((fact) => !isStatus(fact));
  const slots = new Set([...of((fact) => isStatus(fact) && !fact.label)].filter((mark) => !others.has(mark)));
  return chunks.map((chunk) => {
    if (told.includes(chunk)) return chunk;
    const title = titleOf(chunk);
    const at = chunk.facts.findIndex(
      (fact) => fact.field === 'text' && fact !== title && fact.text.length < 40 && marks(chunk, fact).some((mark) => slots.has(mark)),
    );
    return at < 0 ? chunk : { ...chunk, facts: chunk.facts.map((fact, i) => (i === at ? { ...fact, field: 'status' } : fact)) };
  });
};
