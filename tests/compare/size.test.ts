import { describe, expect, it } from 'vitest';
import { compare, type Known, nothingKnown } from '../../utils/compare/compare';
import { read } from '../../utils/schema/reading';
import type { Training } from '../../utils/schema/training';
import { sightingOf, snapshotOf } from './play';

/** Trainings that count how often a field of theirs is read: work, whatever the machine is busy with. */
const counting = (count: number) => {
  let reads = 0;
  const rows = Array.from({ length: count }, (_, index): Training => {
    const day = `2021-0${1 + (index % 9)}-1${index % 10}`;
    const active = index % 7 === 0;
    const training: Training = {
      title: `Pelatihan Keterampilan nomor ${index}`,
      provider: `Lembaga ${index % 40}`,
      price: 100_000 + (index % 25) * 1000,
      boughtOn: day,
      status: active ? { printed: 'Aktif', norm: 'active' } : { printed: 'Selesai', norm: 'finished' },
      certificates: active ? 0 : 1,
      code: `KODE-${index}`,
    };
    return new Proxy(training, {
      get: (target, key, self) => {
        reads++;
        return Reflect.get(target, key, self);
      },
    });
  });
  return { rows, reads: () => reads };
};

type Change = (rows: Training[]) => Training[];
const UNCHANGED: Change = (rows) => rows;
const CHANGES: Record<string, Change> = {
  'nothing changed': UNCHANGED,
  'one in the middle gone': (rows) => rows.filter((_, index) => index !== Math.floor(rows.length / 2)),
  'the other way round': (rows) => [...rows].reverse(),
  'every tenth gone': (rows) => rows.filter((_, index) => index % 10 !== 0),
  'all gone': () => [],
};

/** Reads of fields while one more look is judged. */
const work = (count: number, change: Change): number => {
  const { rows, reads } = counting(count);
  const look = (known: Known, trainings: Training[], index: number) => {
    const written = { at: `2021-10-0${index + 1}T09:00:00+07:00` };
    const snapshot = { ...snapshotOf(written), trainings: read(trainings) };
    return compare(known, { snapshot, seen: sightingOf(written, index) }, { offsetMin: 420 }).known;
  };
  const known = look(nothingKnown, rows, 0);
  const before = reads();
  look(known, change(rows), 1);
  return reads() - before;
};

describe('C31: work grows with the trainings, not with their square', () => {
  it.each(Object.entries(CHANGES))('500 trainings and twice as many: %s', (_name, change) => {
    const few = work(500, change);
    expect(work(1000, change)).toBeLessThan(few * 2.5);
    expect(few).toBeLessThan(500 * 200);
  });

  it('an unchanged list costs a look at each row', () => {
    expect(work(500, UNCHANGED)).toBeLessThan(500 * 60);
  });
});
