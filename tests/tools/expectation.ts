import type { FindingLine } from './finding-line';
import type { ExpectedFinding } from './story';

/** Which given fields of `expected` a finding does not meet: `state: expected "confirmed", got "suspected"`. */
const differences = (expected: ExpectedFinding, found: FindingLine): string[] => {
  const differing: string[] = [];
  if (expected.rule !== found.rule) differing.push(`rule: expected "${expected.rule}", got "${found.rule}"`);
  if (expected.subject !== undefined && !found.subject.includes(expected.subject)) {
    differing.push(`subject: expected "…${expected.subject}…", got "${found.subject}"`);
  }
  for (const field of ['state', 'severity', 'firstSeen', 'lastGood', 'confirmedAt'] as const) {
    const [wanted, got] = [expected[field], found[field] ?? null];
    if (wanted !== undefined && wanted !== got) differing.push(`${field}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`);
  }
  return differing;
};

/** The largest pairing of expected with found (one expectation may fit several findings): index of the found one, per expected. */
const pairing = (fits: boolean[][]): (number | undefined)[] => {
  const takenBy = new Map<number, number>();
  const place = (expected: number, tried: Set<number>): boolean =>
    (fits[expected] ?? []).some((fit, found) => {
      if (!fit || tried.has(found)) return false;
      tried.add(found);
      const holder = takenBy.get(found);
      if (holder !== undefined && !place(holder, tried)) return false;
      takenBy.set(found, expected);
      return true;
    });
  for (const expected of fits.keys()) place(expected, new Set());
  return fits.map((_, expected) => [...takenBy].find(([, by]) => by === expected)?.[0]);
};

/** Everything in which the findings are not the expected ones; none when the expectation is met. */
export const unmet = (expected: ExpectedFinding[], found: FindingLine[]): string[] => {
  const pairs = pairing(expected.map((each) => found.map((line) => differences(each, line).length === 0)));
  const left = found.filter((_, i) => !pairs.includes(i));
  const problems = expected.flatMap((each, i) => {
    if (pairs[i] !== undefined) return [];
    const nearest = left
      .filter((line) => line.rule === each.rule)
      .sort((a, b) => differences(each, a).length - differences(each, b).length)[0];
    if (!nearest) return [`missing: ${JSON.stringify(each)}`];
    left.splice(left.indexOf(nearest), 1);
    return [`differs: ${each.rule} "${nearest.subject}"\n    ${differences(each, nearest).join('\n    ')}`];
  });
  return [...problems, ...left.map((line) => `unexpected: ${JSON.stringify(line)}`)];
};
