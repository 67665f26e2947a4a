import { ATTACHMENT_TYPES, type AttachmentType, type MailHead, MOST_ATTACHED_BYTES } from '../../utils/schema/attachment';
import { mailHead } from './mail-head';

/** A file that may be attached, or the name of the sentence that says why it may not. */
export type ChosenFile = { name: string; type: AttachmentType; bytes: Uint8Array; mail?: MailHead };
export type Refused = 'tooBig' | 'wrongType' | 'emptyFile' | 'notMail';

const ENDINGS: Record<string, AttachmentType> = { jpeg: 'jpg', htm: 'html', text: 'txt' };

/** How a file of a type begins; text has no such mark. */
const BEGINS: Partial<Record<AttachmentType, RegExp>> = {
  pdf: /^%PDF-/,
  png: /^\x89PNG\r\n\x1a\n/,
  jpg: /^\xff\xd8\xff/,
  webp: /^RIFF[\s\S]{4}WEBP/,
};

/** By its ending, and where its type has a mark of its own, by that too: a program renamed to `.pdf` is none. */
const typeOf = (name: string, bytes: Uint8Array): AttachmentType | undefined => {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const type = ENDINGS[ending] ?? (Object.hasOwn(ATTACHMENT_TYPES, ending) ? (ending as AttachmentType) : undefined);
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return type && (BEGINS[type]?.test(start) ?? true) ? type : undefined;
};

/** Looks at a file before anything is kept of it. A file that is too big is not read at all. */
export const chosenFile = async (file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<ChosenFile | Refused> => {
  if (file.size > MOST_ATTACHED_BYTES) return 'tooBig';
  if (file.size === 0) return 'emptyFile';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = typeOf(file.name, bytes);
  if (!type) return 'wrongType';
  const mail = type === 'eml' ? await mailHead(bytes) : undefined;
  if (type === 'eml' && !mail) return 'notMail';
  return { name: file.name.slice(-255), type, bytes, ...(mail && { mail }) };
};
