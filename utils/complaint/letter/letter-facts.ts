import type { Attached, AttachmentType } from '../../schema/attachment';
import type { LetterKind } from '../../schema/channel';
import type { JournalLine } from '../../schema/complaint';
import type { Finding } from '../../schema/finding';

/** Who writes, as far as the participant lets it be said. */
export type Who = { name?: string; card?: string; email?: string };

/** All that a letter may say, each with the entry of the log that it stands in. Texts are already filled in, or blacked out. */
export type LetterFacts = {
  /** ISO 8601 UTC. */
  now: string;
  /** Minutes east of UTC: WIB is 420. */
  offsetMin: number;
  /** Absent: withheld. */
  who?: Who;
  /** Those still open. */
  findings: readonly Finding[];
  /** `log`: the other device's, where it was noted there. */
  journal: readonly { seq: number; log?: string; line: JournalLine }[];
  /** Trainings completed by the participant's own word. */
  completed: readonly { seq: number; happened: string; title: string }[];
  attached: readonly { seq: number; what: Attached; type: AttachmentType; name: string; happened?: string }[];
  pages: readonly { seq: number; at: string; url: string }[];
  /** Six lines (utils/chain/checkpoint.ts), with its line end. */
  checkpoint: string;
};

/** A draft that the participant reads, changes and sends. `fields` are those of a form, in its own words. */
export type Letter = {
  kind: LetterKind;
  to?: string;
  subject: string;
  body: string;
  fields: readonly (readonly [label: string, text: string])[];
};
