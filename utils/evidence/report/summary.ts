import { sayDate, sayDay, sayTime } from '../../language/dates';
import { toldSource } from '../../language/told-finding';
import { html, listed, type Markup, quoted } from '../markup';
import type { Breathe } from '../slices';
import { at, leafOf, numberAt, textAt, type Witnessed } from '../witnessed';
import type { EvidenceWords } from '../words';
import type { Case } from './case';
import { currentFindings } from './current-findings';
import { sightingOf, whereSeen } from './devices';
import { fill } from './fill';
import { longClass } from './lines';
import type { LogIndex } from './log-index';
import { seenSame } from './seen';
import { seenAt } from './seen-at';
import { findingClaim, findingTitle } from './sentence';
import { ref } from './shown';
import { toldValue } from './told-value';
import { labelOf } from './value';

const IDENTITY = ['nama', 'nomor_kartu', 'nomor_kartu_tersamar', 'email'];

const who = ({ entries, profile }: Case, words: EvidenceWords): Markup => {
  const shown = IDENTITY.flatMap((name) => {
    const entry = entries.findLast((each) => leafOf(each, name) !== undefined);
    return entry ? [html`${labelOf(name, words)}: ${quoted(leafOf(entry, name) ?? '')} ${ref(entry.seq)}<br>`] : [];
  });
  if (shown.length > 0) return html`${shown}`;
  return html`${profile === 'samar' ? words.report.whoWithheld : words.report.whoUnknown}`;
};

/** Characters in a line of a finding's box. */
const WIDTH = 95;

const SIGHTINGS = ['lastGood', 'firstSeen', 'confirmed', 'resolved'] as const;

const sightings = (finding: Witnessed, { entries, offsetMin }: Case, words: EvidenceWords): Markup[] =>
  SIGHTINGS.flatMap((name) => {
    const seen = sightingOf(finding, name);
    if (!seen) return [];
    const when = sayTime(seen.at, offsetMin, words.language);
    return [html`<dt>${words.report[name]}</dt><dd><strong>${when}</strong> ${quoted(whereSeen(seen, entries, words))}</dd>`];
  });

const said = (value: string | undefined, words: EvidenceWords): Markup =>
  value === undefined ? html`<span class="masked">${words.report.withheld}</span>` : quoted(value);

/** What was and what is; one line where the page went on showing the same. */
const change = (finding: Witnessed, words: EvidenceWords): Markup => {
  const [was, is] = [toldValue(finding, 'temuan/sebelum', words), toldValue(finding, 'temuan/sesudah', words)];
  if (was !== undefined && was === is) return html`<dt>${words.report.still}</dt><dd>${said(is, words)}</dd>`;
  return html`<dt>${words.report.was}</dt><dd>${said(was, words)}</dd><dt>${words.report.is}</dt><dd>${said(is, words)}</dd>`;
};

/** Where the participant said on which day the clock started. */
const stated = ({ body }: Witnessed, entries: readonly Witnessed[], words: EvidenceWords): Markup | false => {
  const [log, seq] = [textAt(body, 'promise', 'statementElsewhere', 'log'), numberAt(body, 'promise', 'statementElsewhere', 'seq')];
  if (log !== undefined && seq !== undefined) return html`${quoted(whereSeen({ log, seq }, entries, words))}`;
  const own = numberAt(body, 'promise', 'statement');
  return own !== undefined && html`${ref(own)}`;
};

const promised = (finding: Witnessed, { entries }: Case, words: EvidenceWords): Markup | false => {
  const [id, since, due, stored] = ['id', 'since', 'due', 'source'].map((key) => textAt(finding.body, 'promise', key));
  const source = stored === undefined ? undefined : toldSource({ id: id ?? '', source: stored }, words.language);
  if (since === undefined || due === undefined) return false;
  const where = stated(finding, entries, words);
  return html`<p>${words.report.promised(sayDay(since, words.language), sayDay(due, words.language))} ${where && html`${words.report.byStatement} ${where}. `}${source !== undefined && html`${words.report.source}: ${quoted(source)}`}</p>`;
};

const asSentence = (phrase: string): string => `${phrase.replace(/^./, (letter) => letter.toUpperCase())}.`;

const findingBox = (finding: Witnessed, told: Case, index: LogIndex, words: EvidenceWords): Markup => {
  const covers = finding.leaves.filter(([name]) => name.startsWith('temuan/mencakup/'));
  const flaps = at(finding.body, 'flaps');
  const state = textAt(finding.body, 'state') ?? '';
  const box = html`<h3>${findingTitle(finding, words)} ${ref(finding.seq)}</h3>
<p>${quoted(findingClaim(finding, words))} <em>${asSentence(words.states[state] ?? '')}</em></p>
<dl>${sightings(finding, told, words)}${change(finding, words)}
${covers.length > 0 && html`<dt>${words.report.covers}</dt><dd>${listed(covers, ([, title]) => html`${quoted(fill(title, finding, words))}<br>`)}</dd>`}</dl>
${promised(finding, told, words)}${Array.isArray(flaps) && flaps.length > 0 && html`<p>${words.report.flaps(flaps.length)}</p>`}
${seenSame(finding, index, words)}`;
  return html`<div class="finding ${state} ${longClass(box, WIDTH)}">${box}</div>`;
};

/** What was lost, since when, on which days it was seen before and after: everything a clerk needs in two minutes. */
export const summary = async (told: Case, index: LogIndex, words: EvidenceWords, breathe: Breathe): Promise<Markup> => {
  const { entries, offsetMin } = told;
  const { looks } = index;
  const [first, last] = [looks[0], looks.at(-1)];
  const days = new Set(index.seen.map(({ day }) => day)).size;
  const findings = currentFindings(entries);
  const say = (time: string) => sayDate(time, offsetMin, words.language);
  const boxes: Markup[] = [];
  for (const finding of findings) {
    boxes.push(findingBox(finding, told, index, words));
    await breathe();
  }
  return html`<h2>${words.report.summary}</h2>
<dl><dt>${words.report.who}</dt><dd>${who(told, words)}</dd>
<dt>${words.report.period}</dt><dd>${first && last ? html`${say(seenAt(first))} ${ref(first.seq)} – ${say(seenAt(last))} ${ref(last.seq)}; ${words.report.looks(looks.length, days)}` : words.report.noLooks}</dd>
<dt>${words.report.findingsCount}</dt><dd>${findings.length}</dd></dl>
${findings.length === 0 ? html`<p>${words.report.noFindings}</p>` : boxes}`;
};
