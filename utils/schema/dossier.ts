import type { Attached, AttachmentType } from './attachment';
import type { AnswerGiven, Complaint } from './complaint';

/** A journal line without what was said, which stays in the entry. */
export type Noted = {
  seq: number;
  /** The other device's log that `seq` counts in; absent for this one's. */
  log?: string;
  /** When it was noted: device UTC. */
  at: string;
  line: Omit<Complaint, 'address' | 'ticket' | 'asked'> | Omit<AnswerGiven, 'from' | 'ticket' | 'said'>;
};

/** What the participant added to the log, in short: enough to say what comes next without reading the log. */
export type Dossier = {
  journal: readonly Noted[];
  attached: readonly { seq: number; at: string; what: Attached; type: AttachmentType; happened?: string; re?: number }[];
  /** Pages of second witnesses, kept by one click. */
  pages: readonly { seq: number; at: string; url: string }[];
};

export const emptyDossier: Dossier = { journal: [], attached: [], pages: [] };
