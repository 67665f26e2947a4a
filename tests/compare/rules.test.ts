import { describe, expect, it } from 'vitest';
import { RULES } from '../../utils/compare/rules';
import type { RuleId, Severity } from '../../utils/schema/finding';
import type { Section } from '../../utils/schema/section';
import { play } from './play';

/** As SPEC.md has them: how grave, which sections a rule cannot do without, which it may also use. */
const WRITTEN: Record<RuleId, [severity: Severity, needs: Section[], recalls: Section[]]> = {
  'history-emptied': ['loss', ['trainings'], []],
  'training-disappeared': ['loss', ['trainings'], []],
  'training-status-reversed': ['setback', ['trainings'], []],
  'certificate-count-fell': ['loss', ['certificates'], ['trainings']],
  'certificate-disappeared': ['loss', [], ['certificates', 'trainings']],
  'status-stuck': ['overdue', ['trainings'], ['certificates']],
  'certificate-overdue': ['overdue', [], ['trainings', 'certificates']],
  'purchase-contradiction': ['contradiction', ['notices'], ['trainings']],
  'balance-unexplained': ['loss', [], ['balance', 'trainings']],
  'incentive-failed': ['setback', [], ['incentives', 'notices']],
  'incentive-reversed': ['setback', ['incentives'], []],
  'incentive-disappeared': ['loss', ['incentives'], []],
  'incentive-overdue': ['overdue', ['incentives'], []],
  'account-deactivated': ['setback', [], ['account', 'notices']],
  'record-altered': ['notice', ['trainings'], []],
  'survey-missing': ['notice', ['notices'], ['incentives']],
};

describe('C10: every rule', () => {
  it('is as grave, and uses the sections, as is written', () => {
    expect(Object.fromEntries(RULES.map(({ id, severity, needs, recalls }) => [id, [severity, needs, recalls]]))).toEqual(WRITTEN);
  });

  it('is skipped for the sections that keep it from looking, where nothing could be read', () => {
    const { compared } = play([{ at: '2021-03-01T09:00:00+07:00' }]);
    const skipped = compared[0]?.skipped.map(({ rule, section, why }) => `${rule} ${section} ${why}`);
    const expected = Object.entries(WRITTEN).flatMap(([id, [, needs, recalls]]) =>
      (needs.length > 0 ? needs : recalls).map((section) => `${id} ${section} not-on-page`),
    );
    expect(skipped?.sort()).toEqual(expected.sort());
  });
});
