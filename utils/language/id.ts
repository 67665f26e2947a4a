import type { Finding } from '../schema/finding';
import type { WhyUnread } from '../schema/reading';
import type { Section } from '../schema/section';
import { devices } from './id/devices';
import { finding } from './id/finding';
import { guide } from './id/guide';
import { judgement } from './id/judgement';
import { keepPage } from './id/keep-page';
import { moment } from './id/moment';
import { origin } from './id/origin';
import { pages } from './id/pages';
import { reminders } from './id/reminders';
import { rules } from './id/rules';
import { state } from './id/state';
import { storage } from './id/storage';

const sections: Record<Section, string> = {
  account: 'Akun',
  trainings: 'Pelatihan',
  certificates: 'Sertifikat',
  balance: 'Saldo',
  incentives: 'Insentif',
  notices: 'Pemberitahuan',
};

const why: Record<WhyUnread, string> = {
  'not-on-page': 'tidak ada di halaman yang dibuka',
  'still-loading': 'halaman belum selesai dimuat',
  'page-error': 'halaman sedang gangguan',
  'logged-out': 'Anda belum masuk',
  filtered: 'sebagian disembunyikan oleh saringan atau tab',
  partial: 'baru sebagian yang tampil',
  unrecognised: 'Saksi belum mengenali bagian ini',
};

export const id = {
  devices,
  keepPage,
  pages,
  reminders,
  name: 'Saksi',
  tagline: 'Menyimpan bukti bertanggal dari dashboard Prakerja Anda, di perangkat Anda sendiri.',
  rules,
  guide,
  judgement,
  origin,
  sections,
  why,
  states: { suspected: 'perlu dipastikan', confirmed: 'pasti', resolved: 'sudah kembali' } satisfies Record<Finding['state'], string>,
  finding,
  popup: {
    nothingYet: 'Belum ada yang tercatat',
    nothingYetHow: 'Buka dashboard Prakerja Anda seperti biasa. Saksi membaca apa yang tampil, tanpa mengubah apa pun.',
    allWell: (time: string) => `Semua tercatat aman · terakhir ${time}`,
    problems: (count: number) => `${count} hal perlu perhatian`,
    cannotRead: 'Saksi tidak bisa membaca halaman terakhir',
    cannotReadHere: 'Saksi tidak bisa membaca halaman ini',
    cannotReadKept: 'Yang sudah tercatat tetap tersimpan.',
    incomplete: 'Belum lengkap: daftar pelatihan belum pernah terbaca',
    lastComplete: (time: string) => `Pembacaan lengkap terakhir ${time}`,
    neverComplete: 'Daftar pelatihan belum pernah terbaca lengkap',
    watched: 'Yang dijaga',
    lastRead: (time: string) => `terbaca ${time}`,
    neverRead: 'belum pernah terbaca',
    lastLook: (why: string) => `kunjungan terakhir: ${why}`,
    account: 'Akun',
    accountUnknown: 'Akun belum dikenali. Buka halaman yang menampilkan nomor kartu atau nama Anda.',
    accountUnknownShort: 'Belum dikenali',
    found: 'Yang ditemukan',
    past: 'Sudah kembali',
    export: 'Ekspor bukti',
    exportFull: 'Lengkap (untuk Anda sendiri)',
    exportMasked: 'Samar (tanpa identitas, boleh dibagikan)',
    exportOmbudsman: 'Untuk Ombudsman (dengan identitas)',
    exportOmbudsmanWhat: 'Berisi nama dan nomor kartu Anda. Berikan hanya kepada petugas Ombudsman.',
    exportMaskedWhat:
      'Nama, nomor kartu, e-mail, dan nomor pribadi lain yang dikenali disamarkan. Penyelenggara mungkin masih mengenali Anda dari jam kunjungan.',
    exportFullWhat: 'Berisi identitas Anda. Jangan dibagikan ke umum.',
    exporting: (done: number, total: number) => `Menyusun bukti… ${done} dari ${total}`,
    exported: (name: string) => `Tersimpan: ${name}`,
    exportHead: 'Sidik jari catatan terakhir (“kepala catatan”)',
    exportFailed: (reason: string) => `Ekspor gagal: ${reason} Catatan Anda tetap utuh. Coba lagi.`,
    exportCancelled: 'Ekspor dibatalkan. Catatan Anda tetap utuh.',
    leakStopped: (where: string) =>
      `Ekspor dihentikan: ada data pribadi yang belum tersamar di ${where}. Tidak ada berkas yang dibuat. Tahan catatan itu lewat halaman Ekspor bukti, atau pilih “Lengkap”.`,
    cancel: 'Batal',
    timeline: 'Lihat semua catatan',
    verify: 'Periksa berkas bukti',
    trouble: {
      quota:
        'Ruang penyimpanan penuh, kunjungan terakhir belum tercatat. Kosongkan ruang di perangkat Anda; yang sudah tercatat tetap ada.',
      blocked: 'Penyimpanan sedang dipakai halaman Saksi lain, mungkin versi lama. Tutup semua tab Saksi, lalu buka lagi dashboard.',
      newer: 'Catatan di peramban ini ditulis oleh Saksi yang lebih baru. Perbarui Saksi; yang sudah tercatat tetap ada.',
      gone: 'Penyimpanan Saksi tidak bisa dibuka. Tutup lalu buka lagi peramban Anda.',
      unknown: 'Kunjungan terakhir gagal dicatat. Buka lagi dashboard untuk mencoba ulang.',
    },
    troubleTechnical: (detail: string) => `Rincian untuk pelapor masalah: ${detail}`,
  },
  moment,
  state,
  options: {
    reads: 'Yang dibaca',
    readsWhat: [
      'Halaman Prakerja yang Anda buka sendiri: pelatihan, sertifikat, saldo, insentif, pemberitahuan.',
      'Nama dan nomor kartu yang tampil, supaya catatan dua orang di satu perangkat tidak tercampur.',
    ],
    never: 'Yang tidak pernah dibaca',
    neverWhat: ['Kata sandi, OTP, dan isi formulir.', 'Cookie dan token masuk.', 'Situs lain.'],
    independent: 'Saksi dibuat secara mandiri, tidak berhubungan dengan pemerintah atau Manajemen Pelaksana Prakerja.',
    language: 'Bahasa',
    open: 'Buka dashboard Prakerja',
    grant: 'Izinkan Saksi membaca situs Prakerja',
    granted: 'Izin membaca situs Prakerja sudah diberikan.',
    notGranted: 'Peramban belum mengizinkan Saksi membaca situs Prakerja. Tanpa izin ini Saksi tidak mencatat apa pun.',
  },
  storage,
};
