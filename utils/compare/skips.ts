import type { RuleId } from '../schema/finding';
import type { WhyUnread } from '../schema/reading';
import type { Section } from '../schema/section';
import type { Readings } from './believable';
import type { AnyRule } from './rule';

/** A rule that could not look, and the section that kept it from it. */
export type Skipped = { rule: RuleId; section: Section; why: WhyUnread };

/** Why a rule may not look: each section it needs and has not; or, where it needs none in particular, all that it could have used. */
export function skipsOf({ id, needs, recalls }: AnyRule, readings: Readings): Skipped[] {
  const missing = (sections: readonly Section[]) =>
    sections.flatMap((section) => {
      const reading = readings[section];
      return reading.state === 'unread' ? [{ rule: id, section, why: reading.why }] : [];
    });
  if (needs.length > 0) return missing(needs);
  const unread = missing(recalls);
  return unread.length === recalls.length ? unread : [];
}
