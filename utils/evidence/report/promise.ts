import { html, type Markup } from '../markup';
import type { EvidenceWords } from '../words';
import type { Case } from './case';

/**
 * What every report has to say of itself (FORMAT.md 10), in one language or in both. Where there is no time seal, that is said first, and that the sentence
 * does not hold yet: it must not claim a date that nobody holds.
 */
export const promise = ({ seals }: Pick<Case, 'seals'>, sentences: readonly string[], { report }: EvidenceWords): Markup =>
  html`<div class="promise">${seals.length === 0 && html`<p><strong>${report.noSeal}</strong></p><p class="quiet">${report.onceSealed}</p>`}${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`;
