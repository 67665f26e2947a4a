import { describe, expect, it } from 'vitest';
import { play } from './play';
import { told } from './told';

const A = { title: 'Menulis Opini', provider: 'Tempo Institute', price: 150_000, status: 'Aktif' };
const B = { title: 'Meracik Kopi', provider: 'Kopi Kita', price: 200_000, status: 'Aktif' };
const finished = { ...A, status: 'Selesai' };
const [old, later] = [{ load: 'old' }, { load: 'later' }];

describe('C34: a page that is still open from before', () => {
  it('does not say that what was bought since is gone', () => {
    expect(told({ ...old, trainings: [A] }, { ...later, trainings: [A, B] }, { ...old, trainings: [A] })).toEqual([]);
  });
  it('nor that a training went back', () => {
    expect(told({ ...old, trainings: [A] }, { ...later, trainings: [finished] }, { ...old, trainings: [A] })).toEqual([]);
  });
  it('nor that money, certificates or incentives are as they were', () => {
    const before = { ...old, balance: 1_000_000, certificates: 0, incentives: [] };
    const since = { ...later, balance: 1_200_000, certificates: 1, incentives: [{ kind: 'Insentif 1', status: 'Berhasil Ditransfer' }] };
    expect(told(before, since, before)).toEqual([]);
  });
  it('nor that what is gone is back', () => {
    expect(told({ ...old, trainings: [A, B] }, { ...later, trainings: [B] }, { ...old, trainings: [A, B] })).toEqual([
      '2 training-disappeared suspected Menulis Opini',
    ]);
  });
  it('tells anew as soon as it shows something else than it did', () => {
    expect(
      told({ ...old, trainings: [A, B] }, { ...later, trainings: [B] }, { ...old, trainings: [A, B] }, { ...old, trainings: [B] }),
    ).toEqual(['2 training-disappeared suspected Menulis Opini', '4 training-disappeared confirmed Menulis Opini']);
    expect(told({ ...old, trainings: [A] }, { ...later, trainings: [A, B] }, { ...old, trainings: [] })).toEqual([
      expect.stringContaining('3 history-emptied suspected'),
    ]);
  });
  it('counts again where it is the last that was loaded', () => {
    const again = { load: 'again' };
    expect(told({ ...old, trainings: [A, B] }, { ...later, trainings: [B] }, { ...again, trainings: [A, B] })).toEqual([
      '2 training-disappeared suspected Menulis Opini',
      '3 training-disappeared resolved Menulis Opini',
    ]);
  });
  it('is not what the section showed last', () => {
    const looks = [
      { at: '2021-03-01T09:00:00+07:00', ...old, trainings: [A] },
      { at: '2021-03-02T09:00:00+07:00', ...later, trainings: [A, B] },
      { at: '2021-03-03T09:00:00+07:00', ...old, trainings: [A] },
    ];
    expect(play(looks).known.sections.trainings?.at.load).toBe('later');
  });
});
