import { accountHmac } from '../../utils/chain/account';
import type { Json } from '../../utils/chain/canonical';
import { GENESIS_PREV, headerLine, headOf } from '../../utils/chain/header';
import type { EntryKind } from '../../utils/chain/kinds';
import { type FileRef, sealRecord } from '../../utils/chain/record';
import { sha256Hex } from '../../utils/chain/sha256';
import { KEY_ALGORITHM, SIGN_ALGORITHM } from '../../utils/chain/signature';
import type { EvidenceSource, StoredEntry } from '../../utils/evidence/source';
import type { Leaf } from '../../utils/schema/leaves';

/** One entry to be. A file is its `bytes`, or else its `text`. */
export type Draft = {
  kind: EntryKind;
  time: string;
  body?: Record<string, Json>;
  leaves?: readonly Leaf[];
  files?: readonly { role: string; path: string; text: string; bytes?: Uint8Array }[];
};

export const LOG = '9c13896d107623bad03917f5698d52a2';
export const SECRET = '5eed'.repeat(16);
export const CARD = '9999000011112222';
export const NAME = 'Budi Santoso';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export type Key = { spki: Uint8Array; sign(bytes: Uint8Array): Promise<Uint8Array> };

export const newKey = async (): Promise<Key> => {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(KEY_ALGORITHM, false, ['sign', 'verify']);
  return {
    spki: new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)),
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(SIGN_ALGORITHM, privateKey, bytes.slice())),
  };
};

/** Random bytes that are the same in every run: a counter, hashed. */
const counted = () => {
  let count = 0;
  return (length: number): Uint8Array => {
    const hex = sha256Hex(utf8(`salt ${count++}`));
    return Uint8Array.from({ length }, (_, index) => Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16));
  };
};

export const genesis = (key: Key, time: string): Draft => ({
  kind: 'genesis',
  time,
  body: { site: 'https://dashboard.prakerja.go.id', key: { alg: 'ES384', spki_sha256: sha256Hex(key.spki) } },
});

const OBSERVED = {
  insentif: 'not-observed',
  saldo: 'not-observed',
  pemberitahuan: 'listed',
  unread: { insentif: 'not-on-page', saldo: 'not-on-page' },
};

/** A page as the reader keeps it: its policy first, text escaped. */
export const pageHtml = (text: string): string =>
  `<!doctype html><html lang="id"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'"><meta charset="utf-8"></head><body><p>${text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)}</p></body></html>`;

/** A look at the dashboard that showed these trainings, each with its status, and so many certificates. */
export const look = (
  time: string,
  seq: number,
  trainings: readonly (readonly [title: string, status: string])[],
  certificates: number,
  text: string,
): Draft => ({
  kind: 'capture',
  time,
  body: {
    acct: accountHmac(SECRET, CARD),
    captured: {
      device_utc: time,
      tz: 'Asia/Jakarta',
      offset_min: 420,
      mono_ms: 812,
      session: '0'.repeat(32),
      load: String(seq).padStart(32, '0'),
    },
    source: { url: 'https://dashboard.prakerja.go.id/', status: 200, type: 'main_frame' },
    observed: {
      ...OBSERVED,
      akun: 'listed',
      pelatihan: trainings.length > 0 ? 'listed' : 'observed-empty',
      sertifikat: certificates > 0 ? 'listed' : 'observed-empty',
      page: 'participant',
      ready: 'complete',
      pending: 0,
      error_banner: false,
      translated: false,
      parser: 'dashboard/1',
      parser_ok: true,
    },
  },
  leaves: [
    ['judul', 'Dashboard | Kartu Prakerja'],
    ['nomor_kartu', CARD],
    ['nama', NAME],
    ['pelatihan/jumlah', String(trainings.length)],
    ...trainings.flatMap(([title, status], index): Leaf[] => [
      [`pelatihan/${index}/nama`, title],
      [`pelatihan/${index}/lembaga`, 'Tempo Institute'],
      [`pelatihan/${index}/harga/norm`, '150000'],
      [`pelatihan/${index}/status`, status],
      [`pelatihan/${index}/status/norm`, 'active'],
    ]),
    ['sertifikat/jumlah', String(certificates)],
    ['sertifikat/daftar/jumlah', '0'],
    ['pemberitahuan/jumlah', '0'],
    ['pii/kartu/1', CARD],
    ['pii/nama/1', NAME],
    ['http/x-request-id', 'req-1'],
  ],
  files: [
    { role: 'page-html', path: `snapshots/${String(seq).padStart(6, '0')}/page.html`, text: pageHtml(text) },
    { role: 'page-text', path: `snapshots/${String(seq).padStart(6, '0')}/text.txt`, text },
  ],
});

export const sameLook = (time: string, sameAs: number): Draft => ({
  kind: 'capture',
  time,
  body: {
    acct: accountHmac(SECRET, CARD),
    captured: { device_utc: time, session: '0'.repeat(32) },
    source: { url: 'https://dashboard.prakerja.go.id/', status: 200 },
    same_as: sameAs,
  },
});

export const disappeared = (time: string, from: [number, string], to: [number, string], confirmed?: [number, string]): Draft => {
  const sighting = ([seq, at]: [number, string]) => ({ seq, at, load: '0'.repeat(32), session: '0'.repeat(32) });
  return {
    kind: 'finding',
    time,
    body: {
      rule: 'training-disappeared',
      severity: 'loss',
      state: confirmed ? 'confirmed' : 'suspected',
      from_seq: from[0],
      to_seq: to[0],
      ...(confirmed && { confirmed_seq: confirmed[0] }),
      fields: ['pelatihan/jumlah', 'pelatihan/…/nama'],
      sightings: { lastGood: sighting(from), firstSeen: sighting(to), ...(confirmed && { confirmed: sighting(confirmed) }) },
      flaps: [],
    },
    leaves: [
      ['temuan/kunci', 'training-disappeared:menulis opini'],
      ['temuan/perihal', 'Menulis Opini, Menembus Meja Redaksi'],
      ['temuan/sebelum', 'Aktif'],
      ['temuan/sesudah', 'tidak ada pelatihan'],
    ],
  };
};

/** The case of 2020, short: a training seen active with no certificate, seen again, and gone. */
export const semarang = (key: Key): Draft[] => {
  const page =
    'Halo, ⟦pii/nama/1⟧\nNomor Kartu Prakerja ⟦pii/kartu/1⟧\nPelatihan saya\nMenulis Opini, Menembus Meja Redaksi\nTempo Institute · Rp150.000\nAktif\nSertifikat 0';
  const empty = 'Halo, ⟦pii/nama/1⟧\nPelatihan saya\nKamu belum mengambil pelatihan\nSertifikat 0';
  const [june, july, gone, again] = [
    '2020-06-21T02:00:00.000Z',
    '2020-07-21T03:00:00.000Z',
    '2020-08-06T02:14:00.000Z',
    '2020-08-06T05:00:00.000Z',
  ] as const;
  return [
    genesis(key, june),
    look('2020-06-21T02:00:01.000Z', 1, [['Menulis Opini, Menembus Meja Redaksi', 'Aktif']], 0, page),
    {
      kind: 'note',
      time: '2020-06-21T03:00:00.000Z',
      body: { channel: 'email', on: '2020-06-21' },
      leaves: [['catatan/teks', 'Mengadu ke info@prakerja.go.id; hanya balasan otomatis.']],
    },
    sameLook('2020-07-20T03:00:00.000Z', 1),
    sameLook(july, 1),
    look(gone, 5, [], 0, empty),
    disappeared(gone, [4, july], [5, gone]),
    sameLook(again, 5),
    disappeared(again, [4, july], [5, gone], [7, again]),
  ];
};

export type LittleLog = EvidenceSource & { entries: StoredEntry[]; files: Map<string, Uint8Array> };

/** Seals drafts into a real chain of real records. */
export const littleLog = (key: Key, drafts: readonly Draft[], log = LOG): LittleLog => {
  const random = counted();
  const files = new Map<string, Uint8Array>();
  const entries: StoredEntry[] = [];
  let prev = GENESIS_PREV;
  drafts.forEach(({ kind, time, body = {}, leaves = [], files: own = [] }, seq) => {
    const refs = own.map(({ role, path, text, bytes = utf8(text) }): FileRef => {
      files.set(sha256Hex(bytes), bytes);
      return { role, path, sha256: sha256Hex(bytes), bytes: bytes.length };
    });
    const { bytes: record, disclosures } = sealRecord({ kind, body, leaves, files: refs, random });
    const line = headerLine({ body: sha256Hex(record), kind, log, prev, seq, time });
    prev = headOf(line);
    entries.push({ seq, line, record, disclosures });
  });
  return {
    log,
    secret: SECRET,
    entries,
    files,
    file: async (sha256) => files.get(sha256),
    key,
    software: { name: 'Saksi', version: '0.1.0', buildSha256: 'ab'.repeat(32) },
    personal: [
      { kind: 'nama', value: NAME },
      { kind: 'kartu', value: CARD },
    ],
  };
};
