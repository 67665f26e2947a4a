import { describe, expect, it } from 'vitest';
import { observedOf, snapshotFrom, snapshotLeaves } from '../../utils/schema/leaves';
import { read, unread } from '../../utils/schema/reading';
import { look, snapshotOf, unwritten } from './page';

const OPINI = {
  title: 'Menulis Opini, Menembus Meja Redaksi',
  provider: 'Tempo Institute',
  platform: 'Tokopedia',
  price: 150_000,
  status: { printed: 'Aktif', norm: 'active' },
  certificates: 0,
};
const KOPI = {
  title: 'Barista untuk Pemula',
  provider: 'Kopi Nusantara',
  platform: 'Bukalapak',
  price: 600_000,
  status: { printed: 'Selesai', norm: 'finished' },
  certificates: 1,
};
const TOP =
  '<header><p>Halo, Budi Santoso!</p><p>No. Kartu Prakerja: 9999 0000 1111 2222</p><nav><a href="/">Pelatihan Saya</a><a href="/insentif">Insentif</a><a href="/keluar">Keluar</a></nav></header>';

/** The same two trainings, drawn in shapes that have nothing in common. */
const SHAPES: Record<string, string> = {
  cards: `${TOP}<main><h2>Pelatihan Saya</h2><div class="css-1"><div class="css-2"><h3>Menulis Opini, Menembus Meja Redaksi</h3><span class="x">Aktif</span>
    <p>Tempo Institute · Tokopedia · Rp150.000</p><p>Sertifikat: 0</p></div><div class="css-2"><h3>Barista untuk Pemula</h3><span class="x">Selesai</span>
    <p>Kopi Nusantara · Bukalapak · Rp600.000</p><a href="/s/1">Lihat Sertifikat</a></div></div></main>`,
  table: `${TOP}<h1>Riwayat Pelatihan</h1><table><thead><tr><th>Nama Pelatihan</th><th>Lembaga</th><th>Platform</th><th>Harga</th><th>Status</th><th>Sertifikat</th></tr></thead>
    <tbody><tr><td>Menulis Opini, Menembus Meja Redaksi</td><td>Tempo Institute</td><td>Tokopedia</td><td>Rp 150.000</td><td>Aktif</td><td>0</td></tr>
    <tr><td>Barista untuk Pemula</td><td>Kopi Nusantara</td><td>Bukalapak</td><td>Rp 600.000</td><td>Selesai</td><td>1</td></tr></tbody></table>`,
  'table without head': `${TOP}<h1>Pelatihanmu</h1><table><tr><td>Judul</td><td>Lembaga Pelatihan</td><td>Platform Digital</td><td>Harga</td><td>Status</td><td>Sertifikat</td></tr>
    <tr><td>Menulis Opini, Menembus Meja Redaksi</td><td>Tempo Institute</td><td>Tokopedia</td><td>150.000</td><td>Aktif</td><td>Belum ada</td></tr>
    <tr><td>Barista untuk Pemula</td><td>Kopi Nusantara</td><td>Bukalapak</td><td>600.000</td><td>Selesai</td><td><a href="/x">Unduh</a></td></tr></table>`,
  'div grid': `${TOP}<div><div><b>Pelatihan Saya</b></div><div><div><div>Judul Pelatihan</div><div>Lembaga</div><div>Platform</div><div>Harga</div><div>Status</div><div>Sertifikat</div></div>
    <div><div>Menulis Opini, Menembus Meja Redaksi</div><div>Tempo Institute</div><div>Tokopedia</div><div>Rp150.000</div><div>Aktif</div><div>0</div></div>
    <div><div>Barista untuk Pemula</div><div>Kopi Nusantara</div><div>Bukalapak</div><div>Rp600.000</div><div>Selesai</div><div>1</div></div></div></div>`,
  'one dl': `${TOP}<h2>Pelatihan Saya</h2><dl><dt>Judul</dt><dd>Menulis Opini, Menembus Meja Redaksi</dd><dt>Lembaga</dt><dd>Tempo Institute</dd><dt>Platform</dt><dd>Tokopedia</dd><dt>Harga</dt><dd>Rp 150 ribu</dd><dt>Status</dt><dd>Aktif</dd><dt>Sertifikat</dt><dd>0</dd>
    <dt>Judul</dt><dd>Barista untuk Pemula</dd><dt>Lembaga</dt><dd>Kopi Nusantara</dd><dt>Platform</dt><dd>Bukalapak</dd><dt>Harga</dt><dd>Rp 600 ribu</dd><dt>Status</dt><dd>Selesai</dd><dt>Sertifikat</dt><dd>1</dd></dl>`,
  'flat headings': `${TOP}<h2>Pelatihan Saya</h2><h3>Menulis Opini, Menembus Meja Redaksi</h3><p>Status: Aktif</p><p>Lembaga: Tempo Institute</p><p>Platform: Tokopedia</p><p>Harga: Rp150.000</p><p>Sertifikat: 0</p>
    <h3>Barista untuk Pemula</h3><p>Status: Selesai</p><p>Lembaga: Kopi Nusantara</p><p>Platform: Bukalapak</p><p>Harga: Rp600.000</p><p>Sertifikat: 1</p>`,
  'flat without headings': `${TOP}<p><strong>Pelatihan Saya</strong></p><div>Menulis Opini, Menembus Meja Redaksi</div><div>Aktif</div><div>Tempo Institute | Tokopedia | Rp150.000</div><div>Sertifikat 0</div>
    <div>Barista untuk Pemula</div><div>Selesai</div><div>Kopi Nusantara | Bukalapak | Rp600.000</div><div>Sertifikat 1</div>`,
  'aria list':
    `${TOP}<section aria-labelledby="t"><span id="t" role="heading" aria-level="2">Pelatihan Saya</span><div role="list"><div role="listitem"><div>Menulis Opini, Menembus Meja Redaksi</div><div>oleh Tempo Institute</div><div>via Tokopedia</div><div>Rp150.000</div><div>AKTIF</div><div>Belum ada sertifikat</div></div>
    <div role="listitem"><div>Barista untuk Pemula</div><div>oleh Kopi Nusantara</div><div>via Bukalapak</div><div>Rp600.000</div><div>SELESAI</div><div><a href="#">Unduh Sertifikat</a></div></div></div></section>`
      .replaceAll('AKTIF', 'Aktif')
      .replaceAll('SELESAI', 'Selesai'),
  accordion: `${TOP}<h2>Pelatihan Saya</h2><details><summary>Menulis Opini, Menembus Meja Redaksi <span>Aktif</span></summary><div><span>Lembaga</span><span>Tempo Institute</span></div><div><span>Platform</span><span>Tokopedia</span></div><div><span>Harga</span><span>Rp150.000</span></div><div><span>Sertifikat</span><span>0</span></div></details>
    <details><summary>Barista untuk Pemula <span>Selesai</span></summary><div><span>Lembaga</span><span>Kopi Nusantara</span></div><div><span>Platform</span><span>Bukalapak</span></div><div><span>Harga</span><span>Rp600.000</span></div><div><span>Sertifikat</span><span>1</span></div></details>`,
  'value over label': `${TOP}<h2>Pelatihan Saya</h2><ul><li><h4>Menulis Opini, Menembus Meja Redaksi</h4><div><div>Tempo Institute</div><small>Lembaga</small></div><div><div>Tokopedia</div><small>Platform</small></div><div><div>Rp150.000</div><small>Harga</small></div><div><div>Aktif</div><small>Status</small></div><div><div>0</div><small>Sertifikat</small></div></li>
    <li><h4>Barista untuk Pemula</h4><div><div>Kopi Nusantara</div><small>Lembaga</small></div><div><div>Bukalapak</div><small>Platform</small></div><div><div>Rp600.000</div><small>Harga</small></div><div><div>Selesai</div><small>Status</small></div><div><div>1</div><small>Sertifikat</small></div></li></ul>`,
  translated: `${TOP}<h2><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Pelatihan Saya</font></font></h2><div><div><h3><font><font>Menulis Opini, Menembus Meja Redaksi</font></font></h3><span><font><font>Aktif</font></font></span><p><font><font>Tempo Institute · Tokopedia · Rp150.000</font></font></p><p><font><font>Sertifikat: </font></font><b><font><font>0</font></font></b></p></div>
    <div><h3><font><font>Barista untuk Pemula</font></font></h3><span><font><font>Selesai</font></font></span><p><font><font>Kopi Nusantara · Bukalapak · Rp600.000</font></font></p><p><font><font>Sertifikat: </font></font><b><font><font>1</font></font></b></p></div></div>`,
  'words split and padded': `${TOP}<h2>Pelatihan&nbsp;Saya</h2><div><article><h3>Menulis <em>Opini</em>, Menembus&nbsp;Meja Redaksi</h3><p><b>Sta</b>tus&nbsp;: <i>Ak</i>tif</p><p>Lembaga <b>Tempo&#8203; Institute</b></p><p>Platform: <span>Tokopedia</span></p><p><span>Rp</span><span>150.000</span></p><p>Sertifikat <b>0</b></p></article>
    <article><h3>Barista untuk Pemula</h3><p>Status : Selesai</p><p>Lembaga <b>Kopi Nusantara</b></p><p>Platform: <span>Bukalapak</span></p><p><span>Rp</span><span>600.000</span></p><p>Sertifikat <b>1</b></p></article></div>`,
};

describe('the same trainings, whatever the markup', () => {
  it.each(Object.entries(SHAPES))('%s', (_, html) => {
    const { trainings, certificates, account } = snapshotOf(html);
    expect(trainings.state === 'read' && unwritten(trainings.value)).toEqual([OPINI, KOPI]);
    expect(certificates).toEqual(read({ count: 1, list: [] }));
    expect(account).toEqual(read({ name: 'Budi Santoso', cardNumber: '9999000011112222' }));
  });
});

describe('one training alone', () => {
  it.each([
    [
      'seed of 2020',
      `${TOP}<h2>Pelatihan Saya</h2><p>Berikut adalah pelatihan yang kamu ikuti.</p><div><div>Menulis Opini, Menembus Meja Redaksi</div><div>Tempo Institute</div><div>Tokopedia</div><div>Rp150.000</div><span>Aktif</span><span>Sertifikat 0</span></div>`,
    ],
    [
      'label: value lines',
      `${TOP}<h2>Pelatihan Saya</h2><p>Judul: Menulis Opini, Menembus Meja Redaksi</p><p>Lembaga: Tempo Institute</p><p>Platform: Tokopedia</p><p>Harga: Rp150.000</p><p>Status: Aktif</p><p>Sertifikat: 0</p>`,
    ],
    [
      'steps inside',
      `${TOP}<h2>Pelatihan Saya</h2><div><h3>Menulis Opini, Menembus Meja Redaksi</h3><span>Aktif</span><p>Tempo Institute · Tokopedia · Rp150.000</p><ul><li>Pre-Test <span>Selesai</span></li><li>Kuis 1 <span>Selesai</span></li><li>Post-Test <span>Belum dimulai</span></li></ul><p>Belum ada sertifikat</p></div>`,
    ],
    [
      'recommendations beside',
      `${TOP}<h2>Pelatihan Saya</h2><div><h3>Menulis Opini, Menembus Meja Redaksi</h3><span>Aktif</span><p>Tempo Institute · Tokopedia · Rp150.000</p><p>Sertifikat: 0</p></div><h2>Rekomendasi untukmu</h2><div><h3>Desain Grafis</h3><p>Rp300.000</p><button>Beli Pelatihan</button></div><div><h3>Jago Excel</h3><p>Rp300.000</p><button>Beli Pelatihan</button></div>`,
    ],
    [
      'unknown heading beside',
      `${TOP}<section><h2>Pelatihan Saya</h2><div><h3>Menulis Opini, Menembus Meja Redaksi</h3><span>Aktif</span><p>Tempo Institute · Tokopedia · Rp150.000</p><p>Sertifikat: 0</p></div></section><section><h2>Sedang ramai minggu ini</h2><div><h3>Desain Grafis</h3><p>Rp300.000</p></div><div><h3>Jago Excel</h3><p>Rp300.000</p></div></section>`,
    ],
    [
      'hidden copies',
      `<style>.gone{display:none}.off{position:absolute;left:-9999px}.thin{height:0;overflow:hidden}.veil{visibility:hidden}</style>${TOP}<h2>Pelatihan Saya</h2><div><div><h3>Menulis Opini, Menembus Meja Redaksi</h3><span>Aktif</span><p>Tempo Institute · Tokopedia · Rp150.000</p><p>Sertifikat: 0</p></div>
      ${['class="gone"', 'hidden', 'aria-hidden="true"', 'class="off"', 'class="thin"', 'class="veil"', 'style="display:none"', 'style="opacity:0"'].map((how) => `<div ${how}><h3>Contoh Pelatihan</h3><span>Selesai</span><p>Contoh · Tokopedia · Rp1.000</p><p>Sertifikat: 1</p></div>`).join('')}
      <template><div><h3>Contoh</h3><span>Aktif</span></div></template><dialog><h3>Contoh</h3><span>Aktif</span></dialog></div>`,
    ],
  ])('%s', (_, html) => {
    const { trainings } = snapshotOf(html);
    expect(trainings.state === 'read' && unwritten(trainings.value)).toEqual([OPINI]);
  });
});

describe('prices and days as the page wrote them', () => {
  const of = (lines: string[]) => {
    const { trainings } = snapshotOf(
      `${TOP}<h2>Pelatihan Saya</h2><div><h3>Menulis Opini</h3>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
    );
    return trainings.state === 'read' ? trainings.value[0]?.printed : trainings;
  };
  it('a price in words, a day with its weekday', () =>
    expect(of(['Status: Aktif', 'Harga: Rp 150 ribu', 'Dibeli pada Selasa, 19 Mei 2020'])).toEqual({
      price: 'Rp 150 ribu',
      boughtOn: 'Selasa, 19 Mei 2020',
    }));
  it('both ends of a span', () =>
    expect(of(['Status: Aktif', 'Jadwal: 19–21 Mei 2020'])).toEqual({ startsOn: '19–21 Mei 2020', endsOn: '19–21 Mei 2020' }));
  it('nothing where nothing is shown', () => expect(of(['Status: Aktif'])).toBeUndefined());
  it('goes into the evidence beside our reading of it, and comes back', () => {
    const snapshot = snapshotOf(
      `${TOP}<h2>Pelatihan Saya</h2><div><h3>Menulis Opini</h3><p>Status: Aktif</p><p>Harga: Rp 150 ribu</p></div>`,
    );
    const leaves = snapshotLeaves(snapshot);
    expect(leaves).toContainEqual(['pelatihan/0/harga', 'Rp 150 ribu']);
    expect(leaves).toContainEqual(['pelatihan/0/harga/norm', '150000']);
    expect(snapshotFrom(observedOf(snapshot), leaves, snapshot.page.url)).toEqual(snapshot);
  });
});

describe('unread is not empty', () => {
  const card = '<div><h3>Menulis Opini</h3><span>Aktif</span></div>';
  it.each([
    [
      'own words',
      `<h2>Pelatihan Saya</h2><p>Kamu belum mengambil pelatihan</p><p>Yuk cari pelatihan sesuai minat kamu</p><a href="/c">Cari Pelatihan</a>`,
    ],
    ['kosong', `<h2>Pelatihan Saya</h2><p>Kosong, tidak ada pelatihan yang diikuti</p>`],
    ['words split', `<h2>Pelatihan Saya</h2><p>Kamu <b>belum</b> mengambil <b>pelatihan</b>.</p>`],
    ['number', `<h2>Pelatihan Saya (0)</h2>`],
    ['no heading', `<p>Kamu belum mengambil pelatihan</p>`],
    [
      'catalogue below',
      `<h2>Pelatihan Saya</h2><p>Belum ada pelatihan</p><h2>Cari Pelatihan</h2><div><h3>Desain</h3><p>Rp300.000</p><button>Beli</button></div>`,
    ],
  ])('empty: %s', (_, html) => expect(snapshotOf(TOP + html).trainings).toEqual(read([])));
  it.each([
    ['unrecognised', 'container without a word', `<h2>Pelatihan Saya</h2><div></div>`],
    ['still-loading', 'skeleton', `<h2>Pelatihan Saya</h2><div class="skeleton-box"></div>`],
    ['still-loading', 'busy', `<h2>Pelatihan Saya</h2><div aria-busy="true"></div>`],
    ['still-loading', 'spinner word', `<h2>Pelatihan Saya</h2><p>Memuat…</p>`],
    [
      'still-loading',
      'hollow rows',
      `<h2>Pelatihan Saya</h2><ul><li><h3>Menulis Opini</h3><span>Aktif</span></li><li><div><div></div></div></li></ul>`,
    ],
    ['page-error', 'error banner', `<h2>Pelatihan Saya</h2><div>Gagal memuat data. <button>Coba lagi</button></div>`],
    [
      'filtered',
      'tab',
      `<h2>Pelatihan Saya</h2><div role="tablist"><button role="tab" aria-selected="false">Semua</button><button role="tab" aria-selected="true">Aktif</button><button role="tab" aria-selected="false">Selesai</button></div>${card}`,
    ],
    [
      'filtered',
      'tab by look',
      `<h2>Pelatihan Saya</h2><div><button class="a">Semua</button><button class="a b">Aktif</button><button class="a">Selesai</button></div>${card}`,
    ],
    [
      'filtered',
      'empty tab',
      `<h2>Pelatihan Saya</h2><div><button class="a">Semua</button><button class="a b">Aktif</button><button class="a">Selesai</button></div><p>Belum ada pelatihan</p>`,
    ],
    ['filtered', 'search text', `<h2>Pelatihan Saya</h2><div><input type="search" value="opini" placeholder="Cari"></div>${card}`],
    [
      'filtered',
      'select',
      `<h2>Pelatihan Saya</h2><div><select><option>Semua status</option><option selected>Aktif</option></select></div>${card}`,
    ],
    [
      'filtered',
      'a select whose first choice is a status',
      `<h2>Pelatihan Saya</h2><div><label>Status <select><option selected>Aktif</option><option>Dibatalkan</option></select></label></div>${card}`,
    ],
    [
      'filtered',
      'a drawn select',
      `<h2>Pelatihan Saya</h2><div><div><span><input type="search" role="combobox" aria-label="Status" readonly></span><span>Berlangsung</span></div></div>${card}`,
    ],
    [
      'filtered',
      'a drawn select of years',
      `<h2>Pelatihan Saya</h2><button type="button" aria-haspopup="listbox">Tahun 2023</button>${card}`,
    ],
    ['filtered', 'only the active ones', `<h2>Pelatihan Aktif</h2>${card}`],
    ['partial', 'more than shown', `<h2>Pelatihan Saya</h2>${card}<p>1–5 dari 12</p>`],
    ['partial', 'count in the heading', `<h2>Pelatihan Saya (3)</h2>${card}`],
    ['partial', 'load more', `<h2>Pelatihan Saya</h2>${card}<button>Muat lebih banyak</button>`],
    ['partial', 'page numbers', `<h2>Pelatihan Saya</h2>${card}<nav><a href="#">1</a><a href="#">2</a><a href="#">Berikutnya</a></nav>`],
    ['not-on-page', 'another page', `<h2>Rekening</h2><p>BNI tersambung</p>`],
    // Two trainings, or two parts of one: nothing of their build tells, so neither is claimed.
    [
      'unrecognised',
      'two boxes, a known status in one of them',
      '<h2>Pelatihan Saya</h2><div><div><p>Menulis Opini, Menembus Meja Redaksi</p><p>Selesai</p><a href="/s/1">Lihat Sertifikat</a></div><div><p>Fotografi Produk dengan Ponsel</p><p>Masih digarap</p></div></div>',
    ],
  ] as const)('%s: %s', (why, _, html) => expect(snapshotOf(TOP + html).trainings).toEqual(unread(why)));
  it('all tabs shown is whole', () =>
    expect(
      snapshotOf(
        `${TOP}<h2>Pelatihan Saya</h2><div><button class="a b">Semua</button><button class="a">Aktif</button><button class="a">Selesai</button></div>${card}`,
      ).trainings.state,
    ).toBe('read'));
});

describe('a list that says that it is a selection is not whole', () => {
  const card = (title: string, inside = ''): string => `<div><h3>${title}</h3><p>Selesai</p><p>Lembaga: Kopi Nusantara</p>${inside}</div>`;
  const two = `<div>${card('Barista untuk Pemula')}${card('Menulis Opini')}</div>`;
  const state = (beside: string, below = '', cards = two) => {
    const { trainings } = snapshotOf(`${TOP}<section><div><h2>Pelatihan Saya</h2>${beside}</div>${cards}${below}</section>`);
    return trainings.state === 'read' ? trainings.value.length : trainings.why;
  };
  it.each([
    '<a href="/p">Lihat semua</a>',
    '<a href="/p">Lihat Semua →</a>',
    '<a href="/p">Lihat Semua Pelatihan ›</a>',
    '<span>Lihat semua</span>',
    '<div tabindex="0">Lihat Semua</div>',
    '<a href="/p">Lainnya</a>',
    '<a href="/p">Selengkapnya</a>',
    '<a href="/p">Semua</a>',
    '<a href="/p">Semua →</a>',
    '<a href="/p">Lihat Riwayat Pelatihan</a>',
    '<a href="/p">Buka Pelatihan Saya</a>',
    '<a href="/p">Semua pelatihan saya</a>',
    '<a href="/p">Pelatihan lainnya</a>',
    '<p>Menampilkan 2 pelatihan terbaru</p>',
    '<p>2 pelatihan terakhir</p>',
    '<small>Terbaru</small>',
    '<p>+1 pelatihan lainnya</p>',
    '<p>dan 3 lainnya</p>',
    '<p>Lihat semua pelatihan di menu Riwayat Pelatihan.</p>',
  ])('%s, above or below', (words) => {
    expect(state(words)).toBe('partial');
    expect(state('', words)).toBe('partial');
  });
  it.each([
    [
      'details of each',
      '',
      `<div>${card('Barista untuk Pemula', '<a href="/1">Selengkapnya</a>')}${card('Menulis Opini', '<a href="/2">Selengkapnya</a>')}</div>`,
    ],
    [
      'details of each, without boxes',
      '',
      '<h3>Barista untuk Pemula</h3><p>Status: Selesai</p><a href="/1">Selengkapnya</a><h3>Menulis Opini</h3><p>Status: Aktif</p><a href="/2">Selengkapnya</a>',
    ],
    ['a mark on the newest', '', `<div>${card('Barista untuk Pemula', '<span>Terbaru</span>')}${card('Menulis Opini')}</div>`],
    ['a title', '', `<div>${card('Resep Kopi Terbaru')}${card('Menulis Opini')}</div>`],
    [
      'a day in each',
      '',
      `<div>${card('Barista untuk Pemula', '<p>Terakhir diakses: 12 Juni 2023</p>')}${card('Menulis Opini', '<p>Terakhir diakses: 13 Juni 2023</p>')}</div>`,
    ],
    ['when it was brought up to date', '<p>Terakhir diperbarui 12 Juni 2023</p>', two],
    ['an order', '<div>Urutkan: <button>Terbaru</button></div>', two],
    ['tabs', '<a href="/p" aria-current="true">Semua</a><a href="/a">Aktif</a>', two],
    ['a choice of all', '<button>Semua</button>', two],
    ['a choice of all in a box of its own', '<div><label>Status: </label><span title="Semua status">Semua status</span></div>', two],
    ['an order in words', '<p>Diurutkan dari yang terbaru</p>', two],
    ['a last day', '<p>Hari terakhir pembelian pelatihan 30 November 2021.</p>', two],
    ['as many as are shown', '<span>(2)</span><a href="/p">Lihat semua</a>', two],
    [
      'all of another list',
      '',
      `${two}</section><section><div><h2>Pengumuman Terbaru</h2><a href="/k">Lihat semua</a></div><p>Selamat datang.</p>`,
    ],
  ])('but whole: %s', (_, beside, cards) => expect(state(beside, '', cards)).toBe(2));
});

describe('whole pages that are not the dashboard', () => {
  it('another site, whatever it shows', () => {
    const { page: _, profile: __, ...sections } = snapshotOf(SHAPES.cards ?? '', { url: 'https://lms.example/pelatihan-saya' });
    for (const section of Object.values(sections)) expect(section).toEqual(unread('not-on-page'));
  });
  it.each([
    ['logged-out', 'login', '<form><input type="email"><input type="password"><button>Masuk</button></form>', {}],
    ['logged-out', 'login path', '<h3>Yuk, daftar Kartu Prakerja!</h3>', { url: 'https://dashboard.prakerja.go.id/daftar' }],
    ['logged-out', 'a page beneath a login path', '<h3>Kode OTP</h3>', { url: 'https://dashboard.prakerja.go.id/verifikasi/otp' }],
    ['logged-out', 'session over', '<h2>Sesi kamu telah berakhir</h2><p>Silakan masuk kembali.</p>', {}],
    ['page-error', '502', '<h1>502 Bad Gateway</h1>', { status: 502 }],
    ['page-error', '502 without status', '<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>', {}],
    ['page-error', 'queue', '<p>Saat ini Sistem Kartu Prakerja sedang mengalami antrian tinggi, harap bersabar</p>', {}],
    ['still-loading', 'nothing yet', '<div id="root"></div>', { ready: 'gave-up' }],
  ] as const)('%s: %s', (why, _, html, at) => {
    const { page: __, profile: ___, ...sections } = snapshotOf(html, at);
    for (const section of Object.values(sections)) expect(section).toEqual(unread(why));
  });
});

describe('account, balance, certificates, incentives, notices', () => {
  it.each([
    ['a label', '<p>Nomor Kartu Prakerja</p><p>9999-0000-1111-2222</p>', { cardNumber: '9999000011112222' }],
    [
      'digits split',
      '<p>No. Prakerja: <span>9999</span> <span>0000</span> <span>1111</span> <span>2222</span></p>',
      { cardNumber: '9999000011112222' },
    ],
    ['masked', '<div>Kartu Prakerja</div><div>•••• •••• •••• 2222</div>', { cardMasked: '••••••••••••2222' }],
    ['masked short', '<div>Kartu Prakerja</div><div>**** 2222</div>', { cardMasked: '••••••••••••2222' }],
    [
      'NIK and KK beside it',
      '<p>NIK: 9999000011113333</p><p>No. KK: 9999000011114444</p><p>Kartu Prakerja: 9999000011112222</p>',
      { cardNumber: '9999000011112222' },
    ],
    ['name of the greeting', '<p>Selamat datang, <b>Siti Aminah</b></p>', { name: 'Siti Aminah' }],
    ['e-mail', '<p>Kamu masuk sebagai budi@contoh.id</p>', { email: 'budi@contoh.id' }],
    ['wave', '<p>Halo, Siti</p><p>Gelombang: 12</p>', { name: 'Siti', wave: '12' }],
    [
      'deactivated',
      '<p>Halo, Siti</p><p>Kartu Prakerja kamu dinonaktifkan sesuai dengan Permenko Perekonomian Nomor 11 Tahun 2020</p>',
      {
        name: 'Siti',
        membership: {
          printed: 'Kartu Prakerja kamu dinonaktifkan sesuai dengan Permenko Perekonomian Nomor 11 Tahun 2020',
          norm: 'deactivated',
        },
      },
    ],
  ])('account: %s', (_, html, account) => expect(snapshotOf(`${html}<a href="/">Keluar</a>`).account).toEqual(read(account)));
  it('the number of the family card is none of the card’s, though the card’s own is missing', () =>
    expect(
      snapshotOf(
        '<div><div><span>No. KK</span><div>9999 0000 1111 4444</div></div><div><span>No. Kartu Prakerja</span></div></div><a href="/">Keluar</a>',
      ).account,
    ).toEqual(unread('not-on-page')));
  it('a number above its name, where names stand behind their values', () =>
    expect(
      snapshotOf(
        '<div><div>9999 0000 1111 2222</div><div>Nomor Kartu Prakerja</div><div><div>Rp2.875.000</div><div>Sisa Saldo Pelatihan</div></div></div>',
      ).account,
    ).toEqual(read({ cardNumber: '9999000011112222' })));
  it.each([
    ['NIK alone', '<p>NIK: 9999000011113333</p>'],
    ['no label', '<p>9999000011112222</p>'],
    ['everybody', '<p>Halo, Sobat Prakerja!</p>'],
  ])('no account: %s', (_, html) => expect(snapshotOf(`${html}<a href="/">Keluar</a>`).account).toEqual(unread('not-on-page')));
  it.each([
    ['Saldo Pelatihan', '<p>Saldo Pelatihan</p><p>Rp850.000</p>', 850_000, 'Rp850.000'],
    ['over the label', '<div><b>Rp 1.000.000</b><small>Sisa Saldo</small></div>', 1_000_000, 'Rp 1.000.000'],
    ['one line', '<p>Sisa saldo: Rp0</p>', 0, 'Rp0'],
  ])('balance: %s', (_, html, amount, printed) => expect(snapshotOf(TOP + html).balance).toEqual(read({ amount, printed })));
  it.each([
    ['tile', '<div><span>Sertifikat</span><span>2</span></div>', read({ count: 2, list: [] })],
    ['number first', '<div><div>2</div><div>Sertifikat</div></div>', read({ count: 2, list: [] })],
    ['none', '<h2>Sertifikat</h2><p>Kamu belum memiliki sertifikat</p>', read({ count: 0, list: [] })],
    [
      'list',
      '<h2>Sertifikat Saya</h2><ul><li><b>Barista untuk Pemula</b><p>No. Sertifikat: KN/2020/1</p><p>Diterbitkan 19 Mei 2020</p></li></ul>',
      read({
        count: 1,
        list: [{ title: 'Barista untuk Pemula', number: 'KN/2020/1', issuedOn: '2020-05-19', printed: { issuedOn: '19 Mei 2020' } }],
      }),
    ],
    ['two numbers', '<p>Sertifikat: 1</p><p>Total sertifikat: 2</p>', unread('partial')],
    ['nowhere', '<p>Saldo: Rp0</p>', unread('not-on-page')],
  ])('certificates: %s', (_, html, reading) => expect(snapshotOf(TOP + html).certificates).toEqual(reading));
  it('incentives', () => {
    const rows = [
      ['Insentif biaya mencari kerja 1', 'Rp600.000', 'Berhasil Ditransfer', '5 Oktober 2020'],
      ['Insentif biaya mencari kerja 2', 'Rp600.000', 'Dijadwalkan', '5 November 2020'],
      ['Insentif pengisian survei evaluasi', 'Rp50.000', 'Menunggu Diproses', '-'],
    ];
    const html = `${TOP}<h2>Riwayat Insentif</h2><table><tr><th>Insentif</th><th>Nominal</th><th>Status</th><th>Jadwal Pencairan</th></tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    expect(snapshotOf(html).incentives).toEqual(
      read([
        {
          kind: 'Insentif biaya mencari kerja 1',
          amount: 600_000,
          dueOn: '2020-10-05',
          status: { printed: 'Berhasil Ditransfer', norm: 'paid' },
          printed: { amount: 'Rp600.000', dueOn: '5 Oktober 2020' },
        },
        {
          kind: 'Insentif biaya mencari kerja 2',
          amount: 600_000,
          dueOn: '2020-11-05',
          status: { printed: 'Dijadwalkan', norm: 'scheduled' },
          printed: { amount: 'Rp600.000', dueOn: '5 November 2020' },
        },
        {
          kind: 'Insentif pengisian survei evaluasi',
          amount: 50_000,
          status: { printed: 'Menunggu Diproses', norm: 'waiting' },
          printed: { amount: 'Rp50.000' },
        },
      ]),
    );
  });
  it('the refusal of a purchase', () => {
    const html = `${TOP}<h1>Beli Pelatihan</h1><div role="alert"><p>Belum menyelesaikan pelatihan sebelumnya.</p><p>Kamu harus menyelesaikan pelatihan sebelumnya terlebih dahulu.</p><button>Tutup</button></div>`;
    expect(snapshotOf(html).notices).toEqual(
      read([
        {
          text: 'Belum menyelesaikan pelatihan sebelumnya. Kamu harus menyelesaikan pelatihan sebelumnya terlebih dahulu.',
          kind: 'unfinished-training',
        },
      ]),
    );
  });
  it('says how each value was found and what was left aside', () => {
    const { found } = look(SHAPES.cards ?? '');
    expect(found).toContainEqual({ at: 'trainings/0/status', text: 'Aktif', where: 'body[2]>main[2]>div[2]>div[1]>span[2]' });
    expect(found).toContainEqual({
      at: 'trainings/0/certificates',
      text: '0',
      label: 'Sertifikat:',
      where: 'body[2]>main[2]>div[2]>div[1]>p[4]',
    });
  });
});

describe('a day that stands before the title', () => {
  it.each(['Selesai 18 Sep', 'Selesai 9/10', 'Selesai 2 minggu lalu', 'Dibeli kemarin'])('%s is none', (day) => {
    const row = (title: string) => `<div><span>${day}</span><b>${title}</b><br>Sekolah Warta <i>Selesai</i></div>`;
    const { trainings } = snapshotOf(
      `<h3>Kartu Prakerja</h3><p>Gelombang 19</p><h3>Pelatihanmu</h3>${row('Menulis Opini')}${row('Menulis Naskah Iklan')}`,
    );
    expect(trainings.state === 'read' && trainings.value.map(({ title }) => title)).toEqual(['Menulis Opini', 'Menulis Naskah Iklan']);
  });
});
