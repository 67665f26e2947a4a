import { addDays } from '../calendar/days';
import { addWorkingDays } from '../calendar/working-days';
import type { BrokenPromise } from '../schema/finding';

export type Unit = 'working-days' | 'days';

/** A time that somebody named in public. `from` and `to` (inclusive) bound the starts of the clock it is held against. */
export type PublishedPromise = { id: string; value: number; unit: Unit; from: string; to: string; source: string };

/**
 * Until when a finished training's certificate must show. Each era's most patient reading, so that nobody is called late who might not be.
 */
export const CERTIFICATE_PROMISES: readonly PublishedPromise[] = [
  {
    // "2 x 24 jam", spoken by the call centre, counts from a report that no participant sees; the hand-over by provider and platform
    // took a week in the cases told, so a whole working week and two days are granted.
    id: 'certificate-2020',
    value: 7,
    unit: 'working-days',
    from: '0000-01-01',
    to: '2020-12-31',
    source: 'Pusat panggilan Prakerja, 18 Mei 2020: 2 x 24 jam (kompasiana.com 5ec5779a097f3607052bd952), dihitung longgar 7 hari kerja',
  },
  {
    // 1 x 24 jam provider to platform, 1 x 24 jam platform to PMO, up to 7 hari kerja at the PMO. The "1 hari kerja after the report" of
    // November 2022 starts at a report that no page shows, so the sum holds for that year too.
    id: 'certificate-2021',
    value: 9,
    unit: 'working-days',
    from: '2021-01-01',
    to: '2022-12-31',
    source: 'blog.skillacademy.com/sertifikat-prakerja-belum-muncul-di-dashboard: 1x24 jam + 1x24 jam + 7 hari kerja',
  },
  {
    id: 'certificate-2023',
    value: 14,
    unit: 'working-days',
    from: '2023-01-01',
    to: '9999-12-31',
    source: 'digitalmarketingindonesia.com/2024/03/berapa-lama-sertifikat-prakerja-keluar: minta bantuan setelah 14 hari kerja',
  },
];

/** No promise names it; a month of standing still is what the first complaint of 2020 waited for: on the thirtieth day it is told. */
export const STANDSTILL: PublishedPromise = {
  id: 'status-standstill',
  value: 29,
  unit: 'days',
  from: '0000-01-01',
  to: '9999-12-31',
  source: 'Tanpa janji resmi: 30 hari tanpa perubahan status',
};

export const TRANSFER: PublishedPromise = {
  id: 'incentive-transfer',
  value: 5,
  unit: 'working-days',
  from: '0000-01-01',
  to: '9999-12-31',
  source: 'Tanya Jawab Prakerja: dana masuk 3-5 hari kerja setelah tanggal jadwal (2021-24)',
};

/** Days beyond the page's own countdown before a survey is called missing. */
export const SURVEY_GRACE: PublishedPromise = {
  id: 'survey-announced',
  value: 14,
  unit: 'days',
  from: '0000-01-01',
  to: '9999-12-31',
  source: 'Hitungan hari pada halaman sendiri ("akan muncul di dashboard dalam waktu N hari", sejak 27 Okt 2020), ditambah 14 hari',
};

/** "Paling cepat 30 hari" after the first incentive, and the same again, since "earliest" is no last day. */
export const SURVEY_OPENS: PublishedPromise = {
  id: 'survey-opens',
  value: 60,
  unit: 'days',
  from: '0000-01-01',
  to: '9999-12-31',
  source: 'Tanya Jawab Prakerja 2024: survei paling cepat 30 hari setelah insentif pertama; dihitung longgar 60 hari',
};

/** The certificate promise of the era in which the clock starts. */
export const certificatePromise = (since: string): PublishedPromise | undefined =>
  CERTIFICATE_PROMISES.find(({ from, to }) => from <= since && since <= to);

/** The last day on which a promise was still kept. `since` must be a real day. */
export function due({ value, unit }: PublishedPromise, since: string): string {
  return unit === 'days' ? addDays(since, value) : addWorkingDays(since, value);
}

/** `statement`: the entry in which the participant said that the clock started then; with `log`, one of another device's. */
export const brokenPromise = (promise: PublishedPromise, since: string, statement?: { seq: number; log?: string }): BrokenPromise => ({
  id: promise.id,
  since,
  due: due(promise, since),
  source: promise.source,
  ...(statement &&
    (statement.log === undefined ? { statement: statement.seq } : { statementElsewhere: { log: statement.log, seq: statement.seq } })),
});
