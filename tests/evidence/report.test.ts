import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makeBundle } from '../../utils/evidence/bundle';
import { leakGate } from '../../utils/evidence/leaks/leak-gate';
import { searchedTexts } from '../../utils/evidence/leaks/searched-text';
import { report } from '../../utils/evidence/report';
import type { Case } from '../../utils/evidence/report/case';
import type { Profile } from '../../utils/evidence/source';
import { type Draft, disappeared, genesis, type Key, littleLog, look, newKey, sameLook, semarang } from './little-log';
import { Tampered } from './tampered';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let key: Key;
beforeAll(async () => {
  key = await newKey();
});
const bagOf = async (drafts: readonly Draft[], profile: Profile = 'samar'): Promise<Tampered> =>
  Tampered.open(
    (await makeBundle(littleLog(key, drafts), { profile, now: '2020-08-06T06:00:00.000Z', clock: 'device', offsetMin: 420 })).bytes,
  );
const documentOf = (bag: Tampered, name = 'laporan.html'): Document => new JSDOM(bag.text(`data/${name}`)).window.document;
const flat = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the report of the case of 2020', () => {
  let page: Document;
  let english: Document;
  beforeAll(async () => {
    const bag = await bagOf(semarang(key));
    page = documentOf(bag);
    english = documentOf(bag, 'report.en.html');
  });

  it('says what was lost, since when, and on which days it was seen before and after', () => {
    expect(flat(page.querySelector('.finding'))).toBe(
      'Pelatihan hilang [8] Pelatihan “Menulis Opini, Menembus Meja Redaksi” pernah tampil, lalu tidak tampil lagi. Dipastikan pada dua kunjungan terpisah. ' +
        'Pengamatan sebelumnya21 Juli 2020, 10.00 WIB [4]Pertama tampak6 Agustus 2020, 09.14 WIB [5]Dipastikan6 Agustus 2020, 12.00 WIB [7]Semula tampilAktifKemudian tampiltidak ada pelatihan ' +
        'Aktif: terlihat demikian pada 21 Juni 2020; 20 Juli 2020; 21 Juli 2020 [1–4]tidak ada dalam daftar: terlihat demikian pada 6 Agustus 2020 [5–7]' +
        'Tidak dilihat antara 21 Juni 2020 dan 20 Juli 2020 (28 hari). [1–3]Tidak dilihat antara 21 Juli 2020 dan 6 Agustus 2020 (15 hari). [4–5]',
    );
    expect(page.querySelectorAll('.finding')).toHaveLength(1);
    expect(flat(english.querySelector('.finding'))).toContain(
      'Earlier observation21 July 2020, 10.00 WIB [4]First seen6 August 2020, 09.14 WIB [5]',
    );
  });
  it('says what did not change once, not as if it had', async () => {
    const drafts = semarang(key).map(
      (draft): Draft =>
        draft.kind === 'finding'
          ? { ...draft, leaves: draft.leaves?.map(([name, value]) => [name, name === 'temuan/sesudah' ? 'Aktif' : value] as const) ?? [] }
          : draft,
    );
    const bag = await bagOf(drafts);
    const told = flat(documentOf(bag).querySelector('.finding'));
    expect(told).toContain('[7]Tetap tampilAktif');
    expect(told).not.toContain('Kemudian tampil');
    expect(flat(documentOf(bag, 'report.en.html').querySelector('.finding'))).toContain('Still shownAktif');
  });
  it('tells every entry in order, unchanged looks condensed, gaps stated', () => {
    const rows = [...page.querySelectorAll('.chronology tbody tr')].map((row) => [...row.children].map(flat));
    expect(rows.map(([entry, time]) => `${entry} ${time}`)).toEqual([
      '0 21 Juni 2020, 09.00 WIB',
      '1 21 Juni 2020, 09.00 WIB',
      '2 21 Juni 2020, 10.00 WIB',
      ' Tidak ada pengamatan selama 28 hari, dari 21 Juni 2020 [1] sampai 20 Juli 2020 [3]',
      '3–4 20 Juli 2020, 10.00 WIB – 21 Juli 2020, 10.00 WIB',
      ' Tidak ada pengamatan selama 15 hari, dari 21 Juli 2020 [4] sampai 6 Agustus 2020 [5]',
      '5 6 Agustus 2020, 09.14 WIB',
      '6 6 Agustus 2020, 09.14 WIB',
      '7 6 Agustus 2020, 12.00 WIB',
      '8 6 Agustus 2020, 12.00 WIB',
    ]);
    expect(rows[4]?.[2]).toBe(
      'Tidak berubah (2 kunjungan), sama dengan catatan [1]Pelatihan: 1; Menulis Opini, Menembus Meja Redaksi · Tempo Institute · Rp150.000 · Aktif. Sertifikat: 0 (halaman menyatakan kosong). Pemberitahuan: 0',
    );
    expect(rows.map((row) => row[3])).toEqual(['C', 'C', 'X', undefined, 'C', undefined, 'C', 'C', 'C', 'C']);
  });
  it('shows before and after side by side, as the page showed it', () => {
    const [before, after] = [...page.querySelectorAll('.pair > div')].map(flat);
    expect(before).toContain('Sebelum [4] 21 Juli 2020, 10.00 WIB');
    expect(before).toContain('StatusAktif');
    expect(before).toContain('Halo, █ disamarkan Nomor Kartu Prakerja █ disamarkan Pelatihan saya Menulis Opini');
    expect(after).toContain('Sesudah [5] 6 Agustus 2020, 09.14 WIB');
    expect(after).toContain('Kamu belum mengambil pelatihan');
  });
  it("keeps the participant's words apart", () => {
    expect(flat(page.querySelector('.statements tbody tr'))).toContain('21 Juni 2020, 10.00 WIB [2]');
    expect(flat(page.querySelector('.statements tbody tr'))).toContain('hanya balasan otomatis');
    expect(page.querySelectorAll('tr.statement')).toHaveLength(1);
  });
  it('has the four headings of UU ITE and the mandatory sentence in both languages', () => {
    const headings = [...page.querySelectorAll('h2')].map(flat);
    for (const word of ['Dapat diakses', 'Ditampilkan', 'Dijamin keutuhannya', 'Dapat dipertanggungjawabkan'])
      expect(headings.some((heading) => heading.startsWith(word))).toBe(true);
    expect(flat(page.body)).toContain('tidak membuktikan bahwa situs benar-benar mengirim halaman ini');
    expect(flat(page.body)).toContain('does not prove the site really served this page');
  });
  it('runs nothing, loads nothing, links nowhere', () => {
    for (const document of [page, english]) {
      expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
      expect(
        document.querySelectorAll('script, link, img, iframe, object, embed, form, a, base, [href], [src], [onload], [style]'),
      ).toHaveLength(0);
    }
  });
});

describe('what the report claims', () => {
  const proves = (page: Document): string => {
    const heading = [...page.querySelectorAll('h3')].find((each) => flat(each) === 'Dibuktikan');
    return flat(heading?.nextElementSibling);
  };
  const made = async (drafts: readonly Draft[], clock: 'device' | 'simulated' = 'device') =>
    documentOf(
      await Tampered.open(
        (await makeBundle(littleLog(key, drafts), { profile: 'samar', now: '2020-08-06T06:00:00.000Z', clock, offsetMin: 420 })).bytes,
      ),
    );
  const findingOf = (rule: string): Draft[] =>
    semarang(key).map((draft) => (draft.kind === 'finding' ? { ...draft, body: { ...draft.body, rule } } : draft));

  it('says plainly that there is no independent time seal, as long as there is none', async () => {
    const sentence = 'Berkas ini belum punya segel waktu independen';
    const page = await made(semarang(key));
    const head = flat(page.querySelector('header'));
    expect(head.indexOf(sentence)).toBeGreaterThan(-1);
    // The sentence that every report has to say speaks of a seal: first that there is none, then that it holds once there is one.
    expect(head.indexOf('baru berlaku sesudah ada segel waktu')).toBeGreaterThan(head.indexOf(sentence));
    expect(head.indexOf('sejak segel waktu pertama')).toBeGreaterThan(head.indexOf('baru berlaku sesudah ada segel waktu'));
    const anchor: Draft = { kind: 'anchor', time: '2020-08-06T05:30:00.000Z', body: { checkpoint: 'ab'.repeat(32) } };
    // An anchor that brings no checkpoint of this log is no seal; one that does is in seals.test.ts.
    expect(flat((await made([...semarang(key), anchor])).body)).toContain(sentence);
  });
  it('proves no more than that the log agrees with itself, and names what is not proven', async () => {
    const page = await made(semarang(key));
    expect(proves(page)).toContain('saling cocok');
    expect(proves(page)).not.toContain('sejak pengamatan');
    const text = flat(page.body);
    expect(text).toContain('tidak disusun ulang seluruhnya oleh pemegang kuncinya');
    expect(text).toContain('tidak ada catatan lain yang dibuat sejajar');
  });
  it('proves nothing where the clock was simulated', async () => {
    const trial = await made(semarang(key), 'simulated');
    expect(proves(trial)).toMatch(/^UJI COBA\. .* tidak membuktikan apa pun\.$/);
    expect(flat(trial.body)).not.toContain('saling cocok');
  });
  it('a standstill is held against a measure of our own, from the first observation on', async () => {
    const box = flat((await made(findingOf('status-stuck'))).querySelector('.finding'));
    expect(box).toContain(
      'Ukuran 30 hari berasal dari Saksi sendiri, bukan janji penyelenggara; hitungannya mulai paling awal pada pengamatan pertama.',
    );
    expect(box).not.toContain('batas waktunya');
  });
  it('says whose word a clock started with', async () => {
    const promise = { id: 'certificate-2020', since: '2020-05-19', due: '2020-06-02', source: 'Pusat panggilan' };
    const withPromise = async (more: object) =>
      flat(
        (
          await made(
            findingOf('certificate-overdue').map((draft) =>
              draft.kind === 'finding' ? { ...draft, body: { ...draft.body, promise: { ...promise, ...more } } } : draft,
            ),
          )
        ).querySelector('.finding'),
      );
    expect(await withPromise({ statement: 1 })).toContain('Tanggal awal itu menurut pernyataan peserta, bukan dari halaman: [1].');
    expect(await withPromise({})).not.toContain('menurut pernyataan peserta');
  });
  it('never calls the earlier look good', async () => {
    const text = flat((await made(findingOf('purchase-contradiction'))).body);
    expect(text).toContain('Pengamatan sebelumnya');
    expect(text).not.toMatch(/tampil baik|masih baik/);
  });
  it('tells what was not on the page from what could not be read', async () => {
    const text = flat((await made(semarang(key))).querySelector('.chronology'));
    expect(text).toContain('Saldo tidak ada di halaman ini; Insentif tidak ada di halaman ini');
    expect(text).not.toContain('tidak terbaca: tidak ada');
  });
  it('never says of notices that the page calls them empty, not even in a log of the first days', async () => {
    const old = semarang(key).map((draft): Draft => {
      const observed = draft.body?.observed as Record<string, string> | undefined;
      if (!observed) return draft;
      return { ...draft, body: { ...draft.body, observed: { ...observed, pemberitahuan: 'observed-empty' } } };
    });
    for (const drafts of [semarang(key), old]) {
      const text = flat((await made(drafts)).body);
      expect(text).toContain('Pemberitahuan: 0');
      expect(text).not.toMatch(/Pemberitahuan: (0 \()?halaman menyatakan kosong/);
    }
  });
  it('has no run of its own digits that the gate would take for a card', async () => {
    const bytes = new TextEncoder().encode(await report({ ...NOTHING, head: '9'.repeat(64) }, 'id', async () => {}));
    expect(searchedTexts('laporan.html', bytes).map((text) => leakGate([]).find(text))).toEqual([undefined, undefined]);
  });
});

/** A case of no entries. */
const NOTHING = {
  log: '9c13896d107623bad03917f5698d52a2',
  size: 1,
  head: 'ab'.repeat(32),
  keyFingerprint: 'cd'.repeat(32),
  profile: 'samar',
  clock: 'device',
  now: '2020-08-06T06:00:00.000Z',
  offsetMin: 420,
  software: { name: 'Saksi', version: '0.1.0', buildSha256: 'ab'.repeat(32) },
  entries: [],
  pages: new Map<string, string>(),
  byHand: {},
  seals: [],
  grades: () => ({ grade: 'C', seal: undefined }),
  sealCode: 'saksi-checkpoint/1\n',
} satisfies Case;

describe('negative proof', () => {
  it('what was not read is never told as empty', async () => {
    const drafts = semarang(key).slice(0, 2);
    const [, first] = drafts;
    const body = first?.body as { observed: object };
    const unread = { ...body, observed: { ...body.observed, pelatihan: 'not-observed', unread: { pelatihan: 'still-loading' } } };
    const page = documentOf(await bagOf([drafts[0] as Draft, { ...(first as Draft), body: unread, leaves: [['judul', 'x']] }]));
    const text = flat(page.querySelector('.chronology'));
    expect(text).toContain('Pelatihan tidak terbaca: halaman belum selesai dimuat');
    expect(text).not.toContain('Pelatihan: halaman menyatakan kosong');
    expect(flat(page.querySelector('main'))).toContain('Tidak ada kehilangan');
  });
  it('a withheld count is not told as empty either', async () => {
    const bundle = await makeBundle(littleLog(key, semarang(key)), {
      profile: 'lengkap',
      now: '2020-08-06T06:00:00.000Z',
      clock: 'device',
      offsetMin: 480,
      withhold: { leaves: ['pelatihan/jumlah'], seqs: [4] },
    });
    const page = documentOf(await Tampered.open(bundle.bytes));
    expect(flat(page.querySelector('.chronology'))).toContain('Pelatihan: █ ditahan; Menulis Opini');
    expect(flat(page.querySelector('.pair'))).toContain('Sebelumtidak disertakan');
    expect(flat(page.querySelector('.chronology'))).toContain('1 catatan, isinya tidak disertakan dalam paket ini');
    expect(flat(documentOf(await Tampered.open(bundle.bytes), 'report.en.html').querySelector('.chronology'))).toContain(
      '1 record, the content of which is not included in this bundle',
    );
    expect(flat(page.querySelector('.finding'))).toContain('WITA');
  });
});

const HOSTILE = [
  '<script>document.title="owned"</script>',
  '"><img src=x onerror=alert(1)>',
  '</bdi></pre></td></table><h1>Palsu</h1>',
  '\u202egnp.exe\u202c \u2066x',
  '=HYPERLINK("http://x","y")',
  '⟦pii/kartu/1⟧ ⟦pii/palsu/99⟧',
  '{{constructor}} %0a',
  '\u0000\u0007\u001b[2J',
  'nul\ud800surrogate',
  '</style><style>*{display:none}</style>',
  '<!--',
  ']]>',
  '\u2028',
];

describe('hostile content', () => {
  it.each(['samar', 'lengkap'] as const)(
    'in every place of a page or a note neither runs, nor breaks, nor misleads (%s)',
    async (profile) => {
      const [june, august] = ['2020-06-21T02:00:00.000Z', '2020-08-06T02:00:00.000Z'] as const;
      // The reader leaves no token on a page that stands for nothing.
      const text = HOSTILE.join('\n').replace('⟦pii/palsu/99⟧', '');
      const finding = disappeared(august, [1, june], [2, august]);
      const bag = await bagOf(
        [
          genesis(key, june),
          look(
            june,
            1,
            HOSTILE.map((title) => [title, title] as const),
            0,
            text,
          ),
          look(august, 2, [], 0, text),
          {
            ...finding,
            leaves: [
              ['temuan/kunci', text],
              ['temuan/perihal', text],
              ['temuan/sebelum', text],
              ['temuan/mencakup/0', text],
            ],
          },
          { kind: 'note', time: august, body: { channel: text.toWellFormed() }, leaves: [['catatan/teks', text]] },
          { kind: 'attachment', time: august, leaves: [['lampiran/nama', text]] },
          sameLook(august, 2),
        ],
        profile,
      );
      for (const name of ['laporan.html', 'report.en.html']) {
        const source = bag.text(`data/${name}`);
        const window = new JSDOM(source, { runScripts: 'dangerously' }).window;
        const page = window.document;
        expect(page.querySelectorAll('script, img, iframe, a, [onerror]')).toHaveLength(0);
        expect(page.querySelectorAll('h1')).toHaveLength(1);
        expect(page.querySelectorAll('style')).toHaveLength(1);
        expect(page.title).not.toBe('owned');
        expect(source).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/);
        expect(page.body.textContent).toContain('U+202Egnp.exe');
      }
      for (const name of ['linimasa.csv', 'bidang.csv', 'linimasa-titik-koma.csv', 'bidang-titik-koma.csv']) {
        expect(bag.text(`data/${name}`)).not.toMatch(/"\s*[=+@|%-]/);
        // Nor a control, a turn of direction, or a letter nobody sees: but for the mark at the start and the ends of lines.
        expect(bag.text(`data/${name}`).replace(/^\ufeff/, '')).not.toMatch(
          /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/,
        );
        expect(bag.text(`data/${name}`)).toContain('U+202Egnp.exe');
      }
      const { verifyBundle } = await import('../../utils/evidence/verify');
      expect((await verifyBundle(await bag.zip())).ok).toBe(true);
    },
  );
  it('5 MB in a title, 1,000 rows and 10,000 losses of one finding are cut on the report, whole in the disclosures, and verify', async () => {
    const [june, august] = ['2020-06-21T02:00:00.000Z', '2020-08-06T02:00:00.000Z'] as const;
    const long = `${'judul '.repeat(850_000)}AKHIR`;
    expect(long.length).toBeGreaterThan(5_000_000);
    const rows = Array.from({ length: 10_000 }, (_, index) => [`Pelatihan ${index}`, 'Aktif'] as const);
    const finding = disappeared(august, [1, june], [2, august]);
    const covers = rows.map(([title], index) => [`temuan/mencakup/${index}`, title] as const);
    const bag = await bagOf(
      [
        genesis(key, june),
        look(june, 1, [[long, 'Aktif'], ...rows.slice(0, 1_000)], 0, 'x'),
        look(august, 2, [], 0, 'x'),
        { ...finding, leaves: [...(finding.leaves ?? []), ...covers] },
      ],
      'lengkap',
    );
    for (const name of ['laporan.html', 'report.en.html']) {
      expect(bag.text(`data/${name}`).length).toBeLessThan(400_000);
      expect(bag.text(`data/${name}`)).toMatch(/<\/bdi>… \(\+\d+\)/);
      expect(bag.text(`data/${name}`)).toContain('<p>… (+701)</p>');
      expect(bag.text(`data/${name}`)).toContain('<p>… (+9700)</p>');
    }
    expect(
      atob(
        (
          bag
            .text('data/disclosures/000001.txt')
            .split('\n')
            .toSorted((a, b) => b.length - a.length)[0] ?? ''
        )
          .replaceAll('-', '+')
          .replaceAll('_', '/'),
      ),
    ).toContain('AKHIR"');
    const { verifyBundle } = await import('../../utils/evidence/verify');
    expect((await verifyBundle(await bag.zip())).ok).toBe(true);
  }, 120_000);
  it('5 MB of text and 10,000 lines are cut on the report, whole in their file', async () => {
    const [june, august] = ['2020-06-21T02:00:00.000Z', '2020-08-06T02:00:00.000Z'] as const;
    const text = 'baris panjang '.repeat(36).concat('\n').repeat(10_000);
    expect(text.length).toBeGreaterThan(5_000_000);
    const bag = await bagOf([
      genesis(key, june),
      look(june, 1, [['Menulis Opini', 'Aktif']], 0, text),
      look(august, 2, [], 0, text),
      disappeared(august, [1, june], [2, august]),
    ]);
    expect(bag.text('data/laporan.html').length).toBeLessThan(100_000);
    expect(bag.text('data/laporan.html')).toContain('huruf lagi dalam berkas halaman');
    expect(bag.files.get('data/snapshots/000001/text.txt')?.length).toBe(text.length);
  }, 60_000);
});
