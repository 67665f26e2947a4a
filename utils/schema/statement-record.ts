import type { Attachment } from './attachment';
import { type JournalLine, journalLine } from './complaint';
import type { Leaf } from './leaves';

type Body = { readonly [key: string]: string | number | boolean | Body | readonly Body[] };

const leaf = (name: string, value: string | undefined): Leaf[] => (value === undefined ? [] : [[name, value]]);

/** The public part of a `note` entry: dates, parties and kinds. What was said is in leaves, which can be withheld. */
export const journalBody = (line: JournalLine): Body => {
  if (line.is === 'complaint') {
    const { is, address, ticket, asked, ...open } = line;
    return { statement: is, ...open } as Body;
  }
  const { is, from, ticket, said, ...open } = line;
  return { statement: is, ...open } as Body;
};

export const journalLeaves = (line: JournalLine): Leaf[] =>
  line.is === 'complaint'
    ? [...leaf('pengaduan/alamat', line.address), ...leaf('pengaduan/tiket', line.ticket), ...leaf('pengaduan/isi', line.asked)]
    : [...leaf('jawaban/dari', line.from), ...leaf('jawaban/tiket', line.ticket), ...leaf('jawaban/isi', line.said)];

const OPEN_KEYS = ['happened', 'way', 'to', 'unanswered', 'times', 'about', 'by', 'answer', 're', 'promised'];
const LEAF_OF = {
  complaint: { address: 'pengaduan/alamat', ticket: 'pengaduan/tiket', asked: 'pengaduan/isi' },
  answer: { from: 'jawaban/dari', ticket: 'jawaban/tiket', said: 'jawaban/isi' },
};

/**
 * The inverse: a journal line as stored, or undefined for a note that is none: of another kind, of a later version's words, of somebody who cannot write one.
 * Withheld leaves are left out.
 */
export const journalFrom = (body: { readonly [key: string]: unknown }, leaves: readonly Leaf[]): JournalLine | undefined => {
  const { statement } = body;
  if (statement !== 'complaint' && statement !== 'answer') return undefined;
  const open = OPEN_KEYS.filter((key) => body[key] !== undefined).map((key) => [key, body[key]]);
  const line = journalLine.safeParse({ is: statement, ...Object.fromEntries(open) });
  if (!line.success) return undefined;
  const values = new Map(leaves);
  const said = Object.entries(LEAF_OF[statement]).flatMap(([key, name]) => (values.has(name) ? [[key, values.get(name)]] : []));
  return { ...line.data, ...Object.fromEntries(said) } as JournalLine;
};

/** The public part of an `attachment` entry. `observed` is false for ever: a file from outside is no observation of ours. */
export const attachmentBody = ({ what, type, happened, re, mail }: Attachment): Body => ({
  attachment: what,
  type,
  observed: false,
  ...(happened !== undefined && { happened }),
  ...(re !== undefined && { re }),
  ...(mail && { mail: { dkim: mail.dkim } }),
});

export const attachmentLeaves = ({ name, note, mail }: Attachment): Leaf[] => [
  ['lampiran/nama', name],
  ...leaf('lampiran/keterangan', note),
  ...(mail
    ? [
        ...leaf('surat/tanggal', mail.date),
        ...mail.from.map((address, index): Leaf => [`surat/dari/${index}`, address]),
        ...mail.to.map((address, index): Leaf => [`surat/kepada/${index}`, address]),
        ...leaf('surat/perihal', mail.subject),
        ...leaf('surat/message-id', mail.messageId),
      ]
    : []),
];
