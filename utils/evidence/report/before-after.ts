import { sayTime } from '../../language/dates';
import { html, type Markup, quoted } from '../markup';
import type { Breathe } from '../slices';
import { textAt, type Witnessed } from '../witnessed';
import type { EvidenceWords } from '../words';
import type { Case } from './case';
import { currentFindings } from './current-findings';
import { sightingOf, whereSeen } from './devices';
import { fill } from './fill';
import { longClass } from './lines';
import type { LogIndex } from './log-index';
import { sectionView } from './section-view';
import { seenAt } from './seen-at';
import { findingTitle } from './sentence';
import { ref, section } from './shown';

/** Characters in a line of one side, where a label and its short value share one. */
const WIDTH = 90;
/** Enough to recognise a page by; the whole of it is in its file. */
const MOST_TEXT = 2_500;
const ALWAYS = ['pelatihan', 'sertifikat'];

const pageText = (content: Witnessed, told: Case, words: EvidenceWords): Markup => {
  const path = content.files.find(({ role }) => role === 'page-text')?.path;
  const text = path === undefined ? undefined : told.pages.get(path);
  if (text === undefined) return html`<p class="quiet">${words.report.pageWithheld}</p>`;
  const whole = fill(text, content, words);
  const start = whole.slice(0, MOST_TEXT).toWellFormed();
  return html`<h5>${words.report.pageText}</h5><pre>${quoted(start)}${whole.length > MOST_TEXT && words.report.cut(whole.length - MOST_TEXT)}</pre>`;
};

const side = (
  title: string,
  look: Witnessed | undefined,
  sections: readonly string[],
  told: Case,
  index: LogIndex,
  words: EvidenceWords,
): Markup => {
  const content = look && index.content(look);
  if (!look || !content || content.withheld) return html`<div><h4>${title}</h4><p class="quiet">${words.report.notShown}</p></div>`;
  const url = textAt(look.body, 'source', 'url');
  return html`<div><div class="read"><h4>${title} ${ref(look.seq)}</h4>
<p>${sayTime(seenAt(look), told.offsetMin, words.language)}${content.seq !== look.seq && html`<br><span class="quiet">${words.report.unchanged(1, `[${content.seq}]`)}</span>`}${url !== undefined && html`<br><span class="quiet">${quoted(url)}</span>`}</p>
${sections.map((name) => section(name, sectionView(content, name, words), words))}</div>
${pageText(content, told, words)}</div>`;
};

/** What a finding rests on; said in words where there is nothing before, or where another device saw it. */
const sideOf = (
  name: 'lastGood' | 'firstSeen',
  finding: Witnessed | undefined,
  sections: readonly string[],
  told: Case,
  index: LogIndex,
  words: EvidenceWords,
): Markup => {
  const title = name === 'lastGood' ? words.report.before : words.report.after;
  const seen = finding && sightingOf(finding, name);
  if (seen?.log !== undefined)
    return html`<div><h4>${title}</h4><p>${sayTime(seen.at, told.offsetMin, words.language)}</p><p class="quiet">${quoted(whereSeen(seen, told.entries, words))}</p></div>`;
  if (!seen && name === 'lastGood') return html`<div><h4>${title}</h4><p class="quiet">${words.report.noBefore}</p></div>`;
  return side(title, index.entry(seen?.seq), sections, told, index, words);
};

/** Findings that rest on the same two looks are shown with one pair. */
const byPair = (findings: readonly Witnessed[]): Witnessed[][] => {
  const pairs = new Map<string, Witnessed[]>();
  for (const finding of findings) {
    const key = (['lastGood', 'firstSeen'] as const)
      .map((name) => `${sightingOf(finding, name)?.log ?? ''}/${sightingOf(finding, name)?.seq}`)
      .join('-');
    pairs.set(key, [...(pairs.get(key) ?? []), finding]);
  }
  return [...pairs.values()];
};

const sectionsOf = (findings: readonly Witnessed[]): string[] => {
  const named = findings.flatMap(({ body }) =>
    Array.isArray(body.fields) ? body.fields.map((name) => String(name).split('/')[0] ?? '') : [],
  );
  return [...new Set([...ALWAYS, ...named.map((name) => (name === 'keanggotaan' ? 'akun' : name))])];
};

/** For every finding the two looks it rests on, side by side, with what the page showed. */
export const beforeAfter = async (told: Case, index: LogIndex, words: EvidenceWords, breathe: Breathe): Promise<Markup> => {
  const pairs: Markup[] = [];
  for (const findings of byPair(currentFindings(told.entries))) {
    const sections = sectionsOf(findings);
    const sides = (['lastGood', 'firstSeen'] as const).map((name) => sideOf(name, findings[0], sections, told, index, words));
    pairs.push(html`<h3>${findings.map((finding, at) => html`${at > 0 && ' · '}${findingTitle(finding, words)} ${ref(finding.seq)}`)}</h3>
<div class="pair ${sides.map((one) => longClass(one, WIDTH)).find((long) => long !== '') ?? ''}">${sides}</div>`);
    await breathe();
  }
  return html`<h2>${words.report.displayed}</h2><p class="quiet lead">${words.report.displayedSays}</p>
${pairs}`;
};
