import { describe, expect, it } from 'vitest';
import { play, type WrittenLook } from './play';
import { steps, told } from './told';

const A = { title: 'Menulis Opini', provider: 'Tempo Institute', price: 150_000, status: 'Aktif' };
const B = { title: 'Meracik Kopi', provider: 'Kopi Kita', price: 200_000, status: 'Selesai' };
const C = { title: 'Fotografi Produk', provider: 'Arkademi', price: 350_000, status: 'Aktif' };
const of = (rule: string, all: string[]) => all.filter((step) => step.includes(` ${rule} `));
const at = (date: string) => ({ at: `${date}T09:00:00+07:00` });

describe('C8: a loss is over when the thing is back, and not before', () => {
  it('a training: not on a page that never listed it, nor by another that comes back', () => {
    const looks = [{ trainings: [A, C, B] }, { trainings: [B] }, { page: '/lain', trainings: [{ title: 'Menjahit', status: 'Selesai' }] }];
    expect(told(...looks)).toEqual(['2 training-disappeared suspected Menulis Opini', '2 training-disappeared suspected Fotografi Produk']);
    expect(told(...looks, { trainings: [A, B] }).slice(2)).toEqual([
      '4 training-disappeared confirmed Fotografi Produk',
      '4 training-disappeared resolved Menulis Opini',
    ]);
    expect(told(...looks, { balance: 5 }).slice(2)).toEqual([]);
  });
  it('a page that listed others before, and never this one, does not say that it is gone', () => {
    const home = { page: '/', trainings: [A, B] };
    const all = { page: '/pelatihan', trainings: [A, B, C] };
    expect(told(home, all, home, home)).toEqual([]);
    expect(told(home, all, { ...home, trainings: [B] })).toEqual(['3 training-disappeared suspected Menulis Opini']);
    const less = { page: '/pelatihan', trainings: [A, B] };
    expect(told(home, all, less, home)).toEqual(['3 training-disappeared suspected Fotografi Produk']);
    expect(told(home, all, less, home, less)).toEqual([
      '3 training-disappeared suspected Fotografi Produk',
      '5 training-disappeared confirmed Fotografi Produk',
    ]);
    expect(told(home, all, { ...home, trainings: [] })).toEqual([expect.stringContaining('history-emptied suspected')]);
  });
  it('says how the list stands: empty, or without it', () => {
    const is = (...looks: Parameters<typeof steps>) => steps(...looks).map(({ finding }) => finding.is);
    expect(is({ trainings: [A] }, { trainings: [] })).toEqual(['daftar kosong']);
    expect(is({ trainings: [A, B] }, { trainings: [B] })).toEqual(['tidak ada dalam daftar']);
  });
  it('all at once: told whole, with the latest look that was good; over when one is back', () => {
    const looks = [
      { page: '/a', trainings: [A, C] },
      { page: '/a', trainings: [A, C] },
      { page: '/b', trainings: [A] },
      { page: '/a', trainings: [] },
    ];
    const [step] = steps(...looks).filter(({ finding }) => finding.rule === 'history-emptied');
    expect(step?.finding).toMatchObject({
      key: 'history-emptied:all',
      subject: 'Menulis Opini; Fotografi Produk',
      was: 'Menulis Opini · Tempo Institute · Rp150.000 · Aktif; Fotografi Produk · Arkademi · Rp350.000 · Aktif',
      is: 'daftar kosong',
      lastGood: { seq: 3 },
      covers: ['Menulis Opini', 'Fotografi Produk'],
    });
    expect(of('history-emptied', told(...looks, { page: '/riwayat', trainings: [B] }))).toEqual([
      '4 history-emptied suspected Menulis Opini; Fotografi Produk',
    ]);
    expect(of('history-emptied', told(...looks, { balance: 5 }))).toHaveLength(1);
    expect(of('history-emptied', told(...looks, { page: '/a', trainings: [A, C] }))[1]).toContain('5 history-emptied resolved');
  });
  it('incentives: one, all, and what is no sign of their coming back', () => {
    const I = (number: number) => ({ kind: `Insentif biaya mencari kerja ${number}`, amount: 600_000, status: 'Dijadwalkan' });
    const looks = [{ incentives: [I(1), I(2)] }, { incentives: [] }];
    expect(told(...looks)).toEqual(['2 incentive-disappeared suspected Insentif biaya mencari kerja 1; Insentif biaya mencari kerja 2']);
    expect(told(...looks, { balance: 5 }, { page: '/lain', incentives: [{ ...I(9), amount: 5 }] })).toHaveLength(1);
    expect(
      steps({ page: '/a', incentives: [I(1), I(2)] }, { page: '/b', incentives: [I(1)] }, { page: '/a', incentives: [] })[0]?.finding
        .lastGood,
    ).toMatchObject({ seq: 2 });
    expect(told(...looks, { incentives: [I(1), I(2)] })).toHaveLength(2);
    const paid = (number: number, status: string) => ({ ...I(number), status });
    const reversed = [
      { incentives: [paid(1, 'Berhasil Ditransfer'), paid(2, 'Berhasil Ditransfer')] },
      { incentives: [paid(1, 'Dijadwalkan'), paid(2, 'Berhasil Ditransfer')] },
    ];
    expect(told(...reversed, { incentives: [paid(1, 'Ditinjau'), paid(2, 'Berhasil Ditransfer')] })).toHaveLength(1);
    expect(told(...reversed, { incentives: [{ kind: I(1).kind, amount: 600_000 }, paid(2, 'Berhasil Ditransfer')] })).toHaveLength(1);
    expect(told(...reversed, { balance: 5 })).toHaveLength(1);
    expect(told(...reversed, { incentives: [paid(1, 'Berhasil Ditransfer'), paid(2, 'Berhasil Ditransfer')] })[1]).toContain('resolved');
  });
  it('a finished training that falls back, by each word that is no finish', () => {
    for (const status of ['Belum Dimulai', 'Tidak Lulus', 'Dibatalkan', 'Aktif'])
      expect(told({ trainings: [B, C] }, { trainings: [{ ...B, status }, C] })).toEqual([
        '2 training-status-reversed suspected Meracik Kopi',
      ]);
    const fallen = [
      { trainings: [B, { ...C, status: 'Selesai' }] },
      {
        trainings: [
          { ...B, status: 'Aktif' },
          { ...C, status: 'Selesai' },
        ],
      },
    ];
    expect(told(...fallen, { trainings: [B, { ...C, status: 'Aktif' }] })).toContain('3 training-status-reversed resolved Meracik Kopi');
    expect(told(...fallen, { balance: 5 })).toHaveLength(1);
  });
});

describe('C22: a certificate that is overdue', () => {
  const finished = (title: string, certificates?: number) => ({
    title,
    status: 'Selesai',
    ...(certificates !== undefined && { certificates }),
  });
  const overdue = (...looks: WrittenLook[]) =>
    of(
      'certificate-overdue',
      play(looks).steps.map(({ look, finding }) => `${look} ${finding.rule} ${finding.state} ${finding.subject}`),
    );
  const start = [
    { ...at('2021-01-04'), trainings: [finished('Menulis Opini', 0), finished('Meracik Kopi', 0)] },
    { ...at('2021-03-01'), trainings: [finished('Menulis Opini', 0), finished('Meracik Kopi', 0)] },
  ];
  it('is over for the one that has it now, and for no other', () => {
    expect(
      overdue(...start, { ...at('2021-03-02'), trainings: [finished('Menulis Opini', 1), finished('Meracik Kopi', 0)] }).slice(2),
    ).toEqual(['3 certificate-overdue confirmed Meracik Kopi', '3 certificate-overdue resolved Menulis Opini']);
  });
  it('says what the page shows in its place', () =>
    expect(play(start).steps[0]?.finding).toMatchObject({ was: 'Selesai · Sertifikat 0', is: 'Sertifikat 0' }));
  it('is over by a total only where that covers every finished one, and not by silence or by loss', () => {
    const [quiet, known] = [[finished('Menulis Opini'), finished('Meracik Kopi')], { ...at('2021-01-04'), certificates: 0 }];
    const looks = [
      { ...known, trainings: quiet },
      { ...at('2021-03-01'), trainings: quiet, certificates: 0 },
    ];
    expect(overdue(...looks)).toHaveLength(2);
    expect(
      overdue(...looks, { ...at('2021-03-02'), trainings: quiet, certificates: 2 })
        .slice(2)
        .map((step) => step.split(' ')[2]),
    ).toEqual(['resolved', 'resolved']);
    expect(
      overdue(...looks, { ...at('2021-03-02'), trainings: [...quiet, A], certificates: 2 })
        .slice(2)
        .map((step) => step.split(' ')[2]),
    ).toEqual(['resolved', 'resolved']);
    expect(overdue(...looks, { ...at('2021-03-02'), trainings: [], certificates: 0 }).filter((step) => step.includes('resolved'))).toEqual(
      [],
    );
    expect(
      overdue(...start, { ...at('2021-03-02'), trainings: [finished('Meracik Kopi', 0)] }).filter((step) => step.includes('resolved')),
    ).toEqual([]);
    expect(overdue(...start, { ...at('2021-03-02'), trainings: [A] }).filter((step) => step.includes('resolved'))).toEqual([]);
  });
  it('is over for one of two by the total that one look shows, once it says so itself', () => {
    const one = [
      { ...at('2021-01-04'), trainings: [finished('Menulis Opini')], certificates: 0 },
      { ...at('2021-03-01'), trainings: [finished('Menulis Opini')], certificates: 0 },
    ];
    expect(overdue(...one, { ...at('2021-03-02'), trainings: [finished('Menulis Opini')], certificates: 1 })[1]).toBe(
      '3 certificate-overdue resolved Menulis Opini',
    );
    expect(overdue(...one, { ...at('2021-03-02'), trainings: [] })).toHaveLength(1);
  });
});

describe('C4: an account shown in parts on several pages', () => {
  it('is remembered whole', () => {
    const { known } = play([
      { ...at('2021-03-01'), account: { cardNumber: '9999000011112222' } },
      { ...at('2021-03-02'), account: { name: 'Budi Santoso' } },
      { ...at('2021-03-03'), trainings: [] },
    ]);
    expect(known.sections.account).toMatchObject({ value: { cardNumber: '9999000011112222', name: 'Budi Santoso' }, at: { seq: 2 } });
    expect(known).not.toHaveProperty('lesson');
    expect(known).not.toHaveProperty('deactivatedOn');
  });
  it('that it was shut is remembered with the page that said so, by the account’s own word too', () => {
    const shut = { account: { membership: { norm: 'deactivated' as const, printed: 'Dinonaktifkan' } } };
    expect(play([{ ...at('2021-03-01'), page: '/profil', ...shut }]).known.deactivatedOn).toContain('/profil');
    const [step] = steps({ account: { name: 'Budi' } }, { ...shut });
    expect(step?.finding).toMatchObject({ key: 'account-deactivated:account', was: '', is: 'Dinonaktifkan', lastGood: { seq: 1 } });
    const from = { account: { membership: { norm: 'active' as const, printed: 'Aktif' } } };
    expect(steps(from, shut)[0]?.finding.was).toBe('Aktif');
    expect(told(from, shut, { account: { name: 'Budi' } })).toHaveLength(1);
  });
});

describe('C25: surveys', () => {
  const survey = (text: string) => [{ kind: 'survey' as const, text }];
  it('only a message about a survey announces one', () => {
    const { known } = play([{ ...at('2021-03-01'), notices: [{ kind: 'other', text: 'Saldo akan hangus dalam waktu 30 hari' }] }]);
    expect(known).not.toHaveProperty('survey');
    expect(known).not.toHaveProperty('surveyShown');
  });
  it('one that is announced is not yet shown; one that is there is', () => {
    const announced = play([{ ...at('2021-03-01'), notices: survey('Survei akan muncul dalam waktu 30hari') }]).known;
    expect(announced.survey?.by).toBe('2021-04-14');
    expect(announced).not.toHaveProperty('surveyShown');
    expect(play([{ ...at('2021-03-01'), notices: survey('Isi survei evaluasi') }]).known.surveyShown).toMatchObject({ seq: 1 });
  });
  it('on the last day the same words still make no new promise', () => {
    const looks = ['2021-03-01', '2021-04-14'].map((day) => ({ ...at(day), notices: survey('Survei akan muncul dalam waktu 30 hari') }));
    expect(play(looks).known.survey).toMatchObject({ by: '2021-04-14', at: { seq: 2 } });
  });
});

describe('C8: on a page that never showed it', () => {
  const [list, first] = [
    { page: '/a', trainings: [A, C] },
    { page: '/b', trainings: [] },
  ];
  const on = (day: number, look: object) => ({ at: `2021-03-${String(day).padStart(2, '0')}T09:00:00+07:00`, ...look });
  const states = (...looks: Parameters<typeof told>) => told(...looks).map((line) => line.split(' ').slice(0, 3).join(' '));
  it('it is suspected, and confirmed only after two weeks', () => {
    expect(states(on(1, list), on(2, first), on(15, first))).toEqual(['2 history-emptied suspected']);
    expect(states(on(1, list), on(2, first), on(15, first), on(16, first))).toEqual([
      '2 history-emptied suspected',
      '4 history-emptied confirmed',
    ]);
  });
  it('or as soon as the page says so that showed it', () =>
    expect(states(on(1, list), on(2, first), on(3, { ...first, page: '/a' }))).toEqual([
      '2 history-emptied suspected',
      '3 history-emptied confirmed',
    ]));
  it('it is over where that page shows it still', () =>
    expect(states(on(1, list), on(2, first), on(3, list), on(10, list))).toEqual([
      '2 history-emptied suspected',
      '3 history-emptied resolved',
    ]));
  it('so are certificates and incentives', () => {
    const money = { incentives: [{ kind: 'Insentif 1', status: 'Dijadwalkan' }], certificates: 2 };
    const none = { page: '/b', incentives: [], certificates: 0 };
    const looks = [on(1, { page: '/a', ...money }), on(2, none), on(5, none)];
    expect(states(...looks)).toEqual(['2 certificate-count-fell suspected', '2 incentive-disappeared suspected']);
    expect(states(...looks, on(16, none))).toEqual([
      '2 certificate-count-fell suspected',
      '2 incentive-disappeared suspected',
      '4 certificate-count-fell confirmed',
      '4 incentive-disappeared confirmed',
    ]);
  });
});
