import { compare as patchesOf } from 'fast-json-patch';
import { create } from 'jsondiffpatch';
import microdiff from 'microdiff';
import { compare, type Known, nothingKnown } from '../../utils/compare/compare';
import type { Sighting } from '../../utils/schema/finding';
import type { Snapshot } from '../../utils/schema/snapshot';
import type { Training } from '../../utils/schema/training';
import { withTrainings } from '../entrypoints/submissions';
import { type Figure, shuffled } from './figures';

const TIMES = 20;

const training = (i: number): Training => ({
  title: `Pelatihan ${i}`,
  provider: `Lembaga ${i % 40}`,
  platform: 'Tokopedia',
  price: 150_000,
  boughtOn: `2020-05-${String((i % 28) + 1).padStart(2, '0')}`,
  status: { printed: 'Aktif', norm: 'active' },
  certificates: 0,
});

const of = (trainings: Training[]): Snapshot => withTrainings({ cardNumber: '9999000011112222' }, trainings);

const seen = (seq: number): Sighting => ({
  seq,
  at: new Date(Date.UTC(2020, 5, 1 + seq)).toISOString(),
  load: `load${seq}`,
  session: `session${seq}`,
});

/** One status changed, one training gone, one new, one moved to the end: four edits, however many trainings there are. */
const edited = (trainings: readonly Training[]): Training[] => {
  const [first, , moved, ...rest] = trainings;
  if (!first || !moved) throw new Error('too few trainings to edit');
  return [{ ...first, status: { printed: 'Selesai', norm: 'finished' } }, ...rest, training(trainings.length), moved];
};

const timed = (run: () => unknown): number => {
  const start = performance.now();
  for (let i = 0; i < TIMES; i++) run();
  return (performance.now() - start) / TIMES;
};

/** Comparing one look with what is known (P9), beside what libraries need to tell two such pages apart. In Node, whose engine is Chromium's. */
export const comparing = (rounds: number): Figure[] => {
  const keyed = create({ objectHash: (item: object) => (item as Training).title, arrays: { detectMove: true } });
  return [5, 50, 500].flatMap((count) => {
    const before = of(Array.from({ length: count }, (_, i) => training(i)));
    const after = of(edited(before.trainings.state === 'read' ? before.trainings.value : []));
    const known: Known = compare(nothingKnown, { snapshot: before, seen: seen(1) }, { offsetMin: 420 }).known;
    const runs: Record<string, () => unknown> = {
      'compare with what is known': () => compare(known, { snapshot: after, seen: seen(2) }, { offsetMin: 420 }),
      jsondiffpatch: () => keyed.diff(before, after),
      'fast-json-patch': () => patchesOf(before, after),
      microdiff: () => microdiff(before, after),
      'JSON.stringify of both': () => JSON.stringify(before) === JSON.stringify(after),
    };
    const taken = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
    for (const run of Object.values(runs)) timed(run);
    for (let round = 0; round < rounds; round++)
      for (const [name, run] of shuffled(Object.entries(runs))) taken.get(name)?.push(timed(run));
    const values = (name: string): number[] => taken.get(name) ?? [];
    const on = `${count} trainings`;
    return Object.keys(runs)
      .slice(1)
      .map(
        (peer): Figure => ({
          run: 'compare with what is known',
          on,
          unit: 'ms',
          values: values('compare with what is known'),
          beside: { run: peer, values: values(peer) },
          ...(count === 500 && peer === 'jsondiffpatch' && { goal: { id: 'P9', most: 0.01 } }),
          ...(count === 500 && peer === 'fast-json-patch' && { goal: { id: 'P9', most: 0.125 } }),
        }),
      );
  });
};
