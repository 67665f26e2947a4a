import { html, type Markup, quoted } from '../markup';
import type { EvidenceWords } from '../words';
import type { Case } from './case';
import { promise } from './promise';
import { qrCode } from './qr-code';
import { sealTable } from './seal-table';

const list = (points: readonly string[]): Markup => html`<ul>${points.map((point) => html`<li>${point}</li>`)}</ul>`;

/** `[12] pelatihan/0/nama`: what is held back by choice, by its names alone. */
const withheldNames = ({ leaves = [], fields = [] }: Case['byHand']): string[] => [
  ...leaves,
  ...fields.map(({ seq, name }) => `[${seq}] ${name}`),
];

/** What is in the package, and what is not. */
export const accessible = ({ profile, byHand }: Case, { report, profiles }: EvidenceWords): Markup => html`<h2>${report.accessible}</h2>
<p>${report.accessibleSays}</p><p><strong>${report.inThis}: ${profiles[profile].name}.</strong> ${profiles[profile].shows}</p>
${withheldNames(byHand).length > 0 && html`<p>${report.withheldNames}: ${withheldNames(byHand).join(', ')}</p>`}
<dl>${report.contents.map(([path, what]) => html`<dt><code>${path}</code></dt><dd>${what}</dd>`)}</dl>`;

/** How a stranger checks it, and the numbers to compare. */
export const intact = (told: Case, words: EvidenceWords): Markup => {
  const { log, size, head, keyFingerprint, sealCode } = told;
  const { report } = words;
  return html`<h2>${report.intact}</h2>
${list(report.intactSays)}
<dl><dt>${report.log}</dt><dd><code>${log}</code></dd><dt>${report.size}</dt><dd>${size}</dd><dt>${report.head}</dt><dd><code>${head}</code></dd><dt>${report.key}</dt><dd><code>${keyFingerprint}</code></dd></dl>
${sealTable(told, words)}
<h3>${report.checkpointTitle}</h3><p>${report.checkpoint}</p><div class="seal-code"><pre>${sealCode}</pre>${qrCode(sealCode, report.checkpointTitle)}</div>`;
};

const blankRows = (columns: number, rows: number): Markup[] =>
  Array.from({ length: rows }, () => html`<tr>${Array.from({ length: columns }, () => html`<td></td>`)}</tr>`);

/** What this proves, what it does not, how it was made, and who had it. */
export const accountable = (told: Case, words: EvidenceWords): Markup => {
  const { software, clock } = told;
  const { report } = words;
  return html`<h2>${report.accountable}</h2>
${promise(told, words.report.promise, words)}
<h3>${report.proves}</h3>${clock === 'simulated' ? html`<p class="alarm">${report.simulated}</p>` : list(report.provesWhat)}<h3>${report.provesNot}</h3>${list(report.provesNotWhat)}
<h3>${report.method}</h3><p>${report.methodSays(`${software.name} ${software.version}`, software.buildSha256)}</p><p class="quiet">${report.law}</p>
<h3>${report.handOver}</h3><table class="blank"><thead><tr>${report.handOverColumns.map((column) => html`<th>${column}</th>`)}</tr></thead><tbody>${blankRows(4, 3)}</tbody></table>`;
};

/** What the Ombudsman asks for beside the evidence, to be filled in by hand; earlier complaints are those noted in the log. */
export const ombudsmanForm = ({ entries }: Case, { report }: EvidenceWords): Markup => {
  const noted = entries.filter(({ kind, withheld }) => kind === 'note' && !withheld).map(({ seq }) => `[${seq}]`);
  return html`<h2>${report.ombudsman}</h2><p class="quiet lead">${report.ombudsmanSays}</p>
<table class="blank form"><tbody>${report.ombudsmanFields.map((field) => html`<tr><th>${field}</th><td></td></tr>`)}<tr><th>${report.ombudsmanPrior}</th><td>${quoted(noted.join(', '))}</td></tr></tbody></table>`;
};
