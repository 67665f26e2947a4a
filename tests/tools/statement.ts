import type { Attachment, AttachmentType } from '../../utils/schema/attachment';
import type { JournalLine } from '../../utils/schema/complaint';

/** What the participant adds to the log at `at`. `name`: by which a later step points to it. */
export type Statement = { at: string; name?: string } & (
  | { is: 'line'; line: JournalLine; about: string[]; re?: string }
  | { is: 'file'; attachment: Attachment; type: AttachmentType; bytes: Uint8Array; re?: string; completes?: string }
  | { is: 'page'; url: string; html: string }
);
