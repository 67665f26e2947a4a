import { describe, expect, it } from 'vitest';
import { read, unread } from '../../utils/schema/reading';
import { snapshotOf } from './page';

const CARD = '<div><b>Operator Forklift</b><p>Status: Aktif</p>';

describe('what is not claimed', () => {
  it('a picture of a dashboard, by its caption', () => {
    const mock = `<div>Pelatihan Saya</div>${CARD}</div>`;
    expect(snapshotOf(`<figure>${mock}<figcaption>Gambar 1. Tampilan</figcaption></figure>`).trainings.state).toBe('unread');
    expect(snapshotOf(`<figure>${mock}<figcaption>Operator Forklift</figcaption></figure>`).trainings.state).toBe('read');
  });

  it('a name in the heading after a greeting that is over', () => {
    expect(snapshotOf('<p>Selamat siang!</p><h2>Jejak Belajarmu</h2>').account.state).toBe('unread');
    expect(snapshotOf('<p>Selamat siang,</p><h2>Rina Wati</h2>').account).toMatchObject({ value: { name: 'Rina Wati' } });
  });

  it('the state of a wallet as that of the account', () => {
    const page = (heading: string) => snapshotOf(`<p>Halo, Rina Wati</p><h2>${heading}</h2><p>Status akun: Tidak aktif</p>`).account;
    expect(page('Profil')).toMatchObject({ value: { membership: { norm: 'deactivated' } } });
    for (const heading of ['E-Wallet', 'Rekening', 'OVO']) expect(page(heading)).toEqual(read({ name: 'Rina Wati' }));
  });

  it('the card of a bank as that of the programme', () => {
    const page = (label: string) =>
      snapshotOf(
        `<p>Halo, Rina Wati</p><h2>Rekening</h2><p>${label}: 9999 0000 1111 2222</p><dl><dt>${label}</dt><dd>9999 0000 1111 2222</dd></dl>`,
      ).account;
    expect(page('Nomor Kartu')).toEqual(read({ name: 'Rina Wati' }));
    expect(page('Nomor Kartu Prakerja')).toMatchObject({ value: { cardNumber: '9999000011112222' } });
  });

  it('a second training for a grade', () => {
    const { trainings } = snapshotOf(`<h2>Pelatihan Saya</h2>${CARD}<div><span>Nilai Akhir</span><span>88 (Lulus)</span></div></div>`);
    expect(trainings).toMatchObject({ state: 'read', value: [{ title: 'Operator Forklift', status: { printed: 'Aktif' } }] });
  });

  it('none at all where one training says that it has no certificate', () => {
    const page = (link: string) => `<p>Halo, Rina Wati</p><div>Kelas A ${link}</div><div>Belum ada sertifikat</div>`;
    expect(snapshotOf(page('')).certificates).toMatchObject({ value: { count: 0 } });
    expect(snapshotOf(page('<a href="#">Lihat Sertifikat</a>')).certificates.state).toBe('unread');
  });
});

describe('the lessons of one training are not the list', () => {
  const under = (name: string, about: string) =>
    snapshotOf(
      `<header>Halo, Budi <a href="/keluar">Keluar</a></header><main><h1>Dasar Las Listrik</h1>${about}<h2>${name}</h2><ul><li><span>Pengenalan Las</span> <span>Selesai</span></li><li><span>Keselamatan Kerja</span> <span>Sedang Berjalan</span></li></ul></main>`,
    ).trainings;
  it.each(['Perjalanan Pelatihanmu', 'Pelatihan'])('under %s, where one is told of above', (name) =>
    expect(under(name, '<p>oleh BLK Kendal</p>')).toEqual(unread('unrecognised')),
  );
  it('under the name of its progress', () => expect(under('Progres Pelatihanmu', '')).toEqual(unread('not-on-page')));
  it('where none is, it is the list', () => expect(under('Perjalanan Pelatihanmu', '<p>Semangat belajar!</p>').state).toBe('read'));
});

describe('none of some is not none of all', () => {
  const state = (heading: string, sentence: string, list: 'trainings' | 'incentives' | 'certificates') => {
    const reading = snapshotOf(`<p>Halo, Budi</p><a href="/keluar">Keluar</a><h2>${heading}</h2><p>${sentence}</p>`)[list];
    return reading.state === 'read' ? 'none' : reading.why;
  };
  it.each([
    'Kamu belum memiliki pelatihan aktif',
    'KAMU BELUM MEMILIKI PELATIHAN AKTIF',
    'Tidak ada pelatihan bulan ini',
    'Tidak ada jadwal pelatihan hari ini',
    'Belum ada pelatihan webinar',
    'Tidak ada pelatihan baru',
    'Tidak ada pelatihan lain',
    'Tidak ada pelatihan yang perlu diulas',
    'Kamu tidak memiliki pelatihan yang belum selesai',
  ])('%s', (sentence) => expect(state('Pelatihan Saya', sentence, 'trainings')).toBe('unrecognised'));
  it.each([
    ['Insentif', 'Belum ada insentif yang dicairkan', 'incentives'],
    ['Insentif', 'Tidak ada insentif yang gagal', 'incentives'],
    ['Insentif', 'Belum ada jadwal insentif', 'incentives'],
    ['Sertifikat', 'Belum ada sertifikat baru', 'certificates'],
    ['Sertifikat', 'Belum ada sertifikat kompetensi', 'certificates'],
  ] as const)('%s: %s', (heading, sentence, list) => expect(state(heading, sentence, list)).toBe('unrecognised'));
  it.each([
    ['Pelatihan Saya', 'Kamu belum mengambil pelatihan Yuk cari pelatihan', 'trainings'],
    ['Pelatihan Saya', 'BELUM ADA PELATIHAN.', 'trainings'],
    ['Pelatihan Saya', 'Belum ada pelatihan, yuk cari sekarang', 'trainings'],
    ['Riwayat Pelatihan', 'Kamu belum pernah mengikuti pelatihan.', 'trainings'],
    ['Riwayat Pelatihan', 'Anda belum terdaftar di pelatihan mana pun', 'trainings'],
    ['Pelatihan Saya', 'Wah, kamu belum punya pelatihan nih', 'trainings'],
    ['Insentif', 'Belum ada insentif yang kamu terima', 'incentives'],
    ['Sertifikat', 'Belum ada sertifikat yang diterbitkan', 'certificates'],
  ] as const)('but none at all: %s: %s', (heading, sentence, list) => expect(state(heading, sentence, list)).toBe('none'));
  it('a message of the inbox says nothing of today', () =>
    expect(state('Notifikasi', 'Belum ada pelatihan', 'trainings')).toBe('not-on-page'));
});

describe('a text that tells something else is nobody who teaches', () => {
  it.each([
    'Status pembayaran: Selesai',
    'Tugas: Belum dikerjakan',
    '3 dari 10 modul selesai',
    'Kedaluwarsa: 12 Juni 2023',
    'Harga normal: Rp500.000',
    'Cashback Rp50.000',
    'Sertifikat berlaku hingga 12 Mei 2025',
    'Sertifikat akan dikirim ke emailmu',
  ])('%s', (text) =>
    expect(
      snapshotOf(`<p>Halo, Budi</p><h2>Pelatihan Saya</h2><div><h3>Las Dasar</h3><p>${text}</p><p>Status: Aktif</p></div>`).trainings,
    ).toEqual(read([{ title: 'Las Dasar', status: { printed: 'Aktif', norm: 'active' } }])),
  );
});

it('a label before a colon takes nothing from before it', () =>
  expect(
    snapshotOf('<p>Halo, Budi</p><h2>Pelatihan Saya</h2><div><b>Reparasi AC</b><div>Dingin Sejuk</div><div>Status pelatihan:</div></div>')
      .trainings.state,
  ).toBe('unread'));

it('numbered names below the name of their list are no headings', () => {
  const one = (n: number): string => `<div><h3>Insentif ${n}</h3><p>Rp600.000</p><p>Berhasil Ditransfer</p></div>`;
  const { incentives } = snapshotOf(`<p>Halo, Budi</p><h2>Insentif</h2><p>Total insentif diterima: Rp1.200.000</p>${one(1)}${one(2)}`);
  expect(incentives.state === 'read' && incentives.value.map(({ kind }) => kind)).toEqual(['Insentif 1', 'Insentif 2']);
});

it('a balance is the amount below its own name', () =>
  expect(
    snapshotOf(
      '<p>Halo, Budi</p><div><b>Saldo awal</b><b>Terpakai</b><b>Sisa saldo</b></div><div><i>Rp3.500.000</i><i>Rp1.200.000</i><i>Rp2.300.000</i></div>',
    ).balance,
  ).toEqual(read({ amount: 2_300_000, printed: 'Rp2.300.000' })));

describe('the account is shut only where the page says so of the account', () => {
  const of = (sentence: string) => {
    const { account, notices } = snapshotOf(
      `<p>Halo, Budi</p><h2>Pelatihan Saya</h2><p>Kamu belum mengambil pelatihan</p><section><p>${sentence}</p></section>`,
    );
    return [
      account.state === 'read' ? account.value.membership?.norm : undefined,
      notices.state === 'read' ? notices.value.map(({ kind }) => kind).filter((kind) => kind === 'deactivated' || kind === 'blocked') : [],
    ];
  };
  it.each([
    'Akun OVO kamu diblokir, hubungi OVO.',
    'Rekening kamu dibekukan oleh bank.',
    'Akun kamu tidak diblokir',
    'Akun kamu yang diblokir sudah aktif kembali',
    'Notifikasi email kamu dinonaktifkan',
    'Verifikasi dua langkah dinonaktifkan',
    'Akses lokasi dinonaktifkan. Aktifkan lokasi untuk Scan Wajah.',
    'Pop-up diblokir. Izinkan pop-up untuk membuka sertifikat.',
    'Pelatihan ini dinonaktifkan oleh lembaga',
  ])('not: %s', (sentence) => expect(of(sentence)).toEqual([undefined, []]));
  it.each([
    ['Akun kamu telah diblokir.', 'blocked'],
    ['Mohon maaf, akun Prakerja Anda dibekukan sementara.', 'blocked'],
    ['Mohan maaf, Kartu Prakerja kamu dinonaktifkan sesuai dengan Permenko Perekonomian Nomor 11 Tahun 2020', 'deactivated'],
    ['Kepesertaan kamu telah dicabut.', 'deactivated'],
    ['Perhatian Kartu Prakerja kamu dinonaktifkan.', 'deactivated'],
  ])('but: %s', (sentence, norm) => expect(of(sentence)).toEqual([norm, [norm]]));
});

it('the last of the stages of a training is not its status', () => {
  const stages = '<ol><li>Dibeli</li><li aria-current="step">Belajar</li><li>Selesai</li></ol>';
  const page = (inside: string) =>
    snapshotOf(`<p>Halo, Budi</p><h2>Pelatihan Saya</h2><div><h3>Las Dasar</h3><p>Lembaga: Baja Kuat</p>${inside}</div>`);
  expect(page(stages).trainings.state).toBe('unread');
  expect(page(`${stages}<p>Status: Aktif</p>`).trainings).toEqual(
    read([{ title: 'Las Dasar', provider: 'Baja Kuat', status: { printed: 'Aktif', norm: 'active' } }]),
  );
});

it('a sample is no training', () =>
  expect(snapshotOf('<p>Halo, Budi</p><h2>Pelatihan Saya</h2><div><h4>Judul pelatihan</h4><span>Aktif</span></div>').trainings.state).toBe(
    'unread',
  ));
