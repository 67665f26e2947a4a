import type { Certificates } from '../schema/certificate';
import type { BrokenPromise, Finding, RuleId, Severity, Sighting } from '../schema/finding';
import type { Incentive } from '../schema/incentive';
import type { Section } from '../schema/section';
import type { SectionValue } from '../schema/snapshot';
import type { Training } from '../schema/training';
import type { AnnouncedSurvey, Funds, KnownCount, KnownIncentive, KnownTraining, LastRead } from './known';

/** Today's rows beside what is remembered of them. */
export type Rows<T, K> = {
  list: readonly T[];
  /** Listed today; `was` before this look, `now` with it. */
  same: readonly { was: K; is: T; now: K }[];
  gained: readonly { is: T; now: K }[];
  /** Remembered and not listed today, where it should be; no lawful reason known. */
  missing: readonly K[];
  /** Ids of what is missing by which this look confirms nothing. */
  unsure?: ReadonlySet<string>;
  /** `missing`, and what went missing earlier and is not expected on this page. */
  absent: readonly K[];
};

/** What was remembered of each section before this look. */
export type Before = {
  account: { last: LastRead<'account'> | undefined; deactivatedOn: string | undefined };
  trainings: { last: LastRead<'trainings'> | undefined; rows: readonly KnownTraining[] };
  certificates: { last: LastRead<'certificates'> | undefined; counts: readonly KnownCount[] };
  balance: Record<never, never>;
  incentives: { last: LastRead<'incentives'> | undefined; rows: readonly KnownIncentive[] };
  notices: { last: LastRead<'notices'> | undefined; survey: AnnouncedSurvey | undefined; surveyShown: Sighting | undefined };
};

/** What this look shows of each section. */
export type After = { [S in Exclude<Section, 'trainings' | 'certificates' | 'incentives'>]: SectionValue<S> } & {
  /** `measure`: what the count is held against (utils/compare/follow-counts.ts); `missing`: titles that a list of all lacks; `otherState`: frames.ts. */
  certificates: Certificates & { measure: KnownCount | undefined; missing: readonly string[]; otherState?: boolean };
  trainings: Rows<Training, KnownTraining>;
  incentives: Rows<Incentive, KnownIncentive>;
};

export type Context = {
  seen: Sighting;
  /** Calendar day of this look on the participant's clock. */
  today: string;
  offsetMin: number;
  /** Origin and path of the page. */
  page: string;
  /** The balance after arithmetic (utils/compare/reckon.ts). */
  funds: Funds | undefined;
  /** Steps of earlier looks that are not resolved. */
  open: readonly Finding[];
};

/** One thing wrong, as this look shows it. */
export type Draft = {
  /** Which training, incentive, …: with the rule's id it names the finding for good. */
  key: string;
  subject: string;
  was: string;
  is: string;
  lastGood?: Sighting;
  /** Where an earlier look already showed it and only this one makes it judgeable. */
  firstSeen?: Sighting;
  covers?: string[];
  promise?: BrokenPromise;
  /** No look that is a witness by itself has said so: confirmed only after two weeks. */
  unsure?: boolean;
  /** False where this look only recalls what another showed: that never confirms. */
  confirms?: boolean;
};

type Asked<N extends Section, R extends Section> = [
  before: Pick<Before, N | R>,
  after: Pick<After, N> & Partial<Pick<After, R>>,
  context: Context,
];

export type Rule<N extends Section, R extends Section> = {
  id: RuleId;
  severity: Severity;
  /** Sections that this look must have read; the rule is skipped, and the skip recorded, where one is unread. */
  needs: readonly N[];
  /** Sections it may also see: in `before` as last read, in `after` only where this look read them. */
  recalls: readonly R[];
  /** Everything of this kind that is wrong now, whether told before or not. */
  find(...asked: Asked<N, R>): Draft[];
  /**
   * Whether an open finding that `find` does not return is over. Left out: it is, whenever `find` could look. Asked whenever one of the
   * sections was read, for less can show that a thing is back than that it is gone.
   */
  heals?(finding: Finding, before: Pick<Before, N | R>, after: Partial<Pick<After, N | R>>, context: Context): boolean | undefined;
};

/** A rule of any sections, for the list of all. */
export type AnyRule = Rule<Section, Section>;

/** Keeps a rule's own sections in its types while it is written, and forgets them for the list: `compare` hands over exactly those. */
export const rule = <const N extends Section = never, const R extends Section = never>(written: Rule<N, R>): AnyRule =>
  written as unknown as AnyRule;

export const keyOf = (id: RuleId, key: string): string => `${id}:${key}`;
