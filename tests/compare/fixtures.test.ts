import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { RULE_IDS, type RuleId } from '../../utils/schema/finding';
import { type Fixture, type Played, play } from './play';

const FIXTURES = new URL('../fixtures/compare/', import.meta.url);
const RULES = new URL('../../utils/compare/rules/', import.meta.url);

/** The rule of SPEC.md that each rule file carries out. */
const SPEC: Record<RuleId, string> = {
  'training-disappeared': 'C11',
  'history-emptied': 'C12',
  'certificate-count-fell': 'C13',
  'certificate-disappeared': 'C14',
  'incentive-disappeared': 'C15',
  'training-status-reversed': 'C16',
  'incentive-failed': 'C17',
  'balance-unexplained': 'C18',
  'incentive-reversed': 'C19',
  'account-deactivated': 'C20',
  'certificate-overdue': 'C22',
  'status-stuck': 'C23',
  'incentive-overdue': 'C24',
  'survey-missing': 'C25',
  'purchase-contradiction': 'C26',
  'record-altered': 'C27',
};
const specOf = (name: string) => RULE_IDS.filter((id) => name.includes(`-${id}-`)).map((id) => SPEC[id])[0];

const names = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));
const fixture = (name: string): Fixture => JSON.parse(readFileSync(new URL(`${name}.json`, FIXTURES), 'utf8'));

describe.each(names.map((name) => [specOf(name), name] as const))('%s: %s', (_spec, name) => {
  const { looks, steps, explained = [] } = fixture(name);
  // Not while tests are collected: mutation testing must see which test runs what.
  let played: Played;
  beforeAll(() => {
    played = play(looks);
  });

  it('finds exactly what is written', () => {
    const found = played.steps.map(({ look, finding }) => `${look} ${finding.rule} ${finding.state}`);
    expect(found.sort()).toEqual(steps.map(([look, rule, state]) => `${look} ${rule} ${state}`).sort());
    for (const [look, rule, state, subject, more] of steps) {
      const match = played.steps.find(
        (step) =>
          step.look === look && step.finding.rule === rule && step.finding.state === state && step.finding.subject.includes(subject),
      );
      expect(match, `${look} ${rule} ${state} about "${subject}"`).toBeDefined();
      if (more?.lastGood !== undefined) expect(match?.finding.lastGood?.seq).toBe(more.lastGood);
      if (more?.firstSeen !== undefined) expect(match?.finding.firstSeen.seq).toBe(more.firstSeen);
      if (more?.was !== undefined) expect(match?.finding.was).toBe(more.was);
      if (more?.is !== undefined) expect(match?.finding.is).toBe(more.is);
      for (const field of ['since', 'due', 'statement'] as const) {
        if (more?.[field] !== undefined) expect(match?.finding.promise?.[field]).toBe(more[field]);
      }
    }
  });

  it('records the explanations that are written', () => {
    for (const [look, why, subject] of explained) {
      expect(played.explained.map(({ look: at, explanation }) => [at, explanation.why, explanation.subject])).toContainEqual([
        look,
        why,
        subject,
      ]);
    }
  });
});

describe('rules and their fixtures', () => {
  const lines = RULE_IDS.flatMap((id) =>
    readFileSync(new URL(`${id}.ts`, RULES), 'utf8')
      .split('\n')
      .filter((line) => /\* (?:Reported|Not this):/.test(line))
      .map((line) => ({ id, line })),
  );

  it.each(lines)('$id: $line', ({ id, line }) => {
    const prefix = line.includes('Reported:') ? 'fires' : 'quiet';
    const name = /`([^`]+)`\s*$/.exec(line)?.[1] ?? '';
    expect(name.startsWith(`${prefix}-${id}-`)).toBe(true);
    expect(names).toContain(name);
    const fires = fixture(name).steps.some(([, rule]) => rule === id);
    expect(fires).toBe(prefix === 'fires');
  });

  it.each(RULE_IDS)('%s has both kinds of line', (id) => {
    const own = lines.filter((line) => line.id === id).map(({ line }) => line);
    expect(own.some((line) => line.includes('Reported:'))).toBe(true);
    expect(own.some((line) => line.includes('Not this:'))).toBe(true);
  });

  it.each(names)('%s is named by a rule', (name) => {
    expect(lines.some(({ line }) => line.includes(`\`${name}\``))).toBe(true);
  });
});
