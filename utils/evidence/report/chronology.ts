import { sayDate, sayTime } from '../../language/dates';
import { html, type Markup, quoted } from '../markup';
import type { Graded, Grades } from '../payload/grade';
import type { Breathe } from '../slices';
import { textAt, type Witnessed } from '../witnessed';
import type { EvidenceWords } from '../words';
import type { Case } from './case';
import { longClass } from './lines';
import type { LogIndex } from './log-index';
import { chronologyLines, type Line } from './runs';
import { isLook, isSecondWitness, sinceEarlier, witnessText } from './second-witness';
import { findingTitle, lookText, sentenceOf, unreadText } from './sentence';

/** Characters in a line of what an entry says. */
const WIDTH = 60;
const ROW: Record<string, string> = { finding: 'finding-line', note: 'statement', attachment: 'statement' };

/** `A [37]`: the class, and the entry of the seal that it rests on. */
const graded = ({ grade, seal }: Graded): string => (seal === undefined ? grade : `${grade} [${seal}]`);

/** The classes of a run of looks: one, as long as no seal lies between them. */
const gradesBetween = (first: Witnessed, last: Witnessed, index: LogIndex, grades: Grades): string => {
  const all = new Set<string>();
  for (let seq = first.seq; seq <= last.seq; seq++) {
    const entry = index.entry(seq);
    if (entry?.kind === 'capture') all.add(graded(grades(entry)));
  }
  return [...all].join(', ');
};

const entryRow = (entry: Witnessed, told: Case, words: EvidenceWords): Markup => {
  const { offsetMin, grades } = told;
  const kind = witnessText(entry, words)?.title ?? words.kinds[entry.kind] ?? entry.kind;
  const title = entry.kind === 'finding' ? html`${kind}: ${findingTitle(entry, words)}` : kind;
  const unread = isLook(entry) ? unreadText(entry, words) : '';
  const url = textAt(entry.body, 'source', 'url');
  const says = html`<strong>${title}</strong>${url !== undefined && html` <span class="quiet">${quoted(url)}</span>`}<br>${quoted(sentenceOf(entry, words))}${isSecondWitness(entry) && sinceEarlier(entry, told, words)}${unread !== '' && html`<br><span class="quiet">${unread}</span>`}`;
  return html`<tr class="${ROW[entry.kind] ?? ''} ${longClass(says, WIDTH)}"><td>${entry.seq}</td><td>${sayTime(entry.time, offsetMin, words.language)}</td>
<td>${says}</td><td>${graded(grades(entry))}</td></tr>`;
};

const between = (first: Witnessed, last: Witnessed): string => (first.seq === last.seq ? `${first.seq}` : `${first.seq}–${last.seq}`);

/** What the looks of a run went on showing; said again only where they all repeat one entry. */
const repeatedText = (of: readonly number[], index: LogIndex, words: EvidenceWords): string => {
  const content = of.length === 1 ? index.entry(of[0]) : undefined;
  return content === undefined || content.withheld ? '' : lookText(content, words);
};

const row = (line: Line, told: Case, index: LogIndex, words: EvidenceWords): Markup => {
  const { offsetMin } = told;
  const say = (time: string) => sayTime(time, offsetMin, words.language);
  const span = (first: Witnessed, last: Witnessed) =>
    first.seq === last.seq ? say(first.time) : html`${say(first.time)} – ${say(last.time)}`;
  if (line.is === 'entry') return entryRow(line.entry, told, words);
  if (line.is === 'gap') {
    const [from, to] = [line.from, line.to].map(({ seq, at }) => `${sayDate(at, offsetMin, words.language)} [${seq}]`);
    return html`<tr class="gap"><td></td><td colspan="3">${words.report.gap(line.days, from ?? '', to ?? '')}</td></tr>`;
  }
  const { first, last, count } = line;
  if (line.is === 'withheld')
    return html`<tr><td>${between(first, last)}</td><td>${span(first, last)}</td><td>${words.report.withheldEntries(count)}</td><td></td></tr>`;
  const of = line.of.map((seq) => `[${seq}]`).join(', ');
  return html`<tr><td>${between(first, last)}</td><td>${span(first, last)}</td><td><strong>${words.report.unchanged(count, of)}</strong><br>${quoted(repeatedText(line.of, index, words))}</td><td>${gradesBetween(first, last, index, told.grades)}</td></tr>`;
};

/** Every entry in its order, unchanged looks condensed, with the times at which nobody looked. */
export const chronology = async (told: Case, index: LogIndex, words: EvidenceWords, breathe: Breathe): Promise<Markup> => {
  const { report, classes } = words;
  const rows: Markup[] = [];
  for (const line of chronologyLines(told.entries, told.offsetMin)) {
    rows.push(row(line, told, index, words));
    await breathe();
  }
  return html`<h2>${report.chronology}</h2><p class="quiet lead">${report.chronologySays}</p>
<table class="chronology"><thead><tr><th>${report.entry}</th><th>${report.time}</th><th>${report.what}</th><th>${report.grade}</th></tr></thead>
<tbody>${rows}</tbody></table>
<dl>${Object.entries(classes).map(([grade, meaning]) => html`<dt>${report.grade} ${grade}</dt><dd>${meaning}</dd>`)}</dl>`;
};
