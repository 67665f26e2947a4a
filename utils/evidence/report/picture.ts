import { sayDate } from '../../language/dates';
import { html, type Markup } from '../markup';
import type { Witnessed } from '../witnessed';
import type { EvidenceWords } from '../words';
import type { Case } from './case';
import { currentFindings } from './current-findings';
import type { LogIndex } from './log-index';
import { numberLane } from './number-lane';
import { isSecondWitness } from './second-witness';
import { seenAt } from './seen-at';

const LEFT = 180;
const WIDTH = 815;
const DAY_MS = 86_400_000;

export type Scale = (time: string) => number;

const timeOf = (entry: Witnessed): string => (entry.kind === 'capture' ? seenAt(entry) : entry.time);

/** Marks closer than a pixel are one mark. */
const distinct = (entries: readonly Witnessed[], x: Scale): number[] => [...new Set(entries.map((entry) => Math.round(x(timeOf(entry)))))];

const scaleOf = (entries: readonly Witnessed[]): Scale => {
  const times = entries.map((entry) => Date.parse(timeOf(entry)));
  const from = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
  const to = times.reduce((most, time) => Math.max(most, time), Number.NEGATIVE_INFINITY);
  const span = Math.max(to - from, DAY_MS);
  return (time) => LEFT + 10 + ((Date.parse(time) - from) / span) * (WIDTH - 20);
};

/** Days at which something is written under the line: the first, the last, and the findings', as far as they do not overlap. */
const captions = (marks: readonly Witnessed[], y: number, x: Scale, told: Case, words: EvidenceWords): Markup[] => {
  const taken: number[] = [];
  return marks.flatMap((mark) => {
    const time = timeOf(mark);
    const place = Math.min(Math.max(x(time), LEFT + 62), LEFT + WIDTH - 62);
    if (taken.some((other) => Math.abs(other - place) < 130)) return [];
    taken.push(place);
    return [
      html`<text x="${Math.round(place)}" y="${y}" text-anchor="middle" font-size="15">${sayDate(time, told.offsetMin, words.language)}</text>`,
    ];
  });
};

/** The picture over time: looks, findings, statements, and the two numbers that participants lose. No script, no colour alone. */
export const picture = (told: Case, index: LogIndex, words: EvidenceWords): Markup => {
  const { looks } = index;
  const others = told.entries.filter((entry) => ['finding', 'note', 'attachment'].includes(entry.kind) || isSecondWitness(entry));
  const entries = [...looks, ...others].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : a.seq - b.seq));
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return html``;
  const x = scaleOf(entries);
  const findings = currentFindings(entries);
  const notes = entries.filter((entry) => entry.kind === 'note' || entry.kind === 'attachment' || isSecondWitness(entry));
  const lane = (y: number, label: string) =>
    html`<text x="0" y="${y + 5}" font-size="15">${label}</text><line x1="${LEFT}" x2="${LEFT + WIDTH}" y1="${y}" y2="${y}" stroke="#9aa3ad"/>`;
  const seals = told.seals.map(({ at }) => Math.round(x(at))).filter((place) => place <= LEFT + WIDTH);
  const foot = seals.length > 0 ? 232 : 198;
  return html`<div class="picture"><h3>${words.report.picture}</h3><svg viewBox="0 0 1000 ${foot + 8}" role="img" aria-label="${words.report.picture}" font-family="sans-serif" fill="#16202c">
${numberLane(looks, 'pelatihan', 'pelatihan/jumlah', 24, x, index, words)}${numberLane(looks, 'sertifikat', 'sertifikat/jumlah', 64, x, index, words)}
${lane(104, words.kinds.capture ?? '')}${distinct(looks, x).map((place) => html`<circle cx="${place}" cy="104" r="4"/>`)}
${lane(136, words.kinds.finding ?? '')}${distinct(
  entries.filter(({ kind }) => kind === 'finding'),
  x,
).map((place) => html`<path d="M${place - 7} 142 h14 l-7 -13 z" fill="#a31621"/>`)}
${lane(168, words.report.statementsShort)}${distinct(notes, x).map((place) => html`<rect x="${place - 5}" y="163" width="10" height="10" fill="#fff" stroke="#3a5a8c" stroke-width="2"/>`)}
${seals.length > 0 && lane(200, words.kinds.anchor ?? '')}${seals.map((place) => html`<path d="M${place} 192 l7 8 -7 8 -7 -8 z" fill="#1c6b3c"/>`)}
${captions([first, last, ...findings], foot, x, told, words)}</svg><p class="quiet">${words.report.pictureSays}</p></div>`;
};
