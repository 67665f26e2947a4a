import fc from 'fast-check';
import { INCENTIVE_STATUS } from '../../utils/schema/incentive';
import { NOTICE_KIND } from '../../utils/schema/notice';
import { WHY_UNREAD } from '../../utils/schema/reading';
import { PAGE_KIND, type Snapshot } from '../../utils/schema/snapshot';
import type { Training } from '../../utils/schema/training';
import { TRAINING_STATUS } from '../../utils/schema/training';

/** `T` with any of its fields left out. */
const some = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T)[]) =>
  fc.record(fields, { requiredKeys: required }) as fc.Arbitrary<T>;

const text = fc.oneof(fc.string(), fc.constantFrom('Menulis Opini', 'Menulis Op…', '…', 'Belajar Excel', 'belajar  excel', '⟦pii/name/1⟧'));
/** Days of every kind that the schema lets through, also those that no calendar has. */
const day = fc.oneof(
  fc.constantFrom('2020-13-45', '0000-00-00', '9999-12-31', '2020-02-31', '2021-04-05'),
  fc.date({ min: new Date('2020-01-01'), max: new Date('2025-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);
const rupiah = fc.oneof(fc.integer({ min: -1_000_000, max: 4_000_000 }), fc.constantFrom(0, 150_000, 200_000, Number.MAX_SAFE_INTEGER));
const printed = <N extends string>(norms: readonly N[]) => fc.record({ printed: text, norm: fc.constantFrom(...norms) });
const reading = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 3, arbitrary: value.map((read) => ({ state: 'read' as const, value: read })) },
    { weight: 1, arbitrary: fc.constantFrom(...WHY_UNREAD).map((why) => ({ state: 'unread' as const, why })) },
  );

const anyTraining: fc.Arbitrary<Training> = some(
  {
    title: text,
    provider: text,
    platform: text,
    price: rupiah,
    boughtOn: day,
    startsOn: day,
    endsOn: day,
    finishedOn: day,
    status: printed(TRAINING_STATUS),
    certificates: fc.integer({ min: 0, max: 3 }),
    rated: fc.boolean(),
    code: text,
  },
  ['title'],
) as fc.Arbitrary<Training>;

/** Whatever the schema allows, however absurd. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc.record({
  profile: fc.constant('dashboard/1'),
  page: fc.record({
    url: fc.constantFrom(
      'https://dashboard.prakerja.go.id/',
      'https://dashboard.prakerja.go.id/riwayat',
      'https://dashboard.prakerja.go.id/insentif',
    ),
    title: text,
    kind: fc.oneof({ weight: 5, arbitrary: fc.constant('participant' as const) }, { weight: 1, arbitrary: fc.constantFrom(...PAGE_KIND) }),
    ready: fc.constantFrom('complete', 'complete', 'complete', 'gave-up', 'left') as fc.Arbitrary<'complete'>,
    pending: fc.constantFrom(0, 0, 0, 1),
    errorBanner: fc.boolean(),
    translated: fc.constantFrom(false, false, false, true),
  }),
  account: reading(
    some(
      { cardNumber: fc.constantFrom('9999000011112222'), name: text, membership: printed(['active', 'deactivated', 'unknown'] as const) },
      [],
    ),
  ) as fc.Arbitrary<Snapshot['account']>,
  trainings: reading(fc.array(anyTraining, { maxLength: 6 })),
  certificates: reading(
    fc.record({
      count: fc.integer({ min: 0, max: 4 }),
      list: fc.array(
        text.map((title) => ({ title })),
        { maxLength: 4 },
      ),
    }),
  ) as fc.Arbitrary<Snapshot['certificates']>,
  balance: reading(rupiah.map((amount) => ({ amount, printed: `Rp${amount}` }))),
  incentives: reading(
    fc.array(some({ kind: text, amount: rupiah, dueOn: day, paidOn: day, status: printed(INCENTIVE_STATUS), code: text }, ['kind']), {
      maxLength: 5,
    }),
  ) as fc.Arbitrary<Snapshot['incentives']>,
  notices: reading(fc.array(fc.record({ text, kind: fc.constantFrom(...NOTICE_KIND) }), { maxLength: 4 })),
});

const TITLES = [
  'Menulis Opini, Menembus Meja Redaksi',
  'Belajar Excel untuk Pemula',
  'Menjadi Barista',
  'Desain Grafis Dasar',
  'Fotografi Produk Memakai Ponsel',
  'Bahasa Inggris untuk Melamar Kerja',
  'Servis Sepeda Motor',
  'Menjahit Busana',
];
const STATUS = { 'not-started': 'Belum Dimulai', active: 'Aktif', finished: 'Selesai', failed: 'Tidak Lulus' } as const;

/** Trainings as a page would list them: each with a title of its own, whole prices, a known status. */
export const someTrainings = (least: number): fc.Arbitrary<Training[]> =>
  fc.subarray(TITLES, { minLength: least }).chain((titles) =>
    fc.tuple(
      ...titles.map((title) =>
        fc.record(
          {
            title: fc.constant(title),
            provider: fc.constantFrom('Tempo Institute', 'Skill Academy', 'Arkademi'),
            platform: fc.constantFrom('Tokopedia', 'Bukalapak'),
            price: fc.constantFrom(150_000, 200_000, 350_000),
            boughtOn: fc.constantFrom('2021-02-01', '2021-02-15'),
            status: fc.constantFrom(...(Object.keys(STATUS) as (keyof typeof STATUS)[])).map((norm) => ({ printed: STATUS[norm], norm })),
            certificates: fc.constantFrom(0, 1),
          },
          { requiredKeys: ['title', 'status'] },
        ),
      ),
    ),
  ) as fc.Arbitrary<Training[]>;
