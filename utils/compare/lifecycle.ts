import { daysBetween, minutesBetween } from '../calendar/days';
import type { Finding, RuleId, Severity, Sighting } from '../schema/finding';
import { MOST_FINDINGS, MOST_FLAPS } from './known';
import { type Draft, keyOf } from './rule';

/** What a rule that could look says at this look. */
export type Said = { id: RuleId; severity: Severity; drafts: readonly Draft[]; heals: (finding: Finding) => boolean };

const SEPARATE_MIN = 10;

/** In two weeks most participants have opened the page that listed it, too. */
const UNSURE_DAYS = 14;

/** A second look that is a witness of its own: another page load, ten minutes later or in another session. */
export function separate(first: Sighting, second: Sighting): boolean {
  if (first.load === second.load) return false;
  return first.session !== second.session || minutesBetween(first.at, second.at) >= SEPARATE_MIN;
}

function suspected({ id, severity }: Said, draft: Draft, seen: Sighting, earlier: Finding | undefined): Finding {
  const flap = earlier?.resolved === undefined ? [] : [{ firstSeen: earlier.firstSeen, resolved: earlier.resolved }];
  const flaps = [...(earlier?.flaps ?? []), ...flap].slice(-MOST_FLAPS);
  return {
    rule: id,
    severity,
    key: keyOf(id, draft.key),
    subject: draft.subject,
    state: 'suspected',
    was: draft.was,
    is: draft.is,
    ...(draft.lastGood && { lastGood: draft.lastGood }),
    firstSeen: draft.firstSeen ?? seen,
    ...(flaps.length > 0 && { flaps }),
    ...(draft.promise && { promise: draft.promise }),
    ...(draft.covers && { covers: draft.covers }),
  };
}

/** The step that a draft makes of what was known of it; undefined where nothing is new. */
function step(said: Said, draft: Draft, earlier: Finding | undefined, seen: Sighting): Finding | undefined {
  if (earlier === undefined || earlier.state === 'resolved') return suspected(said, draft, seen, earlier);
  if (earlier.state === 'confirmed' || draft.confirms === false || !separate(earlier.firstSeen, seen)) return undefined;
  if (draft.unsure && daysBetween(earlier.firstSeen.at, seen.at) < UNSURE_DAYS) return undefined;
  return { ...earlier, state: 'confirmed', confirmed: seen };
}

/** Carries every finding one look further. `steps` holds what is new at this look, each step once in its life. */
export function live(findings: readonly Finding[], said: readonly Said[], seen: Sighting): { findings: Finding[]; steps: Finding[] } {
  const latest = new Map(findings.map((finding) => [finding.key, finding]));
  const steps: Finding[] = [];
  for (const each of said) {
    const stands = new Set<string>();
    for (const draft of each.drafts) {
      const key = keyOf(each.id, draft.key);
      if (stands.has(key)) continue;
      stands.add(key);
      const next = step(each, draft, latest.get(key), seen);
      if (next) steps.push(next);
    }
    for (const finding of findings) {
      if (finding.rule !== each.id || finding.state === 'resolved' || stands.has(finding.key) || !each.heals(finding)) continue;
      steps.push({ ...finding, state: 'resolved', resolved: seen });
    }
  }
  for (const next of steps) latest.set(next.key, next);
  return { findings: bounded([...latest.values()]), steps };
}

/** Never more than a participant can have: what is long resolved goes first. */
function bounded(findings: Finding[]): Finding[] {
  if (findings.length <= MOST_FINDINGS) return findings;
  const open = findings.filter(({ state }) => state !== 'resolved');
  const over = findings.filter(({ state }) => state === 'resolved');
  return [...over, ...open].slice(-MOST_FINDINGS);
}
