import { describe, expect, it } from 'vitest';
import { play } from './play';
import { told } from './told';

const A = { title: 'Menulis Opini', provider: 'Tempo Institute', price: 150_000, status: 'Aktif' };
const B = { title: 'Meracik Kopi', provider: 'Kopi Kita', price: 200_000, status: 'Aktif' };
const C = { title: 'Menjahit Tas', provider: 'Rumah Jahit', price: 300_000, status: 'Aktif' };
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
  it('is known again in whatever order its values were written down', () => {
    const { title, ...rest } = A;
    expect(told({ ...old, trainings: [A] }, { ...later, trainings: [A, B] }, { ...old, trainings: [{ ...rest, title }] })).toEqual([]);
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

describe('C34: a look that is told late', () => {
  const late = { load: 'late', after: 1 };

  it('does not say that what was bought since is gone, nor is it what was shown last', () => {
    const looks = [{ trainings: [A] }, { trainings: [A, B] }, { ...late, trainings: [A] }];
    expect(told(...looks)).toEqual([]);
    const { known } = play(looks.map((look) => ({ at: '2021-03-01T09:00:00+07:00', ...look })));
    expect(known.trainings.map(({ record, gone }) => [record.title, gone])).toEqual([
      [A.title, undefined],
      [B.title, undefined],
    ]);
    expect(known.sections.trainings?.at.seq).toBe(2);
  });
  it('nor does its page while it stays as it was, and says what it shows as soon as it shows something else', () => {
    const page = { load: 'late', trainings: [A] };
    const begun = [{ trainings: [A, B] }, { trainings: [A, B, C] }, { ...page, ...late }, page, page];
    expect(told(...begun)).toEqual([]);
    expect(told(...begun, { ...page, trainings: [B, C] })).toEqual(['6 training-disappeared suspected Menulis Opini']);
  });
  it('nor that what is gone is back', () => {
    expect(told({ trainings: [A, B] }, { trainings: [B] }, { ...late, trainings: [A, B] })).toEqual([
      '2 training-disappeared suspected Menulis Opini',
    ]);
  });
  it('tells of a section that no later look has shown', () => {
    const looks = [{ trainings: [A, B] }, { balance: 1_000_000 }, { ...late, trainings: [A] }];
    expect(told(...looks)).toEqual(['3 training-disappeared suspected Meracik Kopi']);
  });
  it('says what it shows where the later look was of the same page load, or came before it after all', () => {
    const gone = ['2 training-disappeared suspected Meracik Kopi'];
    expect(told({ load: 'late', trainings: [A, B] }, { ...late, after: 0, trainings: [A] })).toEqual(gone);
    expect(told({ trainings: [A, B] }, { ...late, trainings: [A] })).toEqual(gone);
  });
});
