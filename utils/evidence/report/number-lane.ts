import { html, type Markup } from '../markup';
import { leafOf, type Witnessed, wasRead } from '../witnessed';
import type { EvidenceWords } from '../words';
import type { LogIndex } from './log-index';
import type { Scale } from './picture';
import { seenAt } from './seen-at';

type Step = { from: number; to: number; value: string };

/** What a look says of a number: a value, or nothing where the section was not read or is withheld. */
const numbers = (looks: readonly Witnessed[], section: string, leaf: string, index: LogIndex): { time: string; value: string }[] =>
  looks.flatMap((look) => {
    const content = index.content(look);
    const value = content && wasRead(content, section) ? leafOf(content, leaf) : undefined;
    return value === undefined ? [] : [{ time: seenAt(look), value }];
  });

const stepsOf = (seen: readonly { time: string; value: string }[], x: Scale): Step[] => {
  const steps: Step[] = [];
  for (const { time, value } of seen) {
    const last = steps.at(-1);
    if (last?.value === value) last.to = x(time);
    else steps.push({ from: x(time), to: x(time), value });
  }
  return steps;
};

/** One number over time: a bar from the first look that showed it to the last, nothing between different ones. */
export const numberLane = (
  looks: readonly Witnessed[],
  section: string,
  leaf: string,
  y: number,
  x: Scale,
  index: LogIndex,
  words: EvidenceWords,
): Markup => {
  const steps = stepsOf(numbers(looks, section, leaf, index), x);
  return html`<text x="0" y="${y + 5}" font-size="15">${words.sections[section]}</text>${steps.map(
    ({ from, to, value }) =>
      html`<rect x="${Math.round(from) - 8}" y="${y - 12}" width="${Math.round(to - from) + 16}" height="24" rx="3" fill="${value === '0' ? '#fff' : '#dfe6ee'}" stroke="${value === '0' ? '#a31621' : '#47525e'}"/><text x="${Math.round((from + to) / 2)}" y="${y + 6}" text-anchor="middle" font-size="15" font-weight="700">${value.slice(0, 6)}</text>`,
  )}`;
};
