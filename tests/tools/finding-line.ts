import type { Finding } from '../../utils/schema/finding';
import type { Story } from './story';

/** What replay prints of a finding; days in the participant's time zone. */
export type FindingLine = {
  rule: string;
  severity: string;
  state: string;
  subject: string;
  firstSeen: string;
  lastGood: string | null;
  confirmedAt?: string;
};

/** The offset, in minutes east of UTC, that the story's time has at an instant: that of the latest visit until then. */
export const offsetAt = (story: Story, instant: string): number => {
  const at = Date.parse(instant);
  const visit = story.visits.findLast((each) => Date.parse(each.at) <= at) ?? story.visits[0];
  const [, sign, hours, minutes] = visit?.at.match(/([+-])(\d\d):(\d\d)$/) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
};

const dayOf = (story: Story, instant: string): string =>
  new Date(Date.parse(instant) + offsetAt(story, instant) * 60_000).toISOString().slice(0, 10);

export const findingLine = (finding: Finding, story: Story): FindingLine => ({
  rule: finding.rule,
  severity: finding.severity,
  state: finding.state,
  subject: finding.subject,
  firstSeen: dayOf(story, finding.firstSeen.at),
  lastGood: finding.lastGood ? dayOf(story, finding.lastGood.at) : null,
  ...(finding.confirmed ? { confirmedAt: dayOf(story, finding.confirmed.at) } : {}),
});
