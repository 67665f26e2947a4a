import type { Account } from './account';
import type { Certificates } from './certificate';
import type { Frame } from './frame';
import type { Incentive } from './incentive';
import type { Notice } from './notice';
import type { WhyUnread } from './reading';
import { read, unread } from './reading';
import type { Section } from './section';
import { SECTIONS } from './section';
import type { Snapshot } from './snapshot';
import type { Training } from './training';

/** One named value of a record: `['pelatihan/0/status', 'Aktif']`. Names are structural and public, values can be withheld. */
export type Leaf = readonly [name: string, value: string];

/** The sections' names in the evidence, where an Indonesian clerk reads them. */
export const SECTION_NAME = {
  account: 'akun',
  trainings: 'pelatihan',
  certificates: 'sertifikat',
  balance: 'saldo',
  incentives: 'insentif',
  notices: 'pemberitahuan',
} as const satisfies Record<Section, string>;

/** Public part of a capture record: what was looked at and whether it could be read (evidence.md 2.3 `observed`). */
export type Observed = Record<(typeof SECTION_NAME)[Section], 'listed' | 'observed-empty' | 'not-observed'> & {
  unread: Record<string, WhyUnread>;
  page: Snapshot['page']['kind'];
  ready: Snapshot['page']['ready'];
  pending: number;
  error_banner: boolean;
  translated: boolean;
  parser: string;
  parser_ok: boolean;
  /** JSON: what stood around the lists that were read. */
  frames?: { [list: string]: Frame };
};

type Codec = 'text' | 'number' | 'flag' | 'printed';
type Fields = readonly (readonly [leaf: string, key: string, codec: Codec])[];

const ACCOUNT: Fields = [
  ['nomor_kartu', 'cardNumber', 'text'],
  ['nomor_kartu_tersamar', 'cardMasked', 'text'],
  ['nama', 'name', 'text'],
  ['email', 'email', 'text'],
  ['keanggotaan', 'membership', 'printed'],
  ['gelombang', 'wave', 'text'],
];
const TRAINING: Fields = [
  ['nama', 'title', 'text'],
  ['lembaga', 'provider', 'text'],
  ['platform', 'platform', 'text'],
  ['harga/norm', 'price', 'number'],
  ['dibeli/norm', 'boughtOn', 'text'],
  ['mulai/norm', 'startsOn', 'text'],
  ['berakhir/norm', 'endsOn', 'text'],
  ['selesai/norm', 'finishedOn', 'text'],
  ['status', 'status', 'printed'],
  ['sertifikat', 'certificates', 'number'],
  ['diulas', 'rated', 'flag'],
  ['kode', 'code', 'text'],
];
const CERTIFICATE: Fields = [
  ['nama', 'title', 'text'],
  ['lembaga', 'provider', 'text'],
  ['nomor', 'number', 'text'],
  ['terbit/norm', 'issuedOn', 'text'],
];
const BALANCE: Fields = [
  ['saldo', 'printed', 'text'],
  ['saldo/norm', 'amount', 'number'],
];
const INCENTIVE: Fields = [
  ['jenis', 'kind', 'text'],
  ['nilai/norm', 'amount', 'number'],
  ['jadwal/norm', 'dueOn', 'text'],
  ['cair/norm', 'paidOn', 'text'],
  ['status', 'status', 'printed'],
  ['kode', 'code', 'text'],
];
const NOTICE: Fields = [
  ['teks', 'text', 'text'],
  ['teks/norm', 'kind', 'text'],
];

/** `pelatihan/0/harga` holds what the page printed where `pelatihan/0/harga/norm` holds our reading of it. */
const plain = (name: string): string => name.replace(/\/norm$/, '');

const writingsOf = ({ printed }: Record<string, unknown>): Record<string, string> =>
  printed && typeof printed === 'object' ? (printed as Record<string, string>) : {};

const write = (prefix: string, fields: Fields, value: Record<string, unknown>): Leaf[] =>
  fields.flatMap(([leaf, key, codec]): Leaf[] => {
    const field = value[key];
    if (field === undefined) return [];
    const name = prefix + leaf;
    if (codec !== 'printed') {
      const shown = writingsOf(value)[key];
      return [...(shown === undefined ? [] : [[plain(name), shown] as const]), [name, String(field)]];
    }
    const { printed, norm } = field as { printed: string; norm: string };
    return [
      [name, printed],
      [`${name}/norm`, norm],
    ];
  });

const writeList = (section: string, fields: Fields, list: readonly Record<string, unknown>[]): Leaf[] =>
  list.flatMap((record, index) => write(`${section}/${index}/`, fields, record));

const parse = (prefix: string, fields: Fields, values: ReadonlyMap<string, string>): Record<string, unknown> => {
  const printed: [string, string][] = [];
  const entries = fields.flatMap(([leaf, key, codec]): [string, unknown][] => {
    const name = prefix + leaf;
    const text = values.get(name);
    if (text === undefined) return [];
    const shown = values.get(plain(name));
    if (shown !== undefined && !fields.some(([other]) => other === plain(leaf))) printed.push([key, shown]);
    if (codec === 'number') return [[key, Number(text)]];
    if (codec === 'flag') return [[key, text === 'true']];
    if (codec === 'printed') return [[key, { printed: text, norm: values.get(`${name}/norm`) ?? 'unknown' }]];
    return [[key, text]];
  });
  return Object.fromEntries(printed.length ? [...entries, ['printed', Object.fromEntries(printed)]] : entries);
};

const parseList = <T>(section: string, fields: Fields, values: ReadonlyMap<string, string>): T[] => {
  const count = Number(values.get(`${section}/jumlah`) ?? 0);
  return Array.from({ length: count }, (_, index) => parse(`${section}/${index}/`, fields, values) as T);
};

/** A snapshot as named values, in the order of the sections. Unread sections have none. */
export const snapshotLeaves = (snapshot: Snapshot): Leaf[] => {
  const leaves: Leaf[] = [['judul', snapshot.page.title]];
  const { account, trainings, certificates, balance, incentives, notices } = snapshot;
  if (account.state === 'read') leaves.push(...write('', ACCOUNT, account.value));
  if (trainings.state === 'read') {
    leaves.push(['pelatihan/jumlah', String(trainings.value.length)], ...writeList('pelatihan', TRAINING, trainings.value));
  }
  if (certificates.state === 'read') {
    const { count, list } = certificates.value;
    leaves.push(['sertifikat/jumlah', String(count)]);
    // A page that only counts certificates lists none: that is not an empty list.
    if (list.length > 0)
      leaves.push(['sertifikat/daftar/jumlah', String(list.length)], ...writeList('sertifikat/daftar', CERTIFICATE, list));
  }
  if (balance.state === 'read') leaves.push(...write('', BALANCE, balance.value));
  if (incentives.state === 'read') {
    leaves.push(['insentif/jumlah', String(incentives.value.length)], ...writeList('insentif', INCENTIVE, incentives.value));
  }
  if (notices.state === 'read') {
    leaves.push(['pemberitahuan/jumlah', String(notices.value.length)], ...writeList('pemberitahuan', NOTICE, notices.value));
  }
  return leaves;
};

/** Whether the page itself says that there is none. No page says that it has no notices. */
const isEmpty = (snapshot: Snapshot, section: Section): boolean => {
  const reading = snapshot[section];
  if (reading.state === 'unread' || section === 'notices') return false;
  if (section === 'certificates') return (reading.value as Certificates).count === 0;
  return Array.isArray(reading.value) && reading.value.length === 0;
};

export const observedOf = (snapshot: Snapshot): Observed => {
  const { page, profile } = snapshot;
  const states = Object.fromEntries(
    SECTIONS.map((section) => [
      SECTION_NAME[section],
      snapshot[section].state === 'unread' ? 'not-observed' : isEmpty(snapshot, section) ? 'observed-empty' : 'listed',
    ]),
  ) as Record<(typeof SECTION_NAME)[Section], 'listed'>;
  const why: Record<string, WhyUnread> = {};
  for (const section of SECTIONS) {
    const reading = snapshot[section];
    if (reading.state === 'unread') why[SECTION_NAME[section]] = reading.why;
  }
  return {
    ...states,
    unread: why,
    page: page.kind,
    ready: page.ready,
    pending: page.pending,
    error_banner: page.errorBanner,
    translated: page.translated,
    parser: profile,
    parser_ok: !Object.values(why).includes('unrecognised'),
    ...(page.frames && { frames: page.frames as Record<string, Frame> }),
  };
};

/** The inverse of `snapshotLeaves` + `observedOf`: what a stored capture said. `url` is the record's `source.url`. */
export const snapshotFrom = (observed: Observed, leaves: readonly Leaf[], url: string): Snapshot => {
  const values = new Map(leaves);
  const of = <T>(section: Section, value: () => T) => {
    const name = SECTION_NAME[section];
    return observed[name] === 'not-observed' ? unread(observed.unread[name] ?? 'unrecognised') : read(value());
  };
  return {
    profile: observed.parser,
    page: {
      url,
      title: values.get('judul') ?? '',
      kind: observed.page,
      ready: observed.ready,
      pending: observed.pending,
      errorBanner: observed.error_banner,
      translated: observed.translated,
      ...(observed.frames && { frames: observed.frames }),
    },
    account: of('account', () => parse('', ACCOUNT, values) as Account),
    trainings: of('trainings', () => parseList<Training>('pelatihan', TRAINING, values)),
    certificates: of('certificates', () => ({
      count: Number(values.get('sertifikat/jumlah') ?? 0),
      list: parseList('sertifikat/daftar', CERTIFICATE, values),
    })),
    balance: of('balance', () => parse('', BALANCE, values) as { printed: string; amount: number }),
    incentives: of('incentives', () => parseList<Incentive>('insentif', INCENTIVE, values)),
    notices: of('notices', () => parseList<Notice>('pemberitahuan', NOTICE, values)),
  };
};

/** What the participant wrote, and to whom: it may tell of them in words that nobody can search for. The `samar` profile shows it only when asked to. */
export const isOwnWords = (name: string): boolean =>
  /^(lampiran|surat)\//.test(name) || ['pengaduan/isi', 'jawaban/isi', 'segel/message_id', 'perangkat', 'perangkat/ini'].includes(name);

/** Names of leaves that say who the participant is, or are secrets of theirs; the `samar` profile withholds them. */
export const isPersonal = (name: string): boolean =>
  /^(pii|http|agent)\//.test(name) ||
  ['nama', 'nomor_kartu', 'nomor_kartu_tersamar', 'email', 'pengaduan/tiket', 'jawaban/tiket', 'surat/message-id'].includes(name) ||
  /^(pelatihan|insentif)\/\d+\/kode$/.test(name) ||
  /^sertifikat\/daftar\/\d+\/nomor$/.test(name);
