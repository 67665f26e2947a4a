import type { Language } from '../language/dates';
import { sayDate, sayTime } from '../language/dates';
import { html } from './markup';
import { beforeAfter } from './report/before-after';
import type { Case } from './report/case';
import { chronology } from './report/chronology';
import { accessible, accountable, intact, ombudsmanForm } from './report/guarantees';
import { LogIndex } from './report/log-index';
import { picture } from './report/picture';
import { promise } from './report/promise';
import { seenAt } from './report/seen-at';
import { statements } from './report/statements';
import { style } from './report/style';
import { summary } from './report/summary';
import type { Breathe } from './slices';
import { evidenceWords } from './words';

/** Nothing is loaded and nothing runs, whatever a page put into its texts. */
export const CSP = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A case as a document of its own: no script, prints to A4, every sentence with the number of its entry. Of a long log it takes a while, and breathes after each line. */
export const report = async (told: Case, language: Language, breathe: Breathe): Promise<string> => {
  const words = evidenceWords[language];
  const say = words.report;
  const index = new LogIndex(told.entries, told.offsetMin);
  const [first, last] = [index.looks[0], index.looks.at(-1)];
  const day = (time: string) => sayDate(time, told.offsetMin, language);
  const summed = await summary(told, index, words, breathe);
  const pictured = picture(told, index, words);
  await breathe();
  const compared = await beforeAfter(told, index, words, breathe);
  const chronicled = await chronology(told, index, words, breathe);
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${CSP}"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">
<title>${say.title}</title><style>${style(told.head)}</style></head><body>
<header><h1>${say.title}</h1><p>${first && last ? say.subtitle(day(seenAt(first)), day(seenAt(last))) : say.noLooks}</p>
${told.clock === 'simulated' && html`<p class="alarm">${say.simulated}</p>`}
<p class="quiet">${say.made(`${told.software.name} ${told.software.version}`, sayTime(told.now, told.offsetMin, language))}</p>
${promise(told, [say.promise[0]], words)}</header><main>
${summed}${pictured}${compared}${chronicled}${statements(told, words)}
${accessible(told, words)}${intact(told, words)}${accountable(told, words)}${told.profile === 'ombudsman' && ombudsmanForm(told, words)}
</main><footer class="quiet"><p>${say.pageFooter(told.log, told.head)}</p></footer></body></html>
`;
  await breathe();
  return page.toString();
};
