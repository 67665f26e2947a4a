import { describe, expect, it } from 'vitest';
import { snapshotOf } from './page';

const HEAD = '<header>Nomor Kartu Prakerja: 9999 0000 1111 2222 <a href="/keluar">Keluar</a></header>';
const read = (main: string) => snapshotOf(`<body>${HEAD}<main>${main}</main></body>`);
const trainings = (main: string): unknown => {
  const { trainings: list } = read(main);
  return list.state === 'read' ? list.value.map(({ title, provider, status }) => [title, provider, status?.printed]) : list.why;
};
const OPINI = ['Menulis Opini', 'Tempo Institute', 'Selesai'];

describe('one training in a card with a head and a body', () => {
  const steps = (...names: string[]): string => `<div>${names.map((name) => `<div><i></i><span>${name}</span></div>`).join('')}</div>`;
  const card = (inside: string): string =>
    `<h3>Pelatihanmu</h3><div class="card"><div class="head"><b>Menulis Opini</b><em>Selesai</em></div><div class="body"><p>Tempo Institute</p>${inside}</div></div>`;

  it('is one, though the stages of its way name a status again', () => {
    expect(trainings(card(steps('Dibeli', 'Mengikuti pelatihan', 'Selesai', 'Sertifikat')))).toEqual([OPINI]);
    expect(trainings(card(steps('1', 'Beli', '2', 'Belajar', '3', 'Selesai', '4', 'Ulasan', '5', 'Insentif')))).toEqual([OPINI]);
  });
  it('is not told as two where it is not understood', () =>
    expect(trainings(card('<div><span>Tahap ini: <u>Selesai</u></span></div>'))).toBe('unrecognised'));
  it('keeps its status beside what one can do', () => {
    const row = (title: string): string =>
      `<li><b>${title}</b><p>Tempo Institute</p><div><span>Selesai</span><a href="/s">Sertifikat</a><a href="/u">Ulasan</a></div></li>`;
    expect(trainings(`<h2>Pelatihan Saya</h2><ul>${row('Menulis Opini')}${row('Fotografi')}</ul>`)).toEqual([
      OPINI,
      ['Fotografi', 'Tempo Institute', 'Selesai'],
    ]);
  });
  it('keeps the columns of a table that are named as stages are', () =>
    expect(
      trainings(
        '<h2>Pelatihan Saya</h2><table><thead><tr><th>Pelatihan</th><th>Pembelian</th><th>Selesai</th></tr></thead><tbody><tr><td>Menulis Opini</td><td>3 Mei 2021</td><td>9 Mei 2021</td></tr><tr><td>Fotografi</td><td>4 Mei 2021</td><td>8 Mei 2021</td></tr></tbody></table>',
      ),
    ).toHaveLength(2));
});

describe('what stands beside a list', () => {
  it('is no part of the one record in it', () => {
    const { certificates } = read(
      '<div><div><h2>Sertifikat Saya</h2><div><p>Menulis Opini</p><p>Terbit 15 Februari 2022</p></div></div><div><p>Nomor Kartu</p><p>9999 0000 1111 2222</p></div><div><p><b>Langkah setelah pelatihan</b></p><p>Banyak dicari</p></div></div>',
    );
    expect(certificates).toMatchObject({ value: { list: [{ title: 'Menulis Opini', issuedOn: '2022-02-15' }] } });
    expect(JSON.stringify(certificates)).not.toContain('Langkah');
  });
  it('leads to no more of it where each of several cards leads to what it is about', () => {
    const paper = (title: string): string =>
      `<div class="c"><b>${title}</b><p>Terbit: 2 Maret 2022</p><a href="/1">Unduh Sertifikat</a></div>`;
    const offer = (title: string): string => `<div class="o"><b>${title}</b><p>Belajar 12 jam.</p><a href="/2">Selengkapnya</a></div>`;
    const list = `<h4>Sertifikat Saya</h4><p>Unduh sertifikat pelatihan yang sudah terbit.</p><div>${paper('Menulis Opini')}${paper('Fotografi')}</div>`;
    expect(read(`${list}<div>${offer('Bunga')}${offer('Ekspor')}</div>`).certificates).toMatchObject({ value: { count: 2 } });
    expect(read(`${list}<div>${offer('Masih ada lagi')}</div>`).certificates).toEqual({ state: 'unread', why: 'partial' });
  });
  it('heads it in one line with a subtitle', () =>
    expect(
      trainings(
        '<div><span class="t">Riwayat Pelatihan</span><span class="s">Seluruh pelatihan yang pernah kamu beli</span></div><ul><li><b>Menulis Opini</b><p>Tempo Institute</p><i>Selesai</i></li><li><b>Fotografi</b><p>Tempo Institute</p><i>Aktif</i></li></ul>',
      ),
    ).toHaveLength(2));
});

describe('a page that says it is not the newest, or an example', () => {
  const list = '<h2>Pelatihan Saya</h2><ul><li><b>Menulis Opini</b><p>Tempo Institute</p><i>Selesai</i></li></ul>';
  it.each([
    '<div role="alert">Gagal memuat data terbaru. Periksa koneksimu. Yang ditampilkan adalah data tersimpan dari 20 Maret 2022. <button>Coba lagi</button></div>',
    '<div role="dialog"><p>Langkah 2 dari 4. Data di bawah ini hanya contoh, bukan data akunmu.</p></div>',
    '<dialog open><p>Ini data contoh.</p></dialog>',
  ])('is no look at the site: %s', (said) => expect(trainings(said + list)).toBe('page-error'));
  it.each([
    '<p>Contoh: gambar di atas hanya contoh.</p>',
    '<p>Data terakhir diperbarui 20 Maret 2022.</p>',
    '<div role="dialog"><p>Berikan contoh yang baik.</p></div>',
  ])('is one all the same: %s', (said) => expect(trainings(said + list)).toEqual([OPINI]));
});

describe('what only looks like that', () => {
  it('chips of a record are no stages', () => {
    const row = (title: string): string =>
      `<li><b>${title}</b><p>Tempo Institute</p><div><span>Selesai</span><span>Sertifikat terbit</span><span>Belum diulas</span></div></li>`;
    expect(trainings(`<h2>Pelatihan Saya</h2><ul>${row('Menulis Opini')}${row('Fotografi')}</ul>`)).toEqual([
      OPINI,
      ['Fotografi', 'Tempo Institute', 'Selesai'],
    ]);
  });
  it('a value with its name in a card heads nothing', () => {
    const card = (title: string, status: string): string =>
      `<div class="card"><b>${title}</b><p>Tempo Institute</p><i>${status}</i><div><span>Survei Evaluasi</span> <span>Isi untuk insentif pertama kamu</span></div></div>`;
    expect(trainings(`<h2>Pelatihan Saya</h2><div>${card('Menulis Opini', 'Selesai')}${card('Fotografi', 'Aktif')}</div>`)).toHaveLength(2);
  });
  it('two records whose titles have other classes are two', () => {
    const card = (title: string, look: string, more = ''): string =>
      `<div class="card"><p class="${look}">${title}</p><p>Tempo Institute</p><i>Selesai</i>${more}</div>`;
    expect(
      trainings(
        `<h2>Pelatihan Saya</h2><div>${card('Menulis Opini', 'title')}${card('Fotografi', 'title muted', '<a href="/s">Lihat Sertifikat</a>')}</div>`,
      ),
    ).toHaveLength(2);
  });
  it('groups that each lead to more are not whole', () => {
    const group = (name: string, title: string): string =>
      `<div><div><b>${name}</b> <a href="/g">Selengkapnya</a></div><ul><li><b>${title} Satu</b><i>Selesai</i></li><li><b>${title} Dua</b><i>Aktif</i></li></ul></div>`;
    expect(trainings(`<h2>Pelatihan Saya</h2>${group('Kelas Digital', 'Opini')}${group('Kelas Bahasa', 'Foto')}`)).toBe('partial');
  });
  it.each(['Data yang disimpan pada sistem kami dilindungi.', 'Gagal memperbarui data rekening.', 'Data tersimpan pada 12 Mei 2023'])(
    'is a look all the same: %s',
    (said) =>
      expect(
        trainings(`<h2>Pelatihan Saya</h2><ul><li><b>Menulis Opini</b><p>Tempo Institute</p><i>Selesai</i></li></ul><p>${said}</p>`),
      ).not.toBe('page-error'),
  );
  it('a number before a month that another name has', () =>
    expect(
      read(
        '<h2>Pelatihan Saya</h2><ul><li><b>Menulis Opini</b><i>Selesai</i><p>Sertifikat <b>1</b> <span>Mei 2021</span></p></li><li><b>Fotografi</b><i>Selesai</i><p>Sertifikat <b>1</b> <span>Juni 2021</span></p></li></ul>',
      ).certificates,
    ).toMatchObject({ value: { count: 2 } }));
});

describe('the balance', () => {
  const grant = '<dt>Bantuan pelatihan</dt><dd>Rp 3.500.000</dd>';
  it('is not the amount before it where it is hidden', () =>
    expect(read(`<dl>${grant}<dt>Saldo pelatihan</dt><dd>Rp •••••••• <button>Tampilkan</button></dd></dl>`).balance).toEqual({
      state: 'unread',
      why: 'unrecognised',
    }));
  it('nor where it is not there yet', () =>
    expect(read(`<dl>${grant}<dt>Saldo pelatihan</dt><dd></dd></dl>`).balance.state).toBe('unread'));
  it('failed to load', () =>
    expect(read('<div><b>Saldo pelatihan</b><p>Gagal memuat saldo.</p></div>').balance).toEqual({ state: 'unread', why: 'page-error' }));
  it('stands over its name', () =>
    expect(read('<div><p>Rp 3.500.000</p><p>Saldo pelatihan</p></div>').balance).toMatchObject({ value: { amount: 3_500_000 } }));
});

describe('whose page it is', () => {
  const account = (html: string): unknown => {
    const { account: who } = snapshotOf(`<body><header>${html} <a href="/keluar">Keluar</a></header></body>`);
    return who.state === 'read' ? who.value : who.why;
  };
  it('by a card number with other words behind it', () =>
    expect(
      account('<p>Nomor Kartu Prakerja: <code>9999 0000 1111 2222</code> &nbsp; E-wallet: GoPay <span>Tersambung</span></p>'),
    ).toMatchObject({
      cardNumber: '9999000011112222',
    }));
  it('by the name of a participant, with its colon', () => {
    expect(account('<span>Peserta: <b>Lukman Hakim</b></span>')).toEqual({ name: 'Lukman Hakim' });
    expect(account('<span>Peserta Aktif</span>')).toBe('not-on-page');
    expect(account('<span>Peserta: Umum</span>')).toBe('not-on-page');
  });
  it('with the wave in brackets', () =>
    expect(account('<p>Selamat datang, <strong>Dian Permata</strong> (Gelombang 23)</p>')).toEqual({ name: 'Dian Permata', wave: '23' }));
});

describe('texts in several elements', () => {
  it('a day in its parts', () =>
    expect(
      read(
        '<h2>Pelatihan Saya</h2><ul><li><h3>Tata Boga: Masakan Padang</h3><i>Selesai</i><p><span>Dibeli:</span>&nbsp;<span>3</span> <span>Feb</span> <span>2022</span></p></li></ul>',
      ).trainings,
    ).toMatchObject({ value: [{ title: 'Tata Boga: Masakan Padang', boughtOn: '2022-02-03' }] }));
  it('that there is none, with what to do about it', () =>
    expect(
      read('<h2>Sertifikat</h2><div><p>Belum ada sertifikat</p><p>Selesaikan pelatihan untuk mendapatkan sertifikat</p></div>')
        .certificates,
    ).toEqual({
      state: 'read',
      value: { count: 0, list: [] },
    }));
});

describe('messages', () => {
  const notices = (main: string): unknown => {
    const { notices: told } = read(main);
    return told.state === 'read' ? told.value.map(({ kind }) => kind) : told.why;
  };
  it('that a balance is no cash announces no end of the year', () => {
    expect(notices('<p>Saldo hanya bisa dipakai untuk membeli pelatihan dan tidak bisa ditarik tunai.</p>')).toEqual([]);
    expect(notices('<p>Saldo pelatihan hanya bisa dipakai sampai 15 Desember, lalu hangus.</p>')).toEqual(['year-end']);
  });
  it('are none where a kind and a status of a record stand in one line', () =>
    expect(
      notices(
        '<h2>Pelatihan Saya</h2><ul><li><div><span>Pelatihan Webinar</span> <span>Dibatalkan</span></div><h3>Fotografi</h3><p>Lensa Niaga</p></li><li><div><span>Pelatihan Webinar</span> <span>Selesai</span></div><h3>Menulis Opini</h3><p>Tempo Institute</p></li></ul>',
      ),
    ).toEqual([]));
});

describe('a wallet and a tile over the list', () => {
  it('are neither a training over its lessons nor the end of the list', () => {
    const list =
      '<ul><li><h3>Menulis Opini</h3><p>Tempo Institute</p><i>Selesai</i></li><li><h3>Fotografi</h3><p>Lensa Niaga</p><i>Aktif</i></li></ul>';
    expect(
      trainings(
        `<section><h2>Rekening &amp; E-wallet</h2><p>Penyedia: DANA</p></section><section><h2>Pelatihan Saya</h2>${list}</section>`,
      ),
    ).toHaveLength(2);
    expect(
      trainings(
        `<div><h1>Pelatihan Saya</h1><p>Saldo pelatihan <b>Rp550.000</b></p><div><span>Pelatihan</span><b>2</b></div></div>${list}`,
      ),
    ).toHaveLength(2);
  });
});
