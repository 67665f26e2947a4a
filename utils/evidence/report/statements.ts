import { sayTime } from '../../language/dates';
import { html, type Markup, quoted } from '../markup';
import type { EvidenceWords } from '../words';
import type { Case } from './case';
import { sentenceOf } from './sentence';
import { ref } from './shown';

/** What the participant says, apart from what was observed. */
export const statements = ({ entries, offsetMin }: Case, words: EvidenceWords): Markup => {
  const told = entries.filter(({ kind, withheld }) => !withheld && (kind === 'note' || kind === 'attachment'));
  return html`<h2>${words.report.statements}</h2><p class="quiet lead">${words.report.statementsSays}</p>
${
  told.length === 0
    ? html`<p>${words.report.noStatements}</p>`
    : told.map(
        (entry) =>
          html`<div class="statement-box"><p><strong>${words.kinds[entry.kind]}</strong> ${ref(entry.seq)}, ${words.report.toldOn} ${sayTime(entry.time, offsetMin, words.language)}</p><p>${quoted(sentenceOf(entry, words))}</p></div>`,
      )
}`;
};
