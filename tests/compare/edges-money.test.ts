import { describe, expect, it } from 'vitest';
import { steps, told } from './told';

const one = (status: string | undefined, more: object = {}) => ({ kind: 'Insentif 1', ...(status !== undefined && { status }), ...more });
const two = (status: string) => ({ kind: 'Insentif 2', status });
const list = (...incentives: object[]) => ({ incentives: incentives as never });
const failed = (look: number, state: string, subject = 'Insentif 1') => `${look} incentive-failed ${state} ${subject}`;
const TEXT = 'Insentif Anda gagal dicairkan. Cek Rekening BNI Anda';
const message = (text = TEXT) => ({ notices: [{ kind: 'incentive-failed' as const, text }] });

describe('C17: an incentive that failed', () => {
  it('at any look, also the first, in the page’s own words', () => {
    const [step] = steps(list(one('Gagal')));
    expect(step?.finding).toMatchObject({ subject: 'Insentif 1', was: '', is: 'Insentif 1 · Gagal' });
    expect(step?.finding).not.toHaveProperty('lastGood');
    const [held] = steps(list(one('Dijadwalkan')), list(one('Dijadwalkan')), list(one('Dana Tertahan')));
    expect(held?.finding).toMatchObject({ was: 'Dijadwalkan', is: 'Insentif 1 · Dana Tertahan', lastGood: { seq: 2 } });
  });
  it.each([
    'Menunggu Diproses',
    'Dijadwalkan',
    'Sedang Diproses',
    'Dalam Pengecekan',
    'Berhasil Ditransfer',
    'Membutuhkan Ulasan Pelatihan',
  ])('is over by the word "%s"', (status) =>
    expect(told(list(one('Gagal')), list(one(status)))).toEqual([failed(1, 'suspected'), failed(2, 'resolved')]),
  );
  it('is not over by another word of failure, an unknown word, none, or another incentive', () => {
    expect(told(list(one('Gagal')), list(one('Dana Tertahan')))).toEqual([failed(1, 'suspected'), failed(2, 'confirmed')]);
    expect(told(list(one('Gagal')), list(one('Sedang Ditinjau')))).toEqual([failed(1, 'suspected')]);
    expect(told(list(one('Gagal')), list(one(undefined)))).toEqual([failed(1, 'suspected')]);
    expect(told(list(one('Gagal'), two('Dijadwalkan')), list(one('Gagal'), two('Berhasil Ditransfer')))).toEqual([
      failed(1, 'suspected'),
      failed(2, 'confirmed'),
    ]);
  });
  it('what was paid is told as reversed, not as failed too', () => {
    expect(told(list(one('Berhasil Ditransfer')), list(one('Gagal')))).toEqual(['2 incentive-reversed suspected Insentif 1']);
  });

  it.each(['Menunggu Diproses', 'Dijadwalkan', 'Sedang Diproses', 'Dalam Pengecekan'])(
    'a message is about the only one under way: %s',
    (status) => {
      const [step] = steps({ ...list(one(status), two('Berhasil Ditransfer')), ...message() });
      expect(step?.finding).toMatchObject({ subject: `Insentif 1 — ${TEXT}`, was: status, is: TEXT, lastGood: { seq: 1 } });
    },
  );
  it('a message names none where two are under way, none is, or nothing is known of any', () => {
    for (const rows of [list(one('Dijadwalkan'), two('Dijadwalkan')), list(one(undefined)), {}]) {
      const [step, more] = steps({ ...rows, ...message() });
      expect(step?.finding).toMatchObject({ subject: TEXT, was: '', is: TEXT, key: 'incentive-failed:message' });
      expect(step?.finding).not.toHaveProperty('lastGood');
      expect(more).toBeUndefined();
    }
  });
  it('a message beside incentives that are all paid tells of the past', () => {
    expect(told({ ...list(two('Berhasil Ditransfer')), ...message() })).toEqual([]);
    expect(told({ ...list(one('Dijadwalkan'), two('Berhasil Ditransfer')), ...message() })).toEqual([
      failed(1, 'suspected', `Insentif 1 — ${TEXT}`),
    ]);
  });
  it('a message on a page of its own is about the one last listed', () => {
    expect(told(list(one('Dijadwalkan')), { page: '/pesan', ...message() })).toEqual([failed(2, 'suspected', `Insentif 1 — ${TEXT}`)]);
    const lost = told(list(one('Dijadwalkan'), two('Berhasil Ditransfer')), list(two('Berhasil Ditransfer')), {
      page: '/pesan',
      ...message(),
    });
    expect(lost.at(-1)).toBe(failed(3, 'suspected', TEXT));
  });
  it('a message adds nothing to a row that says it too, then or before', () => {
    expect(told({ ...list(one('Gagal')), ...message() })).toEqual([failed(1, 'suspected')]);
    expect(told(list(one('Gagal')), { page: '/pesan', ...message() })).toEqual([failed(1, 'suspected')]);
    expect(told(list(one('Dijadwalkan')), { page: '/pesan', ...message() }, { page: '/pesan', ...message() })).toEqual([
      failed(2, 'suspected', `Insentif 1 — ${TEXT}`),
      failed(3, 'confirmed', `Insentif 1 — ${TEXT}`),
    ]);
  });
  it('a message is over by the first look that shows any paid, not by one long paid', () => {
    const inbox = { page: '/pesan', ...message() };
    const subject = `Insentif 1 — ${TEXT}`;
    expect(told(list(one('Dijadwalkan')), inbox, list(one('Berhasil Ditransfer')))).toEqual([
      failed(2, 'suspected', subject),
      failed(3, 'resolved', subject),
    ]);
    expect(told(list(one('Dijadwalkan'), two('Berhasil Ditransfer')), inbox, list(one('Dijadwalkan'), two('Berhasil Ditransfer')))).toEqual(
      [failed(2, 'suspected', subject)],
    );
    expect(told(list(one('Dijadwalkan')), inbox, list(one(undefined)))).toEqual([failed(2, 'suspected', subject)]);
  });
  it('a long message is cut', () => {
    const long = `Insentif gagal dicairkan ${'x'.repeat(300)}`;
    expect(steps(message(long))[0]?.finding.is).toBe(long.slice(0, 200));
  });
});

const REFUSED = 'Belum menyelesaikan pelatihan sebelumnya';
const refusal = (text = REFUSED) => ({ notices: [{ kind: 'unfinished-training' as const, text }] });
const training = (title: string, status: string) => ({ title, status, price: 100_000 });
const refused = (look: number, state: string, subject = REFUSED) => `${look} purchase-contradiction ${state} ${subject}`;
const OVER = [training('Menulis Opini', 'Selesai')];

describe('C26: a purchase that is refused', () => {
  it.each(['Selesai', 'Dibatalkan', 'Tidak Lulus'])('though all that is listed is over: %s', (status) => {
    expect(told({ trainings: [training('Menulis Opini', status)], ...refusal() })).toEqual([refused(1, 'suspected')]);
  });
  it.each(['Aktif', 'Belum Dimulai', 'Rampung'])('rightly, where one is listed that may not be: %s', (status) => {
    expect(told({ trainings: [...OVER, training('Meracik Kopi', status)], ...refusal() })).toEqual([]);
  });
  it('with what was listed, and when', () => {
    const [step] = steps({ trainings: [...OVER, training('Meracik Kopi', 'Selesai')] }, { at: '2021-03-01T10:00:00+07:00', ...refusal() });
    expect(step?.finding).toMatchObject({
      key: 'purchase-contradiction:refusal',
      was: 'Menulis Opini · Rp100.000 · Selesai; Meracik Kopi · Rp100.000 · Selesai',
      is: REFUSED,
      lastGood: { seq: 1 },
    });
    const [empty] = steps({ trainings: [], ...refusal() });
    expect(empty?.finding).toMatchObject({ subject: REFUSED, was: 'daftar kosong', lastGood: { seq: 1 } });
  });
  it('a list of twelve hours ago leaves no room for a purchase since, an older one does', () => {
    const read = { at: '2021-03-01T09:00:00+07:00', trainings: OVER };
    expect(told(read, { at: '2021-03-01T21:00:00+07:00', ...refusal() })).toEqual([refused(2, 'suspected')]);
    expect(told(read, { at: '2021-03-01T21:01:00+07:00', ...refusal() })).toEqual([]);
  });
  it('nor does a list since which the balance fell', () => {
    const hour = (hours: number) => ({ at: `2021-03-01T${String(9 + hours).padStart(2, '0')}:00:00+07:00` });
    const poorer = { ...hour(1), page: '/saldo', balance: 300_000 };
    expect(told({ ...hour(0), trainings: OVER, balance: 500_000 }, poorer, { ...hour(2), page: '/beli', ...refusal() })).toEqual([]);
    // Read again at the fall, the list shows that nothing was bought.
    expect(
      told(
        { ...hour(0), trainings: OVER, balance: 500_000 },
        { ...hour(1), trainings: OVER, balance: 300_000 },
        { ...hour(2), ...refusal() },
      ),
    ).toContain(refused(3, 'suspected'));
  });
  it('names those that are missing and were not over, however old the list', () => {
    const both = [training('Menulis Opini', 'Aktif'), training('Meracik Kopi', 'Aktif'), training('Fotografi', 'Selesai')];
    const found = told({ trainings: both }, { trainings: [] }, { at: '2021-03-09T09:00:00+07:00', page: '/beli', ...refusal() });
    expect(found.at(-1)).toBe(refused(3, 'suspected', `Menulis Opini; Meracik Kopi — ${REFUSED}`));
    const finished = told(
      { trainings: [...OVER, training('Fotografi', 'Selesai')] },
      { trainings: [] },
      { at: '2021-03-09T09:00:00+07:00', page: '/beli', ...refusal() },
    );
    expect(finished).toHaveLength(1);
  });
  it.each([
    'Jangan lupa menyelesaikan pelatihan sebelumnya',
    '  Pastikan pelatihan selesai',
    'Tips: selesaikan pelatihan',
    'Yuk, selesaikan',
  ])('advice refuses nothing: %s', (text) => expect(told({ trainings: OVER, ...refusal(text) })).toEqual([]));
  it('a refusal may end with advice', () => {
    const text = 'Pelatihan sebelumnya belum selesai. Ingat: selesaikan dulu';
    expect(told({ trainings: OVER, ...refusal(text) })).toEqual([refused(1, 'suspected', text)]);
  });
  it('is over when one is listed that is not, and not before', () => {
    const home = { trainings: OVER, ...refusal() };
    expect(told(home, { trainings: OVER }, { trainings: [...OVER, training('Meracik Kopi', 'Aktif')] })).toEqual([
      refused(1, 'suspected'),
      refused(3, 'resolved'),
    ]);
  });
  it('a long text is cut', () => {
    const long = `Belum menyelesaikan ${'x'.repeat(300)}`;
    expect(steps({ trainings: OVER, ...refusal(long) })[0]?.finding.is).toBe(long.slice(0, 200));
  });
});

describe('C18: purchases and cancellations that the list shows', () => {
  const bought = (title: string, price: number, more: object = {}) => ({ title, price, status: 'Aktif', ...more });
  it('bought before the balance was watched explains no fall', () => {
    const old = { boughtOn: '2021-02-01' };
    expect(told({ balance: 500_000, trainings: [] }, { balance: 300_000, trainings: [bought('Menulis Opini', 200_000, old)] })).toEqual([
      '2 balance-unexplained suspected Saldo (Rp200.000)',
    ]);
    for (const boughtOn of ['2021-03-01', '2021-03-02'])
      expect(
        told({ balance: 500_000, trainings: [] }, { balance: 300_000, trainings: [bought('Menulis Opini', 200_000, { boughtOn })] }),
      ).toEqual([]);
  });
  it('one price explains one fall', () => {
    const row = bought('Menulis Opini', 200_000);
    expect(
      told({ balance: 500_000, trainings: [] }, { balance: 300_000, trainings: [row] }, { balance: 100_000, trainings: [row] }),
    ).toEqual(['3 balance-unexplained suspected Saldo (Rp200.000)']);
    expect(
      told(
        { balance: 500_000, trainings: [] },
        { trainings: [row] },
        { page: '/saldo', balance: 300_000 },
        { page: '/saldo', balance: 100_000 },
        { trainings: [row] },
      ),
    ).toEqual(['5 balance-unexplained suspected Saldo (Rp200.000)']);
  });
  it('one cancellation explains one disappearance and one rise', () => {
    const row = bought('Menulis Opini', 200_000);
    const cancelled = { ...row, status: 'Dibatalkan' };
    expect(
      told(
        { balance: 300_000, trainings: [row] },
        { balance: 500_000, trainings: [cancelled] },
        { balance: 300_000, trainings: [cancelled] },
      ),
    ).toEqual(['3 balance-unexplained suspected Saldo (Rp200.000)']);
  });
  it('what was finished is not refunded: its price in the balance excuses nothing', () => {
    const done = { ...bought('Menulis Opini', 200_000), status: 'Selesai' };
    expect(told({ balance: 300_000, trainings: [done] }, { balance: 500_000, trainings: [] })).toEqual([
      '2 training-disappeared suspected Menulis Opini',
    ]);
    expect(told({ balance: 300_000, trainings: [done] }, { trainings: [] }, { page: '/saldo', balance: 500_000 })).toEqual([
      '2 training-disappeared suspected Menulis Opini',
    ]);
  });
  it('what is still listed was not refunded by a rise that only the balance page shows', () => {
    const row = bought('Menulis Opini', 200_000);
    expect(
      told({ balance: 300_000, trainings: [row] }, { page: '/saldo', balance: 500_000 }, { trainings: [row] }, { trainings: [] }),
    ).toEqual([]);
    expect(told({ balance: 300_000, trainings: [row] }, { page: '/saldo', balance: 450_000 }, { trainings: [] })).toEqual([
      '3 training-disappeared suspected Menulis Opini',
    ]);
  });
});
