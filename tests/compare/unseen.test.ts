import { describe, expect, it } from 'vitest';
import { told } from './told';

const at = (day: string, time = '09:00:00') => ({ at: `${day}T${time}+07:00` });
const A = {
  title: 'Menulis Opini, Menembus Meja Redaksi',
  provider: 'Tempo Institute',
  price: 150_000,
  boughtOn: '2021-02-01',
  status: 'Aktif',
};
const B = { title: 'Meracik Kopi', provider: 'Kopi Kita', price: 200_000, boughtOn: '2021-02-03', status: 'Selesai' };
const C = { title: 'Fotografi Produk', provider: 'Arkademi', price: 350_000, boughtOn: '2021-02-05', status: 'Aktif' };
const lost = (look: number, state: string, subject: string) => `${look} training-disappeared ${state} ${subject}`;

describe('C8, C11: stories nobody wrote down', () => {
  it('flapping twice', () => {
    const all = { trainings: [A, B] };
    const less = { trainings: [B] };
    expect(told(all, less, all, less, less, all)).toEqual([
      lost(2, 'suspected', A.title),
      lost(3, 'resolved', A.title),
      lost(4, 'suspected', A.title),
      lost(5, 'confirmed', A.title),
      lost(6, 'resolved', A.title),
    ]);
  });
  it('two of three at once, the one that stays is not in doubt', () => {
    expect(told({ trainings: [A, B, C] }, { trainings: [B] }).sort()).toEqual(
      [lost(2, 'suspected', A.title), lost(2, 'suspected', C.title)].sort(),
    );
  });
  it('lost while unread: told at the first look that can read, and the last good look is the one before', () => {
    expect(
      told({ trainings: [A, B] }, { trainings: 'unread:still-loading' }, { trainings: 'unread:page-error' }, { trainings: [B] }),
    ).toEqual([lost(4, 'suspected', A.title)]);
  });
  it('a sibling logs in and out in between', () => {
    const [me, other] = [{ account: { cardNumber: '9999000011112222' } }, { account: { cardNumber: '8888000033334444' } }];
    expect(told({ ...me, trainings: [A] }, { ...other, trainings: [] }, { kind: 'login' as const }, { ...me, trainings: [A] })).toEqual([]);
  });
  it('a renamed provider and a title cut off at once', () => {
    expect(
      told({ trainings: [A, B] }, { trainings: [{ ...A, title: 'Menulis Opini, Mene…', provider: 'PT Tempo Institute Indonesia' }, B] }),
    ).toEqual([]);
  });
  it('the same title bought twice, one gone', () => {
    expect(told({ trainings: [A, { ...A, boughtOn: '2021-02-20' }] }, { trainings: [A] })).toEqual([lost(2, 'suspected', A.title)]);
  });
  it('two lost of which one title is the start of the other', () => {
    expect(
      told(
        { trainings: [{ title: 'Menulis', status: 'Aktif' }, { title: 'Menulis Opini', status: 'Aktif' }, B] },
        { trainings: [{ title: 'Menulis Opini', status: 'Aktif' }, B] },
      ),
    ).toEqual([lost(2, 'suspected', 'Menulis')]);
  });
  it('translated, then a login page, then nothing new', () => {
    expect(
      told({ trainings: [A, B] }, { translated: true, trainings: [] }, { kind: 'login' as const, trainings: [] }, { trainings: [A, B] }),
    ).toEqual([]);
  });
  it('the next page of a list is partial, and no loss', () => {
    expect(told({ trainings: [A, B, C] }, { trainings: 'unread:partial' })).toEqual([]);
  });
  it('a clock set back a year confirms nothing', () => {
    expect(
      told({ ...at('2021-03-01'), trainings: [A, B] }, { ...at('2021-03-02'), trainings: [B] }, { ...at('2020-03-02'), trainings: [B] }),
    ).toEqual([lost(2, 'suspected', A.title)]);
  });
});

describe('C18: money', () => {
  it('withdrawn on the very day, and not a day before', () => {
    for (const [from, to, quiet] of [
      ['2020-12-14', '2020-12-15', true],
      ['2020-12-13', '2020-12-14', false],
      ['2021-11-29', '2021-11-30', true],
    ] as const)
      expect(told({ ...at(from), trainings: [B], balance: 750_000 }, { ...at(to), trainings: [B], balance: 0 }).length === 0).toBe(quiet);
  });
  it('withdrawn in part at the year’s end is not withdrawn', () => {
    expect(
      told({ ...at('2020-12-14'), trainings: [B], balance: 750_000 }, { ...at('2020-12-16'), trainings: [B], balance: 500_000 }),
    ).toEqual(['2 balance-unexplained suspected Saldo (Rp250.000)']);
  });
  it('mass cancellation with refund of two, one that is not announced is lost', () => {
    const text = 'Pelatihan “Menulis Opini, Menembus Meja Redaksi” dan “Fotografi Produk” dibatalkan';
    const notice = [{ kind: 'cancelled-by-programme' as const, text }];
    const D = { ...C, title: 'Menjahit Busana', provider: 'Jahit', price: 70_000 };
    expect(told({ trainings: [A, B, C, D], balance: 100_000 }, { trainings: [B], balance: 600_000, notices: notice })).toEqual([
      lost(2, 'suspected', 'Menjahit Busana'),
    ]);
  });
});

describe('C19, C21, C24: incentives', () => {
  const pay = (status: string, more: object = {}) => ({
    incentives: [{ kind: 'Insentif biaya mencari kerja 1', amount: 600_000, status, ...more }],
  });
  it('the recovery of September 2020 is told as one failure and its recovery', () => {
    const steps = ['Belum Diproses', 'Gagal', 'Dalam Pengecekan', 'Belum Diproses', 'Sedang Diproses', 'Berhasil Ditransfer'].map(
      (status) => pay(status),
    );
    expect(told(...steps)).toEqual([
      '2 incentive-failed suspected Insentif biaya mencari kerja 1',
      '3 incentive-failed resolved Insentif biaya mencari kerja 1',
    ]);
  });
  it('scheduled and in process, to and fro', () => {
    expect(told(pay('Dijadwalkan'), pay('Sedang Diproses'), pay('Dijadwalkan'), pay('Sedang Diproses'))).toEqual([]);
  });
  it('five working days over Lebaran 2023: joint leave from 19 to 25 April does not count', () => {
    // Due Monday 17 April 2023: 18, then 26, 27, 28 April, then (1 May is Labour Day) 2 May is the fifth.
    const due = { dueOn: '2023-04-17' };
    const look = (day: string) => ({ ...at(day), ...pay('Dijadwalkan', due) });
    expect(told(look('2023-04-17'), look('2023-05-02'), look('2023-05-03'))).toEqual([
      '3 incentive-overdue suspected Insentif biaya mencari kerja 1',
    ]);
  });
});

describe('C13: counts', () => {
  it('a count without rows that falls and returns', () => {
    expect(told({ certificates: 2 }, { certificates: 1 }, { certificates: 2 })).toEqual([
      '2 certificate-count-fell suspected Sertifikat',
      '3 certificate-count-fell resolved Sertifikat',
    ]);
  });
  it('training and the certificate of another lost at one look', () => {
    const [b, c] = [
      { ...B, certificates: 1 },
      { ...C, status: 'Selesai', certificates: 1 },
    ];
    expect(told({ trainings: [A, b, c], certificates: 2 }, { trainings: [b, { ...c, certificates: 0 }], certificates: 1 }).sort()).toEqual(
      ['2 certificate-count-fell suspected Sertifikat: Fotografi Produk', lost(2, 'suspected', A.title)].sort(),
    );
  });
});
