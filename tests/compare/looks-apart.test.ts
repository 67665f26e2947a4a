import { describe, expect, it } from 'vitest';
import { compare, nothingKnown } from '../../utils/compare/compare';
import { noteCompletion } from '../../utils/compare/note-completion';
import { play, snapshotOf, type WrittenLook } from './play';
import { steps, told } from './told';

const day = (number: number) => `2021-03-${String(number).padStart(2, '0')}T09:00:00+07:00`;
const dated = (...looks: Omit<WrittenLook, 'at'>[]): WrittenLook[] => looks.map((look, index) => ({ at: day(index + 1), ...look }));
const explained = (...looks: Omit<WrittenLook, 'at'>[]) =>
  play(dated(...looks)).explained.map(({ look, explanation: { what, why, subject } }) => `${look} ${what} ${why} ${subject}`);
const known = (...looks: Omit<WrittenLook, 'at'>[]) => play(dated(...looks)).known;

const A = { title: 'Menulis Opini', provider: 'Tempo Institute', price: 150_000, status: 'Aktif' };
const B = { title: 'Meracik Kopi', provider: 'Kopi Kita', price: 200_000, status: 'Selesai' };
const C = { title: 'Fotografi Produk', provider: 'Arkademi', price: 150_000, boughtOn: '2021-03-02', status: 'Aktif' };

describe('C18: money on looks that read no list', () => {
  it('a training paid for long ago explains no fall', () => {
    expect(told({ trainings: [A], balance: 500_000 }, { balance: 350_000 }, { trainings: [A], balance: 350_000 })).toEqual([
      '3 balance-unexplained suspected Saldo (Rp150.000)',
    ]);
  });
  it('a purchase is paid once', () => {
    const looks = [{ trainings: [A], balance: 500_000 }, { trainings: [A, C] }, { balance: 350_000 }];
    expect(explained(...looks)).toEqual(['3 balance purchase Fotografi Produk']);
    expect(told(...looks, { trainings: [A, C], balance: 200_000 })).toEqual(['4 balance-unexplained suspected Saldo (Rp150.000)']);
  });
  it('a purchase that the balance has not shown stays one to be paid', () => {
    const looks = [{ trainings: [A], balance: 500_000 }, { trainings: [A, C, { ...B, boughtOn: '2021-03-02' }] }, { balance: 350_000 }];
    expect(told(...looks, { balance: 150_000 }, { trainings: [A, C, B], balance: 150_000 })).toEqual([]);
  });
  it('a cancellation is refunded once', () => {
    const cancelled = { ...A, status: 'Dibatalkan' };
    const looks = [{ trainings: [A, B], balance: 500_000 }, { trainings: [cancelled, B] }, { balance: 650_000 }];
    expect(explained(...looks)).toEqual(['3 training-gone own-cancellation Menulis Opini']);
    expect(known(...looks).trainings.map(({ refunded }) => refunded)).toEqual([true, undefined]);
    expect(known({ trainings: [A, B], balance: 500_000 }, { trainings: [cancelled, B], balance: 650_000 }).trainings[0]?.refunded).toBe(
      true,
    );
  });
  it('of two that are missing, the one that is paid back is no loss any more', () => {
    const looks = [{ trainings: [A, { ...C, price: 90_000 }, B], balance: 500_000 }, { trainings: [B] }, { balance: 650_000 }];
    expect(told(...looks)).toEqual([
      '2 training-disappeared suspected Menulis Opini',
      '2 training-disappeared suspected Fotografi Produk',
      '3 training-disappeared resolved Menulis Opini',
    ]);
  });
  it('what was forfeit stays explained on a page that does not say so', () => {
    const shut = { notices: [{ kind: 'deactivated' as const, text: 'Kartu Prakerja kamu dinonaktifkan' }] };
    const looks = [{ trainings: [A], balance: 500_000 }, shut, { page: '/saldo', trainings: [A], balance: 0 }];
    expect(told(...looks)).toEqual(['2 account-deactivated suspected Kartu Prakerja kamu dinonaktifkan']);
    expect(explained(...looks)).toEqual(['3 balance deactivated Saldo']);
  });
});

describe('C10, C11: reasons are given where there are some, and only there', () => {
  const announcement = [{ kind: 'cancelled-by-programme' as const, text: 'Semua pelatihan 19-26 April dibatalkan' }];
  it('the programme’s own word, at the very look that shows it', () => {
    expect(told({ trainings: [A, B] }, { trainings: [B], notices: announcement })).toEqual([]);
    expect(explained({ trainings: [A, B] }, { trainings: [B], notices: announcement })).toEqual([
      '2 training-gone mass-cancellation Menulis Opini',
    ]);
  });
  it('and its refund is told as the programme’s', () => {
    const looks = [
      { trainings: [A, B], balance: 0 },
      { trainings: [B], balance: 150_000, notices: announcement },
    ];
    expect(explained(...looks)).toEqual(['2 training-gone mass-cancellation Menulis Opini']);
  });
  it('another message is none', () => {
    const looks = [{ trainings: [A, B] }, { trainings: [B], notices: [{ kind: 'other' as const, text: 'Selamat datang' }] }];
    expect(told(...looks)).toEqual(['2 training-disappeared suspected Menulis Opini']);
    expect(explained(...looks)).toEqual([]);
  });
  it('the certificates that went with trainings, also where only a later page counts them', () => {
    const [a, b] = [
      { ...A, status: 'Selesai', certificates: 1 },
      { ...B, certificates: 1 },
    ];
    const told = ['certificate-count training-loss Sertifikat'];
    expect(explained({ trainings: [a, b], certificates: 2 }, { trainings: [b], certificates: 1 })).toEqual(told.map((text) => `2 ${text}`));
    expect(explained({ trainings: [a, b], certificates: 2 }, { trainings: [b] }, { certificates: 1 })).toEqual(
      told.map((text) => `3 ${text}`),
    );
  });
  it('with nothing left, whatever was known of certificates; with something left, no more than those could have', () => {
    const [a, c] = [A, C];
    expect(explained({ trainings: [a, c], certificates: 2 }, { trainings: [], certificates: 0 })).toEqual([
      '2 certificate-count training-loss Sertifikat',
    ]);
    expect(explained({ trainings: [a, c], certificates: 2 }, { trainings: [c], certificates: 1 })).toEqual([]);
    expect(explained({ trainings: [a, c], certificates: 2 }, { trainings: [a, c], certificates: 2 })).toEqual([]);
  });
  it('a membership that ended explains only what is fewer', () => {
    const over = [{ kind: 'other' as const, text: 'Masa kepesertaan kamu telah berakhir.' }];
    const [december, january] = [{ at: '2021-12-20T09:00:00+07:00' }, { at: '2022-01-10T09:00:00+07:00', notices: over }];
    const why = (...looks: WrittenLook[]) => play(looks).explained.map(({ explanation: { what, why } }) => `${what} ${why}`);
    expect(why({ ...december, certificates: 2 }, { ...january, certificates: 2 })).toEqual([]);
    expect(
      why({ ...december, certificates: 2 }, { ...december, page: '/profil', certificates: 1 }, { ...january, certificates: 1 }),
    ).toEqual(['certificate-count membership-ended']);
    expect(why({ ...december, certificates: 2 }, { ...january, incentives: [] })).toEqual([]);
    expect(why({ ...december, incentives: [{ kind: 'Insentif 1' }] }, { ...january, incentives: [] })).toEqual([
      'incentive-gone membership-ended',
    ]);
    expect(why({ ...december, incentives: [{ kind: 'Insentif 1' }] }, { at: '2022-01-10T09:00:00+07:00', incentives: [] })).toEqual([]);
  });
});

describe('C6, C12: what is remembered of rows', () => {
  it('each purchase of a title has a name of its own, a later one too', () => {
    const twin = { ...A, boughtOn: '2021-02-01' };
    const ids = known({ trainings: [A, A] }, { trainings: [A, A, { ...twin, boughtOn: '2021-03-02' }] }).trainings.map(({ id }) => id);
    expect(ids).toEqual(['menulis opini', 'menulis opini#2', 'menulis opini#3']);
    expect(known({ trainings: [{ title: 'a'.repeat(100) }] }).trainings[0]?.id).toHaveLength(80);
  });
  it('the latest six pages that listed it', () => {
    const pages = known(...['/1', '/2', '/3', '/4', '/5', '/6', '/7', '/7'].map((page) => ({ page, trainings: [A] }))).trainings[0]?.pages;
    expect(pages?.map((page) => page.slice(-2))).toEqual(['/2', '/3', '/4', '/5', '/6', '/7']);
  });
  it('one goes, and then the other: each for itself', () => {
    expect(told({ trainings: [A, B] }, { trainings: [B] }, { trainings: [] })).toEqual([
      '2 training-disappeared suspected Menulis Opini',
      '3 training-disappeared suspected Meracik Kopi',
      '3 training-disappeared confirmed Menulis Opini',
    ]);
  });
  it('one of those that went together is back; a finished one stands on its own page all the while', () => {
    const finished = { title: 'Menjahit', status: 'Selesai' };
    const looks = [
      { page: '/riwayat', trainings: [finished] },
      { page: '/aktif', trainings: [A, C] },
      { page: '/aktif', trainings: [] },
      { page: '/aktif', trainings: [A] },
    ];
    expect(told(...looks)).toContain('4 training-disappeared suspected Fotografi Produk');
    const gone = known(...looks).trainings.find(({ record }) => record.title === 'Fotografi Produk')?.gone;
    expect(gone).toMatchObject({ at: { seq: 3 }, together: false });
  });
  it('a repeated title that shows a status, or a price, is a purchase and not an echo', () => {
    for (const other of [{ status: 'Selesai' }, { price: 150_000 }, { boughtOn: '2021-02-01' }, { certificates: 0 }, { code: 'X' }])
      expect(
        told(
          {
            trainings: [
              { title: 'Menulis Opini', status: 'Aktif' },
              { title: 'Menulis Opini', ...other },
            ],
          },
          { trainings: [{ title: 'Menulis Opini', status: 'Aktif' }] },
        ),
      ).toEqual(['2 training-disappeared suspected Menulis Opini']);
  });
});

describe('C26: a refusal beside a list of another page', () => {
  const notices = [{ kind: 'unfinished-training' as const, text: 'Belum menyelesaikan pelatihan sebelumnya' }];
  const past = { page: '/riwayat', trainings: [B] };
  it('names what is gone, and is right where one stands on the page it belongs to', () => {
    const refused = (...looks: Omit<WrittenLook, 'at'>[]) => told(...looks).filter((step) => step.includes('purchase-contradiction'));
    expect(refused(past, { page: '/', trainings: [A, B] }, { page: '/', trainings: [B] }, { ...past, notices })).toEqual([
      '4 purchase-contradiction suspected Menulis Opini — Belum menyelesaikan pelatihan sebelumnya',
    ]);
    expect(refused(past, { page: '/aktif', trainings: [A] }, { ...past, notices })).toEqual([]);
  });
});

describe('C15, C17: incentives from look to look', () => {
  const I = (kind: string, status?: string, more: object = {}) => ({ kind, amount: 600_000, ...(status && { status }), ...more });
  const work = (number: number | string, status?: string) => I(`Insentif biaya mencari kerja ${number}`, status);
  it('only what is paid makes room, and only for its own kind', () => {
    expect(told({ incentives: [work(1, 'Berhasil Ditransfer')] }, { incentives: [work(12, 'Dijadwalkan')] })).toEqual([]);
    expect(told({ incentives: [work(1, 'Dijadwalkan')] }, { incentives: [{ ...work(2, 'Dijadwalkan'), dueOn: '2021-04-01' }] })).toEqual([
      '2 incentive-disappeared suspected Insentif biaya mencari kerja 1',
    ]);
    expect(
      told(
        { incentives: [work(1, 'Berhasil Ditransfer')] },
        { incentives: [I('Insentif survei 1', 'Dijadwalkan', { amount: 50_000, dueOn: '2021-04-01' })] },
      ),
    ).toEqual(['2 incentive-disappeared suspected Insentif biaya mencari kerja 1']);
    const both = [work(1, 'Berhasil Ditransfer'), I('Insentif survei 1', 'Dijadwalkan', { amount: 50_000 })];
    expect(told({ incentives: both }, { incentives: both.slice(1) })).toEqual([
      '2 incentive-disappeared suspected Insentif biaya mencari kerja 1',
    ]);
  });
  it('a row that was first seen as paid and waits for a later day is the next payment', () => {
    const paid = work(1, 'Berhasil Ditransfer');
    const next = { ...work(1, 'Dijadwalkan'), dueOn: '2021-04-05' };
    expect(told({ incentives: [{ ...paid, paidOn: '2021-03-01' }] }, { incentives: [next] })).toEqual([]);
    expect(told({ incentives: [{ ...paid, paidOn: '2021-04-05' }] }, { incentives: [next] })).toEqual([
      '2 incentive-reversed suspected Insentif biaya mencari kerja 1',
    ]);
  });
  it('what is missing stays missing on a page that lists others', () => {
    const [one, two] = [work(1, 'Dijadwalkan'), work(2, 'Dijadwalkan')];
    expect(told({ incentives: [one, two] }, { incentives: [two] }, { page: '/insentif', incentives: [two] })).toEqual([
      '2 incentive-disappeared suspected Insentif biaya mencari kerja 1',
    ]);
  });
  it('an empty list of a page not seen before counts', () => {
    expect(told({ incentives: [work(1, 'Dijadwalkan')] }, { page: '/insentif', incentives: [] })).toEqual([
      '2 incentive-disappeared suspected Insentif biaya mencari kerja 1',
    ]);
  });
  it('a failure was last well at a look that said so, not at one of an unknown or no word', () => {
    const failed = steps(
      { incentives: [work(1, 'Dijadwalkan')] },
      { incentives: [work(1, 'Ditinjau Ulang')] },
      { incentives: [work(1)] },
      { incentives: [work(1, 'Gagal')] },
    );
    expect(failed[0]?.finding).toMatchObject({ rule: 'incentive-failed', lastGood: { seq: 1 } });
    const never = steps({ incentives: [work(1, 'Ditinjau Ulang')] }, { incentives: [work(1, 'Gagal')] });
    expect(never[0]?.finding).not.toHaveProperty('lastGood');
  });
  it('an amount that one look leaves out is not forgotten', () => {
    const looks = [
      { incentives: [work(1, 'Dijadwalkan')] },
      { incentives: [{ kind: 'Insentif biaya mencari kerja 1', status: 'Dijadwalkan' }] },
      { incentives: [] },
    ];
    expect(steps(...looks)[0]?.finding.was).toBe('Insentif biaya mencari kerja 1 · Rp600.000 · Dijadwalkan');
  });
});

describe('C22, C23: one standstill, and what comes after it', () => {
  it('a standstill that is over does not keep an overdue certificate from being told', () => {
    const at = (date: string) => ({ at: `2021-${date}T09:00:00+07:00` });
    const row = { title: 'Menulis Opini', certificates: 0 };
    expect(
      told(
        { ...at('01-04'), trainings: [{ ...row, status: 'Aktif' }] },
        { ...at('02-05'), trainings: [{ ...row, status: 'Aktif' }] },
        { ...at('02-06'), trainings: [{ ...row, status: 'Selesai' }] },
        { ...at('03-15'), trainings: [{ ...row, status: 'Selesai' }] },
      ),
    ).toEqual([
      '2 status-stuck suspected Menulis Opini',
      '3 status-stuck resolved Menulis Opini',
      '4 certificate-overdue suspected Menulis Opini',
    ]);
  });
  it('a day that no calendar has states nothing, and what was stated can be taken back', () => {
    const before = known({ trainings: [A] });
    const state = (happened?: string) =>
      noteCompletion(before, { is: 'completed', training: 'menulis opini', ...(happened && { happened }) }, { seq: 7 });
    expect(state('2021-02-30')).toBe(before);
    expect(state('2021-02-20').trainings[0]?.stated).toEqual({ on: '2021-02-20', seq: 7 });
    expect(noteCompletion(state('2021-02-20'), { is: 'completed', training: 'menulis opini' }, { seq: 8 }).trainings[0]).not.toHaveProperty(
      'stated',
    );
  });
});

describe('C1: a clock that is none', () => {
  it('starts no clock, and the list is remembered', () => {
    const seen = { seq: 1, at: 'kapan', load: 'a', session: 's' };
    const finished = { ...A, status: 'Selesai', certificates: 0, finishedOn: '2020-01-02' };
    const { known, steps } = compare(
      nothingKnown,
      { snapshot: snapshotOf({ at: '', trainings: [finished], certificates: 0 }), seen },
      { offsetMin: 420 },
    );
    expect(steps).toEqual([]);
    expect(known.trainings).toHaveLength(1);
  });
});

describe('C35: another list at one address', () => {
  const [A, B, C, D] = ['Meracik Kopi', 'Menjahit Tas', 'Mengenal Biji', 'Menyeduh'].map((title) => ({ title, status: 'Aktif' }));
  const list = (...trainings: (typeof A)[]) => ({ trainings: trainings.filter((one) => one !== undefined) });
  it('says of nothing that it is gone, whichever was seen first', () => {
    expect(told(list(A, B), list(C, D), list(C, D), list(A, B), list(C, D), list(A, B))).toEqual([]);
  });
  it('each is held against its own', () => {
    expect(told(list(A, B), list(C, D), list(A), list(D))).toEqual([
      '3 training-disappeared suspected Menjahit Tas',
      '4 training-disappeared suspected Mengenal Biji',
    ]);
  });
  it('is the same list where something was bought since', () => {
    const bought = (boughtOn: string) => ({ trainings: [{ title: 'Las Listrik', status: 'Aktif', boughtOn }] });
    expect(told(list(A), bought('2021-03-02'))).toEqual(['2 training-disappeared suspected Meracik Kopi']);
    expect(told(list(A), bought('2021-02-27'))).toEqual([]);
  });
  it('nor where nothing is listed: then all that was known is gone', () => {
    expect(told(list(A, B), list())).toEqual([expect.stringContaining('2 history-emptied suspected')]);
  });
  it('of certificates neither, but for two weeks', () => {
    const certificates = (...titles: string[]) => ({ certificates: titles.map((title) => ({ title, issuedOn: '2021-01-05' })) });
    const of = (...looks: Parameters<typeof told>) => told(...looks).filter((line) => line.includes('confirmed'));
    expect(of(certificates('Las', 'Kopi'), certificates('BNSP'), certificates('BNSP'))).toEqual([]);
    expect(of(certificates('Las', 'Kopi'), certificates('Kopi'), certificates('Kopi'))).toEqual([
      '3 certificate-disappeared confirmed Las',
    ]);
    const bought = { certificates: [{ title: 'BNSP', issuedOn: '2021-03-02' }] };
    expect(of(certificates('Las'), bought, bought)).toEqual(['3 certificate-disappeared confirmed Las']);
  });
});
