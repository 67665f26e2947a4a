import { localDay, sayTime } from '../../language/dates';
import { complaintNumbers, inOrder, placeKey } from '../../schema/complaint-order';
import { journalFrom } from '../../schema/statement-record';
import { html, type Markup, quoted } from '../markup';
import { numberAt, textAt, type Witnessed } from '../witnessed';
import type { EvidenceWords } from '../words';
import type { Case } from './case';
import { sentenceOf } from './sentence';
import { ref } from './shown';
import { statementOf } from './statement';

const numbersOf = (told: readonly Witnessed[]): ReadonlyMap<string, number> =>
  complaintNumbers(
    told.flatMap(({ seq, body, leaves }) => {
      const line = journalFrom(body, leaves);
      return line ? [{ seq, ...line }] : [];
    }),
  );

const row = (entry: Witnessed, number: number | undefined, offsetMin: number, words: EvidenceWords): Markup => {
  const stated = statementOf(entry, words);
  const title = stated?.title ?? words.kinds[entry.kind] ?? entry.kind;
  const lines = stated?.lines ?? [sentenceOf(entry, words)];
  return html`<tr><td>${stated?.happened || words.report.undated}</td><td><strong>${number !== undefined && words.report.numbered(number)}${quoted(title)}</strong>
${lines.map((line) => html`<br>${quoted(line)}`)}</td><td>${sayTime(entry.time, offsetMin, words.language)} ${ref(entry.seq)}</td></tr>`;
};

/** What the participant says and adds, apart from what was observed, by the day on which it happened. */
export const statements = ({ entries, offsetMin }: Case, words: EvidenceWords): Markup => {
  const told = entries.filter(({ kind, withheld }) => !withheld && (kind === 'note' || kind === 'attachment'));
  const numbers = numbersOf(told);
  const dated = told.map((entry) => ({
    entry,
    seq: entry.seq,
    happened: textAt(entry.body, 'happened') ?? localDay(entry.time, offsetMin),
    // Of an answer; a paper has the date that stands on it.
    re: entry.kind === 'note' ? numberAt(entry.body, 're') : undefined,
  }));
  const { report } = words;
  return html`<h2>${report.statements}</h2><p class="quiet lead">${report.statementsSays}</p>
${
  told.length === 0
    ? html`<p>${report.noStatements}</p>`
    : html`<table class="statements"><thead><tr><th>${report.happenedOn}</th><th>${report.what}</th><th>${report.toldOn}</th></tr></thead>
<tbody>${inOrder(dated).map(({ entry }) => row(entry, numbers.get(placeKey(entry)), offsetMin, words))}</tbody></table>`
}`;
};
