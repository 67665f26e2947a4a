import type { RuleId } from '../utils/schema/finding';
import type { WhyUnread } from '../utils/schema/reading';
import { SECTIONS, type Section } from '../utils/schema/section';

/** A rule that could not look, and the section that kept it from it. */
export type Unchecked = { rule: RuleId; section: Section; why: WhyUnread };

/** By section; where nothing is the matter but that another page was open, last. */
export const unchecked = (skipped: readonly Unchecked[]): { section: Section; why: WhyUnread; rules: RuleId[] }[] =>
  SECTIONS.flatMap((section) => {
    const own = skipped.filter((each) => each.section === section);
    return own[0] ? [{ section, why: own[0].why, rules: [...new Set(own.map(({ rule }) => rule))] }] : [];
  }).sort((a, b) => Number(a.why === 'not-on-page') - Number(b.why === 'not-on-page'));
