import { describe, expect, it } from 'vitest';
import { play } from './play';
import { told } from './told';

const kopi = (certificates?: number, status: string | undefined = 'Selesai') => ({
  title: 'Meracik Kopi',
  status,
  ...(certificates !== undefined && { certificates }),
});
const jahit = (certificates?: number) => ({
  title: 'Menjahit Dasar',
  status: 'Selesai',
  ...(certificates !== undefined && { certificates }),
});
const ofKopi = (look: number, state = 'suspected') => `${look} certificate-disappeared ${state} Meracik Kopi`;
const only = (steps: string[]) => steps.filter((step) => step.includes('certificate'));

describe('C14: a certificate that is gone', () => {
  it('of its training, where the total is as it was', () =>
    expect(only(told({ trainings: [kopi(1), jahit(1)], certificates: 2 }, { trainings: [kopi(0), jahit(1)], certificates: 2 }))).toEqual([
      ofKopi(2),
    ]));
  it('is not back because another training has one, or because a page prints no numbers', () => {
    const gone = [{ trainings: [kopi(1), jahit(1)] }, { trainings: [kopi(0), jahit(1)] }];
    expect(only(told(...gone, { trainings: [kopi(), jahit()] }))).toEqual([ofKopi(2)]);
    expect(only(told(...gone, { trainings: [kopi(undefined, 'Sedang Ditinjau'), jahit(1)] }))).toEqual([ofKopi(2)]);
  });
  it('is not told beside a total that fell, named or not', () => {
    expect(only(told({ trainings: [kopi(1)], certificates: 1 }, { trainings: [kopi(0)], certificates: 0 }))).toEqual([
      '2 certificate-count-fell suspected Sertifikat: Meracik Kopi',
    ]);
    const named = ['Meracik Kopi', 'Menjahit Dasar'];
    expect(
      only(told({ trainings: [kopi(1), jahit(1)], certificates: named }, { trainings: [kopi(0), jahit(1)], certificates: 1 })),
    ).toEqual(['2 certificate-count-fell suspected Sertifikat: Meracik Kopi']);
  });
  it('is not told of a training that was lost before, on the page of certificates alone', () =>
    expect(
      only(
        told(
          { trainings: [kopi(1), jahit(1)], certificates: ['Meracik Kopi', 'Menjahit Dasar'] },
          { trainings: [jahit(1)] },
          { certificates: ['Menjahit Dasar'] },
        ),
      ),
    ).toEqual([]));
  it('under a name of its own may be that of a training that is lost', () =>
    expect(
      only(
        told(
          { trainings: [kopi(1), jahit(1)], certificates: ['Barista Kompeten', 'Menjahit Dasar'] },
          { trainings: [jahit(1)], certificates: ['Menjahit Dasar'] },
        ),
      ),
    ).toEqual([]));
  it('a whole title finds itself before one that is cut off takes it', () =>
    expect(only(told({ certificates: ['Kopi Susu', 'Kopi Aren'] }, { certificates: ['Kopi…', 'Kopi Susu'] }))).toEqual([]));
});

describe('C13: fewer certificates', () => {
  it('are told of by no rule where nothing is left in the list of trainings', () => {
    const named = ['Meracik Kopi', 'Menjahit Dasar'];
    expect(only(told({ trainings: [kopi(1)], certificates: named }, { trainings: [], certificates: [] }))).toEqual([]);
    expect(only(told({ trainings: [kopi(1)], certificates: 2 }, { trainings: [], certificates: 0 }))).toEqual([]);
  });
  it('name the training that shows fewer, not one that never showed any', () =>
    expect(only(told({ trainings: [kopi(1), jahit(0)], certificates: 2 }, { trainings: [kopi(0), jahit(0)], certificates: 1 }))).toEqual([
      '2 certificate-count-fell suspected Sertifikat: Meracik Kopi',
    ]));
  it('are not over because the page names them now', () =>
    expect(
      told({ certificates: ['Meracik Kopi', 'Menjahit Dasar'] }, { certificates: 1 }, { certificates: ['Meracik Kopi'] }).filter((step) =>
        step.includes('resolved'),
      ),
    ).toEqual([]));
  it('are over when the page that showed fewer shows as many again, whatever another counts', () =>
    expect(
      told({ certificates: 3 }, { page: '/x', certificates: 1 }, { page: '/x', certificates: 0 }, { page: '/x', certificates: 1 }),
    ).toEqual(['3 certificate-count-fell suspected Sertifikat', '4 certificate-count-fell resolved Sertifikat']));
});

describe('C22: a certificate that is owed', () => {
  const old = { finishedOn: '2021-01-04' };
  const overdue = '1 certificate-overdue suspected Meracik Kopi';
  const first = { trainings: [{ ...kopi(0), ...old }, jahit(1)] };
  it('is not here because another training has its own, or the page no longer says', () =>
    expect(told(first, { trainings: [jahit(1), { ...kopi(), ...old }] })).toEqual([overdue]));
  it('is not here because the status is one that nobody knows', () => {
    expect(told(first, { trainings: [{ ...kopi(0, 'Sedang Ditinjau'), ...old }, jahit(1)] })).toEqual([overdue]);
    const total = { trainings: [{ ...kopi(), ...old }], certificates: 0 };
    expect(told(total, { trainings: [{ ...kopi(undefined, 'Sedang Ditinjau'), ...old }], certificates: 0 })).toEqual([overdue]);
  });
  it('is not here because another finished, and the total is one', () =>
    expect(
      told({ trainings: [{ ...kopi(), ...old }], certificates: 0 }, { trainings: [{ ...kopi(), ...old }, jahit()], certificates: 1 }),
    ).toEqual([overdue]));
  it('is not owed where the training shows its own, beside a total of none', () =>
    expect(told({ trainings: [{ ...kopi(1, 'Aktif'), endsOn: '2021-01-04' }], certificates: 0 })).toEqual([]));
});

describe('C30: a certificate under another number', () => {
  it('is remarked only where the title has as many as before', () => {
    const numbered = (...numbers: string[]) => numbers.map((number) => ({ title: 'Meracik Kopi', number }));
    const remarks = (...then: string[]) =>
      play([
        { at: '2021-03-01T09:00:00+07:00', certificates: numbered('K-1', 'K-2') },
        { at: '2021-03-02T09:00:00+07:00', certificates: numbered(...then) },
      ]).compared[1]?.remarks.filter(({ what }) => what === 'certificate-replaced');
    expect(remarks('K-1', 'K-3')).toHaveLength(1);
    expect(remarks('K-3')).toEqual([]);
  });
});
