import { describe, expect, it } from 'vitest';
import { compare } from '../../utils/compare/compare';
import { play, sightingOf, snapshotOf } from './play';
import { steps, told } from './told';

const kopi = (status?: string, more: object = {}) => ({ title: 'Meracik Kopi', ...(status !== undefined && { status }), ...more });
const jahit = (status?: string, more: object = {}) => ({ title: 'Menjahit Dasar', ...(status !== undefined && { status }), ...more });
const one = (status?: string, more: object = {}) => ({ kind: 'Insentif Pelatihan 1', ...(status !== undefined && { status }), ...more });
const two = (status: string) => ({ kind: 'Insentif Pelatihan 2', status });
const LATE = '2021-05-03T09:00:00+07:00';
const LATER = '2021-05-04T09:00:00+07:00';
const stuck = '2 status-stuck suspected Meracik Kopi';

describe('C8: what another row or no row shows ends nothing', () => {
  it('a training that stands still, where its status is not printed and another is finished', () => {
    const then = { at: LATER, trainings: [jahit('Selesai'), kopi()] };
    expect(told({ trainings: [kopi('Aktif'), jahit('Aktif')] }, { at: LATE, trainings: [kopi('Aktif'), jahit('Selesai')] }, then)).toEqual([
      stuck,
    ]);
  });
  it('one that fell back, where another is finished and its own status is not printed', () =>
    expect(
      told({ trainings: [kopi('Selesai')] }, { trainings: [kopi('Aktif'), jahit('Aktif')] }, { trainings: [kopi(), jahit('Selesai')] }),
    ).toEqual(['2 training-status-reversed suspected Meracik Kopi']));
  it('an incentive that failed, where another is on its way', () =>
    expect(told({ incentives: [one('Gagal'), two('Dijadwalkan')] }, { incentives: [one('Sedang Ditinjau'), two('Dijadwalkan')] })).toEqual([
      '1 incentive-failed suspected Insentif Pelatihan 1',
    ]));
  it('an incentive that is overdue, where another is paid or it is not listed any more', () => {
    const late = { incentives: [two('Dijadwalkan'), one('Dijadwalkan', { dueOn: '2021-02-01' })] };
    const ofOne = (...looks: Parameters<typeof told>) => told(...looks).filter((step) => step.includes('overdue'));
    const overdue = '1 incentive-overdue suspected Insentif Pelatihan 1';
    expect(ofOne(late, { incentives: [two('Berhasil Ditransfer'), one()] })).toEqual([overdue]);
    expect(ofOne(late, { incentives: [two('Dijadwalkan')] })).toEqual([overdue]);
  });
  it.each([
    ['altered', [kopi('Selesai', { price: 100 }), jahit('Aktif')], [kopi('Selesai', { price: 200 }), jahit('Aktif')]],
    ['all gone beside a new one', [kopi('Aktif'), jahit('Aktif')], [{ title: 'Las Listrik', status: 'Aktif', boughtOn: '2021-03-02' }]],
  ])('a look that read no section ends nothing: %s', (_, before, then) => {
    const looks = [{ trainings: before }, { trainings: then }];
    const open = told(...looks);
    expect(open).toHaveLength(1);
    expect(told(...looks, {})).toEqual(open);
  });
  it('nor does one, of an incentive that is overdue', () =>
    expect(told({ incentives: [one('Dijadwalkan', { dueOn: '2021-02-01' })] }, {})).toHaveLength(1));
});

describe('C23: standing still', () => {
  it('is counted through a look that prints no status', () =>
    expect(told({ trainings: [kopi('Aktif')] }, { trainings: [kopi()] }, { at: LATE, trainings: [kopi('Aktif')] })).toEqual([
      '3 status-stuck suspected Meracik Kopi',
    ]));
  it('is not told of one whose end is still to come, also while another finding is open', () => {
    const ends = { endsOn: '2021-12-01' };
    expect(
      told(
        { trainings: [kopi('Aktif', ends)], incentives: [one('Gagal')] },
        { at: LATE, trainings: [kopi('Aktif', ends)], incentives: [one('Gagal')] },
      ),
    ).toEqual(['1 incentive-failed suspected Insentif Pelatihan 1', '2 incentive-failed confirmed Insentif Pelatihan 1']);
  });
  it('is not counted from a day before the programme', () =>
    expect(told({ at: '1999-12-01T09:00:00+07:00', trainings: [kopi('Aktif')] }, { trainings: [kopi('Aktif')] })).toEqual([]));
});

describe('C26: a refused purchase', () => {
  const TEXT = 'Kamu belum menyelesaikan pelatihan sebelumnya';
  const refused = (text = TEXT) => ({ page: '/beli', notices: [{ kind: 'unfinished-training' as const, text }] });
  const list = (page: string, ...trainings: ReturnType<typeof kopi>[]) => ({ at: '2021-03-01T09:00:00+07:00', page, trainings });
  const soon = { at: '2021-03-01T10:00:00+07:00' };
  it('contradicts a list of which all is over', () => {
    expect(told(list('/', kopi('Selesai')), { ...soon, ...refused() })).toEqual([`2 purchase-contradiction suspected ${TEXT}`]);
    const because = 'Mengingat pelatihan belum selesai, pembelian ditolak';
    expect(told(list('/', kopi('Selesai')), { ...soon, ...refused(because) })).toEqual([`2 purchase-contradiction suspected ${because}`]);
  });
  it('contradicts a list whose last training is finished at this very look', () =>
    expect(told(list('/', kopi('Aktif')), { ...soon, ...refused(), page: '/', trainings: [kopi('Selesai')] })).toEqual([
      `2 purchase-contradiction suspected ${TEXT}`,
    ]));
  it('contradicts nothing where a training has no status', () => expect(told(list('/', kopi()), { ...soon, ...refused() })).toEqual([]));
  it('contradicts nothing where another page lists one under way', () => {
    const pages = [list('/', kopi('Aktif')), list('/riwayat', jahit('Selesai'))];
    expect(told(...pages, { ...soon, ...refused() })).toEqual([]);
    expect(told(...pages, { ...soon, ...refused(), page: '/riwayat', trainings: [jahit('Selesai')] })).toEqual([]);
  });
});

describe('C25: a survey', () => {
  const announced = { notices: [{ kind: 'survey' as const, text: 'Survei 2 akan muncul di dashboard dalam waktu 5 hari' }] };
  const missing = expect.stringContaining('survey-missing suspected');
  const row = { kind: 'Insentif Survei 1', status: 'Menunggu Diproses' };
  const rows = { incentives: [one('Berhasil Ditransfer'), row] };
  const shown = { notices: [{ kind: 'survey' as const, text: 'Isi Survei 1 sekarang' }] };
  it('is missing also beside another message', () =>
    expect(told(announced, { at: LATE, notices: [{ kind: 'other', text: 'Selamat datang' }] })).toEqual([missing]));
  it('that was shown before the first payment is another one; one shown with it is this', () => {
    const [step, ...more] = steps(shown, rows, { at: '2021-06-01T09:00:00+07:00', notices: [], ...rows });
    expect(step?.finding).toMatchObject({ key: 'survey-missing:survey', subject: 'Insentif Survei 1' });
    expect(more).toEqual([]);
    expect(told({ ...shown, ...rows }, { at: '2021-06-01T09:00:00+07:00', notices: [], ...rows })).toEqual([]);
  });
  it('is owed by nobody before a first payment', () => expect(told({ notices: [], incentives: [row] })).toEqual([]));
  it('announced twice in the same long words makes no new promise', () => {
    const long = { notices: [{ kind: 'survey' as const, text: `${announced.notices[0]?.text}. ${'Terima kasih. '.repeat(20)}` }] };
    const last = (...looks: Parameters<typeof steps>) =>
      play(looks.map((look, index) => ({ at: `2021-03-0${index + 1}T09:00:00+07:00`, ...look })));
    expect(last(long, long).known.survey?.by).toBe(last(long).known.survey?.by);
  });
  it('announced on a day that no calendar of the programme has starts no clock', () =>
    expect(told({ at: '2150-01-01T09:00:00+07:00', ...announced })).toEqual([]));
});

describe('C11, C12: lists', () => {
  it('an empty page that listed others takes along what another page listed', () =>
    expect(
      told({ page: '/a', trainings: [kopi('Aktif')] }, { page: '/b', trainings: [jahit('Aktif')] }, { page: '/b', trainings: [] }),
    ).toEqual(['3 history-emptied suspected Menjahit Dasar; Meracik Kopi']));
  it('a repeated title, gone with all the rest, is forgiven when its training is back', () => {
    const whole = kopi('Aktif', { price: 100, boughtOn: '2021-02-01' });
    expect(told({ trainings: [whole, kopi()] }, { trainings: [] }, { trainings: [whole] })).toEqual([
      '2 history-emptied suspected Meracik Kopi; Meracik Kopi',
      '3 history-emptied resolved Meracik Kopi; Meracik Kopi',
    ]);
  });
});

describe('C15, C17: incentives', () => {
  const search = (kind: string, status: string) => ({ incentives: [{ kind, status }] });
  it('a paid one without a number makes room for the second', () =>
    expect(told(search('Insentif mencari kerja', 'Berhasil Ditransfer'), search('Insentif mencari kerja 2', 'Menunggu Diproses'))).toEqual(
      [],
    ));
  it('one that failed after a look that printed no status', () =>
    expect(steps({ incentives: [one()] }, { incentives: [one('Gagal')] })).toMatchObject([{ look: 2, finding: { was: '' } }]));
});

describe('C5: what is known', () => {
  it('says nothing of a lesson once a list was read without one', () => {
    const written = { at: LATE, trainings: [kopi('Aktif')] };
    const before = { ...play([written]).known, lesson: 'dashboard/1 taught' };
    const after = compare(before, { snapshot: snapshotOf(written), seen: sightingOf(written, 1) }, { offsetMin: 420 }).known;
    expect(after).not.toHaveProperty('lesson');
  });
});
