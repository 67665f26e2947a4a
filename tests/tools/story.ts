import type { Statement } from './statement';

/** A finding as a story expects it; what is not given is not compared. Days: `2020-08-06`. */
export type ExpectedFinding = {
  rule: string;
  subject?: string;
  state?: string;
  severity?: string;
  firstSeen?: string;
  lastGood?: string | null;
  confirmedAt?: string | null;
};

export type Visit = {
  /** ISO 8601 with an offset: `2020-06-21T09:00:00+07:00`. */
  at: string;
  url: string;
  /** The page's whole HTML. */
  html: string;
  status: number;
  /** The least time the participant stays. */
  dwellMs: number;
  /** The eras whose words the extension knows at this visit, as an older version: `["2020"]`. Absent: all. */
  words?: string[];
  /** After this visit the participant has old pages read again. */
  reread?: boolean;
};

export type Story = {
  /** The folder's name. */
  name: string;
  folder: string;
  title: string;
  visits: Visit[];
  /** What the participant adds to the log in between. */
  journal: Statement[];
  /** The complete list: an empty one means silence. Absent where the story only shows something. */
  expected: ExpectedFinding[] | undefined;
};
