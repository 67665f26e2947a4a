import { judgementText } from '../../language/judgement-text';
import { logEntryText } from '../../language/log-entry-text';
import { originText } from '../../language/origin-text';
import { sealText } from '../../language/seal-text';
import { leafOf, numberAt, textAt, type Witnessed } from '../witnessed';
import type { EvidenceWords } from '../words';
import { fill, filled } from './fill';
import { witnessText } from './second-witness';
import { sectionView } from './section-view';
import { statementOf } from './statement';
import { labelOf } from './value';

const TOLD = ['pelatihan', 'sertifikat', 'saldo', 'insentif', 'pemberitahuan'];

const sectionText = (look: Witnessed, section: string, words: EvidenceWords): string | undefined => {
  const view = sectionView(look, section, words);
  const name = words.sections[section] ?? section;
  if (view.state === 'unread') return undefined;
  const [total] = view.totals;
  if (view.state === 'empty') return `${name}: ${total ? `${total.value} (${words.report.empty})` : words.report.empty}`;
  const records = view.records.map((record) => record.map(({ value }) => value).join(' · '));
  const parts = [...(total ? [total.value] : []), ...records];
  return parts.length === 0 ? undefined : `${name}: ${parts.join('; ')}`;
};

/** What a look showed, section by section. */
export const lookText = (look: Witnessed, words: EvidenceWords): string => {
  const page = words.report.pages[textAt(look.body, 'observed', 'page') ?? ''] ?? '';
  const status = numberAt(look.body, 'source', 'status') ?? 0;
  const read = TOLD.flatMap((section) => sectionText(look, section, words) ?? []);
  return [
    page,
    status >= 400 ? words.report.status(status) : '',
    look.body.observed !== undefined && read.length === 0 ? words.report.nothingRead : '',
    ...read,
    ...judgementText(
      look.leaves.map(([name, value]) => [name, fill(value, look, words)] as const),
      words.language,
    ),
  ]
    .filter((part) => part !== '')
    .join('. ');
};

/** Sections of a look that could not be read, with the reason: nothing is concluded from them. */
export const unreadText = (look: Witnessed, words: EvidenceWords): string => {
  const views = TOLD.map((section) => [section, sectionView(look, section, words)] as const);
  const unread = views.flatMap(([section, view]) =>
    view.state === 'unread' ? [`${words.sections[section] ?? section} ${view.told}`] : [],
  );
  return look.body.observed === undefined ? '' : unread.join('; ');
};

export const findingTitle = (entry: Witnessed, words: EvidenceWords): string => {
  const rule = textAt(entry.body, 'rule') ?? '';
  return words.rules[rule as keyof typeof words.rules]?.title ?? rule;
};

export const findingClaim = (entry: Witnessed, words: EvidenceWords): string => {
  const rule = textAt(entry.body, 'rule') ?? '';
  const subject = fill(leafOf(entry, 'temuan/perihal') ?? words.report.withheld, entry, words);
  return words.rules[rule as keyof typeof words.rules]?.claim(subject) ?? `${rule}: ${subject}`;
};

/** The public part of entries whose other keys are for machines. */
const TOLD_KEYS: Record<string, readonly string[]> = { genesis: ['site'], export: ['profile', 'size'] };

const openText = ({ kind, body }: Witnessed, words: EvidenceWords): string[] =>
  (TOLD_KEYS[kind] ?? Object.keys(body)).flatMap((key) => {
    const value = body[key];
    return typeof value === 'string' || typeof value === 'number' ? [`${labelOf(key, words)}: ${value}`] : [];
  });

/** Whatever an entry of another kind says, public part first: kinds of later versions are shown, not dropped. */
const otherText = (entry: Witnessed, words: EvidenceWords): string => {
  const values = entry.leaves.map(([name, value]) => `${labelOf(name, words)}: ${fill(value, entry, words)}`);
  const hidden = entry.hidden.map((name) => `${labelOf(name, words)}: ${words.report.masked}`);
  const told = logEntryText(entry.kind, entry.body, entry.leaves, words.language);
  if (entry.kind === 'restore' && told.length > 0) return told.join('. ');
  return [...told, ...openText(entry, words), ...values, ...hidden].join('; ');
};

/** What an entry says, in one line of plain text. */
export const sentenceOf = (entry: Witnessed, words: EvidenceWords): string => {
  if (entry.withheld) return words.report.withheld;
  if (entry.kind === 'finding') return `${findingClaim(entry, words)} (${words.states[textAt(entry.body, 'state') ?? ''] ?? ''})`;
  const stated = statementOf(entry, words);
  if (stated)
    return [stated.title, stated.happened && words.report.happened(stated.happened), ...stated.lines]
      .filter((line) => line !== '')
      .map((line) => line.replace(/\.$/, ''))
      .join('. ');
  const page = witnessText(entry, words);
  if (page) return page.lines.join('. ');
  if (entry.kind === 'anchor') {
    const leaves = filled(entry, words);
    return sealText(entry.body, leaves, words.language)?.join(' ') ?? otherText(entry, words);
  }
  if (entry.kind !== 'capture') return otherText(entry, words);
  const origin = originText(entry.body, words.language);
  const repeated = numberAt(entry.body, 'same_as');
  const told = repeated === undefined ? lookText(entry, words) : words.report.unchanged(1, `[${repeated}]`);
  return origin === undefined ? told : `${origin} ${told}`;
};
