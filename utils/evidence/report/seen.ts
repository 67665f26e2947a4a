import { type Gap, type Observed, observed } from '../../calendar/observed';
import { sayDay } from '../../language/dates';
import { html, type Markup, quoted } from '../markup';
import { SEVERAL, standingOf } from '../standing';
import { numberAt, type Witnessed } from '../witnessed';
import type { EvidenceWords } from '../words';
import { fill } from './fill';
import type { LogIndex } from './log-index';

/** Of more days, the first and the last few are told, and how many there are in all. */
const MOST_DAYS = 12;

const days = (all: readonly string[], words: EvidenceWords): string => {
  const say = (day: string): string => sayDay(day, words.language);
  if (all.length <= MOST_DAYS) return all.map(say).join('; ');
  const half = MOST_DAYS / 2;
  return `${all.slice(0, half).map(say).join('; ')}; … ; ${all.slice(-half).map(say).join('; ')} (${words.report.daysInAll(all.length)})`;
};

/** Of many times without a look, the longest are told. */
const MOST_GAPS = 6;

const longest = (gaps: readonly Gap[]): { told: Gap[]; others: Gap[] } => {
  const chosen = new Set([...gaps].sort((a, b) => b.days - a.days).slice(0, MOST_GAPS));
  return { told: gaps.filter((gap) => chosen.has(gap)), others: gaps.filter((gap) => !chosen.has(gap)) };
};

/** What every look showed of the finding's subject; undefined where a look shows two rows of its name. A content that many looks repeat is read once. */
const shownOf = (finding: Witnessed, index: LogIndex, words: EvidenceWords): Observed[] | undefined => {
  const since = numberAt(finding.body, 'to_seq') ?? Number.POSITIVE_INFINITY;
  const shown = [new Map<Witnessed, string | undefined>(), new Map<Witnessed, string | undefined>()] as const;
  const looks: Observed[] = [];
  for (const { look, content, day } of index.seen) {
    const told = look.seq >= since ? shown[1] : shown[0];
    if (content && !told.has(content)) {
      const value = standingOf(finding, look, content, { absent: words.report.notListed, sections: words.sections });
      if (value === SEVERAL) return undefined;
      told.set(content, value === undefined ? undefined : fill(value, content, words));
    }
    looks.push({ seq: look.seq, day, value: content && told.get(content) });
  }
  return looks;
};

/** Negative proof for one finding: on which days its subject was seen the same, and between which it was not looked at. */
export const seenSame = (finding: Witnessed, index: LogIndex, words: EvidenceWords): Markup | false => {
  const looks = shownOf(finding, index, words);
  if (looks === undefined) return false;
  const { unchanged, gaps } = observed(looks);
  if (unchanged.length === 0) return false;
  const { report, language } = words;
  const { told, others } = longest(gaps);
  return html`<ul class="seen">${unchanged.map(
    ({ value, first, last, days: seen }) =>
      html`<li>${quoted(value)}: ${report.seenOn} ${days(seen, words)} [${first.seq === last.seq ? first.seq : `${first.seq}–${last.seq}`}]</li>`,
  )}${told.map(({ from, to, days: count, after, before, unread }) => html`<li class="quiet">${report.notSeen(sayDay(from, language), sayDay(to, language), count, unread)} [${after}–${before}]</li>`)}${others.length > 0 && html`<li class="quiet">${report.moreGaps(others.length, Math.max(...others.map(({ days: count }) => count)))}</li>`}</ul>`;
};
