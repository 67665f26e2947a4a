import * as z from 'zod/mini';
import { when } from './when';

/** File types that can be attached, by the ending under which each is kept. Nothing is ever run or shown as a page. */
export const ATTACHMENT_TYPES = {
  eml: 'message/rfc822',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  txt: 'text/plain',
  html: 'text/html',
} as const;
export type AttachmentType = keyof typeof ATTACHMENT_TYPES;

/** A complaint's papers are small; a film is not one. Ten megabytes also pass through every browser's message. */
export const MOST_ATTACHED_BYTES = 10_000_000;

export const ATTACHED = ['correspondence', 'certificate', 'old-evidence', 'other'] as const;
export type Attached = (typeof ATTACHED)[number];

const line = z.string().check(z.maxLength(500));

/** What the head of an e-mail says. Read, not believed: anybody can write a `Date`. */
export const mailHead = z.strictObject({
  date: z.optional(line),
  from: z.array(line).check(z.maxLength(20)),
  to: z.array(line).check(z.maxLength(50)),
  subject: z.optional(line),
  messageId: z.optional(line),
  /** A DKIM-Signature is in the file. Whether it holds is not checked here. */
  dkim: z.boolean(),
});
export type MailHead = z.infer<typeof mailHead>;

/** A file that the participant adds. `happened` is the date that the participant states for it. */
export const attachment = z.strictObject({
  what: z.enum(ATTACHED),
  type: z.enum(Object.keys(ATTACHMENT_TYPES) as [AttachmentType, ...AttachmentType[]]),
  /** The file's name on the participant's device. */
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  happened: z.optional(when),
  note: z.optional(z.string().check(z.minLength(1), z.maxLength(2_000))),
  /** The journal line that it belongs to. */
  re: z.optional(z.int().check(z.gte(0))),
  mail: z.optional(mailHead),
});
export type Attachment = z.infer<typeof attachment>;
