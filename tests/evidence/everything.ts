import { sha256Hex } from '../../utils/chain/sha256';
import type { Leaf } from '../../utils/schema/leaves';
import { anchor } from './anchor';
import type { Authority } from './authority';
import { CARD, type Draft, disappeared, genesis, type Key, look, NAME, pageHtml, sameLook } from './little-log';

const OPINI = 'Menulis Opini, Menembus Meja Redaksi';
const OTHER = 'ab'.repeat(16);
const PNG = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='), (char) =>
  char.charCodeAt(0),
);
const EML = `From: info@prakerja.go.id\r\nTo: ${NAME} <budi@contoh.example>\r\nSubject: Tiket 5551\r\n\r\nMohon menunggu.\r\n`;

const merged = (draft: Draft, body: Draft['body'], leaves: readonly Leaf[] = []): Draft => ({
  ...draft,
  body: { ...draft.body, ...body },
  leaves: [...(draft.leaves ?? []), ...leaves],
});

const note = (time: string, body: NonNullable<Draft['body']>, leaves: readonly Leaf[] = []): Draft => ({
  kind: 'note',
  time,
  body: { noted: { device_utc: time, tz: 'Asia/Jakarta', offset_min: 420 }, ...body },
  leaves,
});

const paper = (time: string, seq: number, type: 'eml' | 'png', body: NonNullable<Draft['body']>, bytes: Uint8Array): Draft => ({
  kind: 'attachment',
  time,
  body: { noted: { device_utc: time, tz: 'Asia/Jakarta', offset_min: 420 }, type, observed: false, ...body },
  leaves: [['lampiran/nama', `surat ${NAME}.${type}`]],
  files: [{ role: 'attachment', path: `attachments/${String(seq).padStart(6, '0')}/berkas.${type}`, text: '', bytes }],
});

/** A page kept by a click, with both of its pictures. */
const kept = (time: string, seq: number): Draft => {
  const folder = `snapshots/${String(seq).padStart(6, '0')}`;
  return {
    kind: 'capture',
    time,
    body: {
      witness: 'page',
      about: [{ rule: 'training-disappeared', seq: 7 }],
      captured: { device_utc: time, tz: 'Asia/Jakarta', offset_min: 420, mono_ms: 9, session: '1'.repeat(32), load: '2'.repeat(32) },
      source: { url: 'https://www.instagram.com/p/1/', status: 200, type: 'main_frame' },
      view: { w: 1366, h: 768, dpr_pct: 100, doc_h: 2210, trigger: 'click' },
    },
    leaves: [
      ['halaman/judul', 'prakerja.go.id di Instagram'],
      ['pii/nama/1', NAME],
    ],
    files: [
      { role: 'page-html', path: `${folder}/page.html`, text: pageHtml('⟦pii/nama/1⟧: sertifikat saya masih 0') },
      { role: 'page-text', path: `${folder}/text.txt`, text: '⟦pii/nama/1⟧: sertifikat saya masih 0' },
      { role: 'screenshot', path: `${folder}/layar.png`, text: '', bytes: PNG },
      { role: 'screenshot-redacted', path: `${folder}/layar-samar.png`, text: '', bytes: Uint8Array.of(...PNG, 0) },
    ],
  };
};

/** A look that could be recorded only after later ones; by its clock it comes after entry `after`. */
const late = (time: string, repeats: number, after: number): Draft => {
  const { body, ...draft } = sameLook(time, repeats);
  return { ...draft, body: { ...body, captured: { ...(body?.captured as object), late_after: after } } };
};

/** What the software adds of itself to a look that it keeps, and the names of values that a finding rests on as it writes them. */
const asKept = (draft: Draft): Draft => {
  if (draft.kind === 'finding') return merged(draft, { fields: ['pelatihan/jumlah', 'pelatihan/0/nama'] });
  if (draft.kind !== 'capture') return draft;
  const agent = { ext: 'saksi', version: '0.1.0', build_sha256: 'ab'.repeat(32), browser: 'Chrome 156', os: 'Windows', lang: 'id-ID' };
  const view = { w: 1366, h: 768, dpr_pct: 125, doc_h: 2210, trigger: 'auto' };
  return { ...draft, body: { agent, view, ...draft.body } };
};

/** An imagined log in which there is an entry of every kind that FORMAT.md describes; the seals are made with `key`, the token by `authority`. */
export const everything = async (key: Key, authority: Authority): Promise<Draft[]> => {
  const page = `Halo, ⟦pii/nama/1⟧\nNomor Kartu Prakerja ⟦pii/kartu/1⟧\nPelatihan saya\n${OPINI}\nAktif\nSertifikat 0`;
  const [june, july, gone, again] = [
    '2020-06-21T02:00:01.000Z',
    '2020-07-21T03:00:00.000Z',
    '2020-08-06T02:14:00.000Z',
    '2020-08-06T05:00:00.000Z',
  ] as const;
  const first = look(june, 1, [[OPINI, 'Aktif']], 0, page);
  const taughtObserved = { ...(first.body?.observed as object), parser: 'dashboard/1+diajarkan-1a2b3c4d' };
  const drafts: Draft[] = [];
  const add = (...more: Draft[]) => drafts.push(...more.map(asKept));
  add(
    genesis(key, '2020-06-21T02:00:00.000Z'),
    merged(first, { observed: taughtObserved, skipped: ['balance-unexplained:balance:not-on-page'] }, [
      ['penjelasan/0/apa', 'training'],
      ['penjelasan/0/perihal', 'Pelatihan lama'],
      ['penjelasan/0/sebab', 'expired'],
      ['kejanggalan/0/apa', 'count-differs'],
      ['kejanggalan/0/perihal', 'Sertifikat'],
      ['kejanggalan/0/tampil', '0'],
    ]),
    note(
      '2020-06-21T03:00:00.000Z',
      {
        statement: 'complaint',
        happened: '2020-06-21',
        way: 'email',
        to: 'pmo',
        times: 2,
        about: [{ rule: 'certificate-overdue', seq: 1 }],
      },
      [
        ['pengaduan/alamat', 'info@prakerja.go.id'],
        ['pengaduan/tiket', '5551'],
        ['pengaduan/isi', 'Sertifikat saya belum ada.'],
      ],
    ),
    paper(
      '2020-06-22T03:00:00.000Z',
      3,
      'eml',
      { attachment: 'correspondence', re: 2, mail: { dkim: false } },
      new TextEncoder().encode(EML),
    ),
    paper('2020-06-22T03:01:00.000Z', 4, 'png', { attachment: 'old-evidence', happened: '2020-05-19' }, PNG),
  );
  add(await anchor(drafts, '2020-06-22T03:30:00.000Z', { by: 'email', sent: '2020-06-22T03:20:00.000Z' }, key));
  add(
    sameLook(july, 1),
    look(gone, 7, [], 0, 'Halo, ⟦pii/nama/1⟧\nPelatihan saya\nKamu belum mengambil pelatihan\nSertifikat 0'),
    disappeared(gone, [6, july], [7, gone]),
    sameLook(again, 7),
    disappeared(again, [6, july], [7, gone], [9, again]),
  );
  add(await anchor(drafts, '2020-08-06T05:10:00.000Z', { by: 'rfc3161', authority }, key));
  const { body: seen = {}, leaves = [] } = first;
  const taken = look('2020-07-30T02:00:00.000Z', 17, [[OPINI, 'Aktif']], 0, 'Pelatihan saya');
  const { acct: _, ...nobodys } = taken.body ?? {};
  const last = '2020-08-07T02:00:00.000Z';
  add(
    kept('2020-08-06T06:00:00.000Z', 12),
    note(last, { statement: 'answer', happened: '2020-08-07', by: 'pmo', answer: 'promise', way: 'email', re: 2, promised: '2020-08-20' }, [
      ['jawaban/dari', 'Layanan Prakerja'],
      ['jawaban/tiket', '5551'],
      ['jawaban/isi', 'Tunggu 14 hari.'],
    ]),
    note(last, { statement: 'completed', happened: '2020-05-19' }, [
      ['pernyataan/kunci', 'menulis opini'],
      ['pernyataan/perihal', OPINI],
    ]),
    { kind: 'capture', time: last, body: { ...seen, reread_of: 1 }, leaves: leaves.filter(([name]) => !name.startsWith('http/')) },
    note(last, { statement: 'mine', from: OTHER, session: 'cd'.repeat(16), entries: [4] }),
    { ...taken, time: last, body: { ...nobodys, taken_from: { log: OTHER, seq: 4, entry: 'ef'.repeat(32) }, stated: 16 } },
    {
      kind: 'restore',
      time: last,
      body: { reason: 'other-device', log: 'cd'.repeat(16), size: 3, head: 'ee'.repeat(32) },
      leaves: [['perangkat', 'HP lama']],
    },
    late('2020-08-06T03:00:00.000Z', 7, 8),
    {
      kind: 'export',
      time: last,
      body: { profile: 'samar', manifest_sha256: sha256Hex(PNG), head: 'dd'.repeat(32), size: 20, withheld: [] },
    },
  );
  return drafts;
};

/** What of it says who the participant is. */
export const PERSONAL = [
  { kind: 'nama', value: NAME },
  { kind: 'kartu', value: CARD },
  { kind: 'email', value: 'budi@contoh.example' },
];
