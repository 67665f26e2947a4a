/** The three screens of the first run, and the steps until the first complete reading. */
export const welcome = {
  titles: ['Apa yang dibaca Saksi', 'Di mana disimpan', 'Yang perlu Anda lakukan'],
  steps: 'Langkah',
  step: (now: number, of: number) => `${now} dari ${of}`,
  next: 'Lanjut',
  back: 'Kembali',
  done: 'Selesai. Halaman ini boleh ditutup.',
  keptWhat: [
    'Hanya di perangkat ini. Tidak ada yang dikirim, kecuali Anda sendiri menyalakan segel waktu di Pengaturan.',
    'Situs Prakerja tidak bisa membaca atau menghapus catatan ini.',
    'Mencopot Saksi menghapus catatannya. Buat cadangan dulu di Pengaturan.',
  ],
  permission: 'Izin membaca situs Prakerja',
  nextSteps: [
    'Buka dashboard Prakerja dan masuk seperti biasa.',
    'Buka halaman yang memuat daftar pelatihan Anda. Tunggu sampai selesai dimuat.',
    'Klik gambar Saksi di pojok peramban (di HP: menu ⋮, Ekstensi, Saksi). Di sana tertulis apakah semuanya sudah tercatat.',
  ],
  notification: {
    title: 'Coba pemberitahuan',
    why: 'Kalau ada yang hilang, Saksi memberi tahu lewat pemberitahuan. Coba sekali supaya yakin sampai.',
    send: 'Kirim pemberitahuan percobaan',
    ask: 'Apakah pemberitahuan dari Saksi muncul di layar?',
    yes: 'Ya, muncul',
    no: 'Tidak',
    works: 'Bagus. Pemberitahuan sampai.',
    blocked:
      'Pemberitahuan mungkin dimatikan. Buka pengaturan komputer atau HP Anda, cari Pemberitahuan, lalu izinkan untuk peramban ini. Matikan juga mode Jangan Ganggu. Tanpa itu pun, angka di gambar Saksi tetap memberi tahu.',
    testTitle: 'Saksi: percobaan',
    testMessage: 'Pemberitahuan dari Saksi sampai. Tidak ada yang hilang.',
  },
};
