import type { Profile, Words } from './profile';

/** What the site says has happened to the account, or will; what all eras share (dashboard.ts). */

/** What has happened to the account itself, and to nothing of it: `Akun OVO kamu diblokir`, `Notifikasi dinonaktifkan` are about something else. */
const shut = (words: Words): Words =>
  `(.*[^\\p{L}\\d\\s] ?)?((perhatian|peringatan|pemberitahuan|pengumuman|informasi|info|penting|moh[ao]n maaf|maaf|halo( \\p{L}+){1,3}) )?(akun|kartu( prakerja)?|kepesertaan|keanggotaan)(mu|ku)?( (kamu|anda|saya|ini|prakerja|peserta|telah|sudah|sedang|kini|saat ini|sementara|resmi))* (${words})(?!\\p{L}).*`;

// 2021-24 [P, O FAQ]
export const membership: Profile['membership'] = [
  ['flagged', '.*terindikasi (melakukan )?kecurangan.*'],
  ['deactivated', `${shut('dinonaktifkan|dicabut|non-?aktif')}|dinonaktifkan|non-?aktif|tidak aktif`],
  ['blocked', `${shut('(di|ter)blokir|dibekukan|(masuk|kena|di-?) ?blacklist')}|(di|ter)blokir|dibekukan|blacklist`],
  ['active', 'aktif'],
];

export const notices: Profile['notices'] = [
  // Seed 2020 [U]; FAQ 2024 [O].
  [
    'unfinished-training',
    '(?!((setiap|semua|para|seluruh) )?(peserta|penerima)).*\\b(belum menyelesaikan pelatihan|pelatihan (lain )?(sebelumnya )?yang (masih )?belum (di|ter)?selesai|(harus|perlu) menyelesaikan pelatihan|selesaikan (dulu |dahulu )?pelatihan(mu)? (yang )?(sebelumnya|terlebih|dulu|dahulu)|pelatihan sebelumnya belum selesai|masih (ada|memiliki) pelatihan (yang )?(aktif|belum)).*',
  ],
  ['fraud', '.*terindikasi (melakukan )?kecurangan.*'],
  ['deactivated', shut('dinonaktifkan|dicabut|non-?aktif')],
  ['blocked', shut('(di|ter)blokir|dibekukan')],
  // `Data insentif gagal dimuat` tells of the page.
  ['incentive-failed', '.*insentif(mu| kamu| anda)?[^.]* gagal(?! (di|me)?muat).*|.*gagal (dicairkan|ditransfer|mencairkan).*'],
  [
    'cancelled-by-programme',
    // Not the kind of a training beside its status.
    '(?!pelatihan (webinar|pembelajaran mandiri|tatap muka|daring|luring|online|offline|hybrid|mandiri) dibatalkan$).*pelatihan[^.]* (?<!(tidak|belum|dapat|bisa|yang|jika|bila|apabila|akan|ingin|sebelum|setelah) )(dibatalkan|ditiadakan).*',
  ],
  [
    'year-end',
    '(?!.*(ditarik|dicairkan) (secara )?tunai).*(saldo|beasiswa)[^.]* (hangus|ditarik|dikembalikan|tidak dapat digunakan|berakhir).*|.*(batas|terakhir)[^.]* (pembelian|membeli) pelatihan.*',
  ],
  ['not-selected', '.*(belum (berhasil|lolos)( gelombang)?|tidak lolos).*'],
  ['survey', '(?!insentif ).*survei[^.]*( kamu| akan| evaluasi| tersedia| segera| isi).*|(yuk|ayo|segera|silakan)[^.]* survei.*'],
  [
    'needs-rating',
    '.*(beri|berikan|isi|tulis|memberi|memberikan)(kan)? (ulasan|rating)[^.]* .*(agar|untuk|supaya|insentif|sertifikat).*|.*(segera|yuk|jangan lupa|harap|silakan)[^.]* (beri|berikan|memberi|memberikan|isi) (ulasan|rating|penilaian).*',
  ],
  ['no-training', '.*\\b(belum|tidak) (ada|memiliki|mengambil|mengikuti|membeli) pelatihan.*'],
];
