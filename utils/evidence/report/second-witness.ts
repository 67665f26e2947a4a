import { pageText } from '../../language/statement-text';
import { pageDifference } from '../../schema/page-difference';
import { html, type Markup, quoted } from '../markup';
import { textAt, type Witnessed } from '../witnessed';
import type { EvidenceWords } from '../words';
import type { Case } from './case';
import { fill, filled } from './fill';

/** A page that the participant kept by a click: no look at the dashboard. */
export const isSecondWitness = ({ kind, body }: Pick<Witnessed, 'kind' | 'body'>): boolean => kind === 'capture' && body.witness === 'page';

/** A look at the dashboard, by the extension itself. */
export const isLook = (entry: Pick<Witnessed, 'kind' | 'body'>): boolean => entry.kind === 'capture' && !isSecondWitness(entry);

/** What it is and what is kept of it, in words; undefined for any other entry. */
export const witnessText = (entry: Witnessed, words: EvidenceWords): { title: string; lines: string[] } | undefined => {
  const leaves = filled(entry, words);
  return pageText(
    entry.body,
    leaves,
    entry.files.map(({ role }) => role),
    words.language,
  );
};

const textOf = (entry: Witnessed, { pages }: Case, words: EvidenceWords): string | undefined => {
  const path = entry.files.find(({ role }) => role === 'page-text')?.path;
  const text = path === undefined ? undefined : pages.get(path);
  return text === undefined ? undefined : fill(text, entry, words);
};

/** Enough to see what it is about; all of it is in the files. */
const MOST_LINES = 20;

const listed = (label: string, lines: readonly string[]): Markup | false =>
  lines.length > 0 &&
  html`<br>${label}: ${lines.slice(0, MOST_LINES).map((line, index) => html`${index > 0 && '; '}“${quoted(line)}”`)}${lines.length > MOST_LINES && ' …'}`;

/** What an earlier copy of the same address showed and this one does not, and the other way round. */
export const sinceEarlier = (entry: Witnessed, told: Case, words: EvidenceWords): Markup | false => {
  const url = textAt(entry.body, 'source', 'url');
  const earlier = told.entries.findLast(
    (one) => one.seq < entry.seq && isSecondWitness(one) && textAt(one.body, 'source', 'url') === url && !one.withheld,
  );
  const [before, after] = [earlier && textOf(earlier, told, words), textOf(entry, told, words)];
  if (!earlier || before === undefined || after === undefined) return false;
  const { gone, fresh } = pageDifference(before, after);
  const say = words.report;
  if (gone.length + fresh.length === 0) return html`<br>${say.sameAsEarlier} [${earlier.seq}]`;
  return html`${listed(`${say.goneSince} [${earlier.seq}]`, gone)}${listed(`${say.newSince} [${earlier.seq}]`, fresh)}`;
};
