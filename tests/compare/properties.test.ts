import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Known, nothingKnown } from '../../utils/compare/compare';
import type { Finding, Sighting } from '../../utils/schema/finding';
import { read, unread, WHY_UNREAD } from '../../utils/schema/reading';
import type { Section } from '../../utils/schema/section';
import type { Snapshot } from '../../utils/schema/snapshot';
import type { Training } from '../../utils/schema/training';
import { anySnapshot, someTrainings } from './arbitrary';
import { snapshotOf } from './play';

const START = Date.parse('2021-03-01T02:00:00Z');
const LOSSES = new Set([
  'training-disappeared',
  'history-emptied',
  'certificate-count-fell',
  'certificate-disappeared',
  'balance-unexplained',
  'incentive-disappeared',
]);

/** A look an hour after the one before, on a page load of its own. */
const at = (index: number): Sighting => ({
  seq: index,
  at: new Date(START + index * 3_600_000).toISOString(),
  load: `load-${index}`,
  session: 's',
});
const listing = (trainings: Training[]): Snapshot => ({ ...snapshotOf({ at: '2021-03-01' }), trainings: read(trainings) });

function fold(snapshots: readonly Snapshot[], between: (known: Known) => Known = (known) => known) {
  let known = nothingKnown;
  const steps: Finding[][] = [];
  snapshots.forEach((snapshot, index) => {
    const compared = compare(between(known), { snapshot, seen: at(index) }, { offsetMin: 420 });
    known = compared.known;
    steps.push(compared.steps);
  });
  return { known, steps };
}

describe('properties of comparing', { timeout: 60_000 }, () => {
  it('C1: total, whatever a page shows', () => {
    fc.assert(
      fc.property(fc.array(anySnapshot, { minLength: 1, maxLength: 6 }), (snapshots) => void fold(snapshots)),
      { numRuns: 200 },
    );
  });

  it('C2: a look compared with itself finds nothing new', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const first = compare(nothingKnown, { snapshot, seen: at(0) }, { offsetMin: 420 });
        const again = compare(first.known, { snapshot, seen: at(0) }, { offsetMin: 420 });
        expect(again.steps).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('C11: one removed training is exactly one finding that names it', () => {
    fc.assert(
      fc.property(someTrainings(1), fc.nat(), (trainings, pick) => {
        const gone = pick % trainings.length;
        const { steps } = fold([listing(trainings), listing(trainings.filter((_, index) => index !== gone))]);
        expect(steps[1]?.map(({ rule, subject }) => [rule, subject])).toEqual([['training-disappeared', trainings[gone]?.title]]);
      }),
    );
  });

  it('C12: all gone at once is one finding that names them all', () => {
    fc.assert(
      fc.property(someTrainings(2), (trainings) => {
        const { steps } = fold([listing(trainings), listing([])]);
        expect(steps[1]?.map(({ rule }) => rule)).toEqual(['history-emptied']);
        for (const { title } of trainings) expect(steps[1]?.[0]?.subject).toContain(title);
      }),
    );
  });

  it('C6: rows in any order find nothing', () => {
    fc.assert(
      fc.property(
        someTrainings(1).chain((trainings) =>
          fc.tuple(fc.constant(trainings), fc.shuffledSubarray(trainings, { minLength: trainings.length })),
        ),
        ([trainings, shuffled]) => {
          expect(fold([listing(trainings), listing(shuffled)]).steps[1]).toEqual([]);
        },
      ),
    );
  });

  it('C6: case, spacing and titles cut off find nothing', () => {
    const spelling = fc.constantFrom<(title: string) => string>(
      (title) => title.toUpperCase(),
      (title) => title.replace(/ /g, '\u00a0'),
      (title) => `  ${title.replace(/ /g, '  ')}\u200b `,
      (title) => `${title.slice(0, 9)}…`,
      (title) => `${title.slice(0, 11)}...`,
    );
    fc.assert(
      fc.property(someTrainings(1), fc.array(spelling, { minLength: 8, maxLength: 8 }), (trainings, spellings) => {
        const respelt = trainings.map((training, index) => ({ ...training, title: spellings[index]?.(training.title) ?? training.title }));
        expect(fold([listing(trainings), listing(respelt), listing(trainings)]).steps.flat()).toEqual([]);
      }),
    );
  });

  it('C3: sections unread in any combination find no loss', () => {
    const sections: Section[] = ['account', 'trainings', 'certificates', 'balance', 'incentives', 'notices'];
    fc.assert(
      fc.property(
        anySnapshot,
        fc.uniqueArray(fc.tuple(fc.constantFrom(...sections), fc.constantFrom(...WHY_UNREAD)), { selector: ([section]) => section }),
        (snapshot, hidden) => {
          const partly = { ...snapshot, ...Object.fromEntries(hidden.map(([section, why]) => [section, unread(why)])) };
          const steps = fold([snapshot, partly, snapshot]).steps.slice(1).flat();
          expect(steps.filter(({ rule }) => LOSSES.has(rule))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('C4: what was last read stands while a section is unread', () => {
    fc.assert(
      fc.property(someTrainings(1), fc.constantFrom(...WHY_UNREAD), (trainings, why) => {
        const { known } = fold([listing(trainings), { ...listing(trainings), trainings: unread(why) }]);
        expect(known.sections.trainings?.value).toEqual(trainings);
        expect(known.sections.trainings?.at.seq).toBe(0);
      }),
    );
  });

  it('C7: the order of two independent changes does not matter', () => {
    fc.assert(
      fc.property(someTrainings(3), (trainings) => {
        const [, , ...others] = trainings;
        const [first, second] = trainings as [Training, Training, ...Training[]];
        const told = (middle: Training[]) =>
          fold([listing(trainings), listing(middle), listing(others), listing(others)])
            .known.findings.map(({ key, state }) => `${key} ${state}`)
            .sort();
        expect(told([second, ...others])).toEqual(told([first, ...others]));
      }),
    );
  });

  it('C5: replaying from stored JSON gives the same findings', () => {
    fc.assert(
      fc.property(fc.array(anySnapshot, { minLength: 1, maxLength: 6 }), (snapshots) => {
        const stored = fold(snapshots, (known) => JSON.parse(JSON.stringify(known)));
        expect(stored.known.findings).toEqual(fold(snapshots).known.findings);
      }),
    );
  });

  it('C8: a finding goes from suspected to confirmed to resolved, and tells no step twice', () => {
    fc.assert(
      fc.property(fc.array(anySnapshot, { minLength: 2, maxLength: 12 }), (snapshots) => {
        const lives = new Map<string, string[]>();
        for (const { key, state } of fold(snapshots).steps.flat()) lives.set(key, [...(lives.get(key) ?? []), state]);
        for (const life of lives.values()) expect(life.join(' ')).toMatch(/^suspected( confirmed)?( resolved( suspected( confirmed)?)?)*$/);
      }),
      { numRuns: 150 },
    );
  });

  it('C5: what is known does not grow with the number of looks', () => {
    fc.assert(
      fc.property(fc.array(anySnapshot, { minLength: 2, maxLength: 4 }), (snapshots) => {
        const times = (count: number) => JSON.stringify(fold(Array.from({ length: count }, () => snapshots).flat()).known).length;
        expect(times(60)).toBeLessThan(times(30) * 1.25 + 2000);
      }),
      { numRuns: 5 },
    );
  });
});
