import type { Attached, AttachmentType } from '../schema/attachment';
import type { JournalLine } from '../schema/complaint';
import type { RuleId } from '../schema/finding';
import type { Leaf } from '../schema/leaves';
import { isWhen } from '../schema/when';
import { type Language, sayWhen } from './dates';
import { statementWords } from './statement-words';

/** A statement in words: what it is, and what more it says. `happened` is empty where the participant gave no date. */
export type StatementText = { title: string; happened: string; lines: string[] };

const line = (label: string, value: string | undefined): string[] => (value === undefined ? [] : [`${label}: ${value}`]);

/** A journal line. What is withheld is left out; `happened` is as exact as the participant was. */
export const journalText = (told: JournalLine, language: Language, titleOf: (rule: RuleId) => string): StatementText => {
  const say = statementWords[language];
  if (told.is === 'complaint') {
    const to = say.parties[told.to] + (told.address === undefined ? '' : ` (${told.address})`);
    const title = (told.unanswered ? say.attempt : say.complaint)(say.ways[told.way], to);
    return {
      title: told.times === undefined || told.times === 1 ? title : `${title}, ${say.times(told.times)}`,
      happened: sayWhen(told.happened, language),
      lines: [
        ...told.about.map(({ rule, seq }) => `${say.about}: ${titleOf(rule)} [${seq}]`),
        ...line(say.ticket, told.ticket),
        ...line(say.asked, told.asked),
      ],
    };
  }
  const by = say.parties[told.by] + (told.from === undefined ? '' : ` (${told.from})`);
  return {
    title: told.answer === 'none' ? say.still(by) : say.answered(say.answers[told.answer], by),
    happened: sayWhen(told.happened, language),
    lines: [
      ...(told.re === undefined ? [] : [say.re(told.re)]),
      ...(told.promised === undefined ? [] : [say.promised(sayWhen(told.promised, language))]),
      ...line(say.ticket, told.ticket),
      ...line(say.said, told.said),
    ],
  };
};

/** A page of a second witness, from the record's public part and what is disclosed of the rest; undefined for any other entry. */
export const pageText = (
  body: { witness?: unknown; about?: unknown },
  leaves: readonly Leaf[],
  roles: readonly string[],
  language: Language,
): StatementText | undefined => {
  if (body.witness !== 'page') return undefined;
  const say = statementWords[language];
  const about = Array.isArray(body.about) ? (body.about as { seq: number }[]) : [];
  return {
    title: about.length > 0 ? say.moment : say.page,
    happened: '',
    lines: [
      ...about.map(({ seq }) => say.momentOf(seq)),
      ...line(say.pageTitle, new Map(leaves).get('halaman/judul')),
      roles.includes('screenshot') ? say.screenshot : say.noScreenshot,
    ],
  };
};

type AttachmentSeen = { attachment?: unknown; type?: unknown; happened?: unknown; re?: unknown; mail?: unknown };

/** A file that the participant added, from the record's public part and what is disclosed of the rest. */
export const attachmentText = (body: AttachmentSeen, leaves: readonly Leaf[], language: Language): StatementText => {
  const say = statementWords[language];
  const values = new Map(leaves);
  const listed = (prefix: string): string | undefined => {
    const all = leaves.filter(([name]) => name.startsWith(prefix)).map(([, value]) => value);
    return all.length > 0 ? all.join(', ') : undefined;
  };
  const { attachment, type, happened, re, mail } = body;
  const what = say.attached[attachment as Attached] ?? String(attachment);
  const form = say.types[type as AttachmentType] ?? String(type);
  return {
    title: `${what} · ${form}`,
    happened: isWhen(happened) ? sayWhen(happened, language) : '',
    lines: [
      ...line(say.file, values.get('lampiran/nama')),
      ...line(say.note, values.get('lampiran/keterangan')),
      ...(typeof re === 'number' ? [say.re(re)] : []),
      ...(attachment === 'old-evidence' ? [say.oldEvidence] : []),
      say.notObserved,
      ...line(say.mailDate, values.get('surat/tanggal')),
      ...line(say.mailFrom, listed('surat/dari/')),
      ...line(say.mailTo, listed('surat/kepada/')),
      ...line(say.mailSubject, values.get('surat/perihal')),
      ...line(say.mailId, values.get('surat/message-id')),
      ...(typeof mail === 'object' && mail !== null && 'dkim' in mail ? [mail.dkim === true ? say.dkim : say.noDkim] : []),
    ],
  };
};
