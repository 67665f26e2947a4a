import { html, listed, type Markup, quoted } from '../markup';
import type { EvidenceWords } from '../words';
import type { Field, SectionView } from './section-view';

/** An entry's number as every sentence points to it. */
export const ref = (seq: number): Markup => html`[${seq}]`;

export const field = ({ label, value, shown }: Field): Markup =>
  html`<dt>${label}</dt><dd>${shown ? quoted(value) : html`<span class="masked">${value}</span>`}</dd>`;

export const section = (name: string, view: SectionView, words: EvidenceWords): Markup => {
  const title = html`<h5>${words.sections[name] ?? name}</h5>`;
  if (view.state === 'unread') return html`${title}<p class="quiet">${view.told}</p>`;
  const totals = view.totals.length > 0 && html`<dl>${view.totals.map(field)}</dl>`;
  if (view.state === 'empty') return html`${title}${totals}<p>${words.report.empty}</p>`;
  return html`${title}${totals}${listed(view.records, (record) => html`<dl class="record">${record.map(field)}</dl>`)}`;
};
