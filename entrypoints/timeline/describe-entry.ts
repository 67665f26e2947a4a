import type { Numbers, RowSort, TimelineRow } from '../../components/timeline-row';
import { openRecord, revealLeaves } from '../../utils/chain/open-record';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import { judgementText } from '../../utils/language/judgement-text';
import { logEntryText } from '../../utils/language/log-entry-text';
import { originText } from '../../utils/language/origin-text';
import { sealText } from '../../utils/language/seal-text';
import { pageText } from '../../utils/language/statement-text';
import { timelineWords } from '../../utils/language/timeline-words';
import { asText, changeLines } from '../../utils/language/told-finding';
import type { Entry } from '../../utils/ledger/entry';
import { putBack } from '../../utils/reader/put-back';
import type { Finding } from '../../utils/schema/finding';
import { type FindingBody, findingFrom } from '../../utils/schema/finding-record';
import type { Observed } from '../../utils/schema/leaves';
import { snapshotFrom } from '../../utils/schema/leaves';
import { SECTIONS, type Section } from '../../utils/schema/section';
import type { Snapshot } from '../../utils/schema/snapshot';
import { describeAdded } from './describe-added';

const sectionLine = (snapshot: Snapshot, section: Section, language: Language): string[] => {
  const say = words[language];
  const reading = snapshot[section];
  const name = say.sections[section];
  if (reading.state === 'unread') return reading.why === 'not-on-page' ? [] : [`${name}: ${say.why[reading.why]}`];
  const { trainings, certificates, balance, incentives, notices } = snapshot;
  if (section === 'trainings' && trainings.state === 'read') {
    const list = trainings.value.map(({ title, status }) => (status ? `${title} (${status.printed})` : title));
    return [list.length === 0 ? `${name}: 0` : `${name} (${list.length}): ${list.join('; ')}`];
  }
  if (section === 'certificates' && certificates.state === 'read') return [`${name}: ${certificates.value.count}`];
  if (section === 'balance' && balance.state === 'read') return [`${name}: ${balance.value.printed}`];
  if (section === 'incentives' && incentives.state === 'read') {
    return [`${name}: ${incentives.value.map(({ kind, status }) => (status ? `${kind} (${status.printed})` : kind)).join('; ') || 0}`];
  }
  if (section === 'notices' && notices.state === 'read') return notices.value.map(({ text }) => `${name}: ${text}`);
  return [];
};

const findingLines = (finding: Finding, language: Language): string[] => {
  const say = words[language];
  return [say.rules[finding.rule][finding.state](finding.subject), ...changeLines(finding, say.finding, language).map(asText)];
};

/** What of a look can be drawn as a number. */
const numbersIn = ({ trainings, certificates, balance, incentives }: Snapshot): Numbers => ({
  ...(trainings.state === 'read' && { trainings: trainings.value.length }),
  ...(certificates.state === 'read' && { certificates: certificates.value.count }),
  ...(balance.state === 'read' && { balance: balance.value.amount }),
  ...(incentives.state === 'read' && { incentives: incentives.value.length }),
});

const SORTS: Record<string, RowSort> = {
  capture: 'look',
  finding: 'finding',
  note: 'told',
  attachment: 'told',
  anchor: 'seal',
  export: 'export',
};

/** An entry in words. An entry that cannot be read, or of a kind this version does not know, is shown as that, never passed over. */
export const describeEntry = (entry: Entry, language: Language, offsetMin?: number): TimelineRow => {
  const say = words[language];
  const timeline = timelineWords[language];
  const { seq, time, kind } = entry;
  const title = timeline.kinds[kind] ?? timeline.unknownKind(kind);
  const row: TimelineRow = { seq, time, sort: SORTS[kind] ?? 'other', title, lines: [] };
  if (!entry.record) return { ...row, lines: [timeline.erased] };
  try {
    const record = openRecord(entry.record);
    const body: Record<string, unknown> = record.body;
    const leaves = revealLeaves(record, entry.disclosures);
    const origin = kind === 'capture' ? (originText(body, language) ?? []) : [];
    const shownAt = (body.captured as { device_utc?: string } | undefined)?.device_utc ?? time;
    if (kind === 'capture' && typeof body.same_as === 'number') {
      return {
        ...row,
        sort: 'same',
        lines: [origin, timeline.unchanged(body.same_as)].flat(),
        shownAt,
        sameAs: body.same_as,
      };
    }
    const page = pageText(
      body,
      leaves.map(([name, value]) => [name, putBack(value, leaves)]),
      record.files.map(({ role }) => role),
      language,
    );
    if (page) return { ...row, sort: 'told', title: page.title, lines: [(body.source as { url: string }).url, ...page.lines] };
    if (kind === 'capture') {
      const snapshot = snapshotFrom(body.observed as Observed, leaves, (body.source as { url: string }).url);
      const sections = SECTIONS.map((section) => sectionLine(snapshot, section, language));
      const lines = [origin, ...sections, judgementText(leaves, language)].flat();
      return { ...row, lines, shownAt, numbers: numbersIn(snapshot) };
    }
    if (kind === 'finding') {
      const finding = findingFrom(body as FindingBody, leaves);
      const heading = `${title}: ${say.rules[finding.rule].title} · ${say.states[finding.state]}`;
      return { ...row, title: heading, lines: findingLines(finding, language) };
    }
    if (kind === 'anchor') return { ...row, lines: sealText(body, leaves, language) ?? [] };
    const added = describeAdded(kind, body, leaves, language);
    return added
      ? { ...row, title: `${title}: ${added.title}`, lines: added.lines }
      : { ...row, lines: logEntryText(kind, body, leaves, language, offsetMin) };
  } catch {
    return { ...row, lines: [timeline.unreadable] };
  }
};
