import { localDay } from '../../calendar/days';
import { type Observed, observed } from '../../calendar/observed';
import { sayDay } from '../../language/dates';
import { html, type Markup, quoted } from '../markup';
import { SEVERAL, standingOf } from '../standing';
import type { Witnessed } from '../witnessed';
import type { EvidenceWords } from '../words';
import type { Case } from './case';
import { fill } from './fill';
import type { LogIndex } from './log-index';
import { looksAsSeen, seenAt } from './seen-at';

/** Of more days, the first and the last few are told, and how many there are in all. */
const MOST_DAYS = 12;

const days = (all: readonly string[], words: EvidenceWords): string => {
  const say = (day: string): string => sayDay(day, words.language);
  if (all.length <= MOST_DAYS) return all.map(say).join('; ');
  const half = MOST_DAYS / 2;
  return `${all.slice(0, half).map(say).join('; ')}; … ; ${all.slice(-half).map(say).join('; ')} (${words.report.daysInAll(all.length)})`;
};

/** Negative proof for one finding: on which days its subject was seen the same, and between which it was not looked at. */
export const seenSame = (finding: Witnessed, { entries, offsetMin }: Case, index: LogIndex, words: EvidenceWords): Markup | false => {
  const looks: Observed[] = [];
  for (const look of looksAsSeen(entries)) {
    const content = index.content(look);
    const value = content && standingOf(finding, look, content, words.report.notListed);
    if (value === SEVERAL) return false;
    looks.push({ seq: look.seq, at: seenAt(look), value: content && value !== undefined ? fill(value, content, words) : undefined });
  }
  const { unchanged, gaps } = observed(looks, offsetMin);
  if (unchanged.length === 0) return false;
  const { report, language } = words;
  const read = looks.filter(({ value }) => value !== undefined);
  const on = (day: string) => (look: Observed) => localDay(look.at, offsetMin) === day;
  const between = (from: string, to: string): string => `[${read.findLast(on(from))?.seq}–${read.find(on(to))?.seq}]`;
  return html`<ul class="seen">${unchanged.map(
    ({ value, first, last, days: seen }) =>
      html`<li>${quoted(value)}: ${report.seenOn} ${days(seen, words)} [${first.seq === last.seq ? first.seq : `${first.seq}–${last.seq}`}]</li>`,
  )}${gaps.map(({ from, to, days: count, unread }) => html`<li class="quiet">${report.notSeen(sayDay(from, language), sayDay(to, language), count, unread)} ${between(from, to)}</li>`)}</ul>`;
};
