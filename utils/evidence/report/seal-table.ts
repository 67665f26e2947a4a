import { sayTime } from '../../language/dates';
import { html, type Markup, quoted } from '../markup';
import type { Seal } from '../seals';
import type { EvidenceWords } from '../words';
import type { Case } from './case';
import { ref } from './shown';

const whose = ({ by, to, signer }: Seal, { report }: EvidenceWords): Markup =>
  by === 'rfc3161'
    ? html`${report.sealToken} ${quoted(signer ?? '')} ${to !== undefined && html`<span class="quiet">${quoted(to)}</span>`}`
    : html`${report.sealMail} ${to === undefined ? html`<span class="masked">${report.masked}</span>` : quoted(to)}`;

/** Every seal: when, by whom, what it covers, and what has to be looked at before it is believed. */
export const sealTable = ({ seals, offsetMin }: Case, words: EvidenceWords): Markup => {
  const { report } = words;
  if (seals.length === 0) return html`<h3>${report.seals}</h3><p>${report.noSeal}</p>`;
  return html`<h3>${report.seals}</h3><p class="quiet lead">${report.sealsSay}</p>
<table><thead><tr><th>${report.entry}</th><th>${report.sealedOn}</th><th>${report.sealedBy}</th><th>${report.sealCovers}</th></tr></thead><tbody>${seals.map(
    (seal) =>
      html`<tr><td>${ref(seal.seq)}</td><td>${sayTime(seal.at, offsetMin, words.language)}</td><td>${whose(seal, words)}<br><span class="quiet">${seal.by === 'rfc3161' ? report.sealTokenCheck : report.sealMailCheck}</span></td><td>${report.sealedEntries(seal.size - 1)}</td></tr>`,
  )}</tbody></table>`;
};
