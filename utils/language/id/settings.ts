/** The page of settings, apart from backup, restoring and erasing. */
export const settings = {
  alerts: {
    title: 'Pemberitahuan',
    what: 'Beri tahu saya tentang',
    severities: {
      loss: 'Yang hilang',
      contradiction: 'Dashboard yang saling bertentangan',
      setback: 'Yang mundur atau gagal',
      overdue: 'Yang terlambat',
      notice: 'Perubahan lain',
    },
    still: 'Yang tidak dicentang tetap terlihat di Saksi, hanya tanpa pemberitahuan.',
    quiet: 'Jam tenang',
    from: 'Dari',
    to: 'Sampai',
    quietWhat: 'Pakai jam tenang: pemberitahuan ditunda, tidak dibuang.',
    saved: 'Tersimpan.',
    failed: (reason: string) => `Tidak bisa disimpan: ${reason}`,
  },
  accounts: {
    title: 'Akun di peramban ini',
    none: 'Belum ada akun yang tercatat.',
    unnamed: 'Akun yang belum dikenali',
    elsewhere: 'salinan dari perangkat lain',
    erased: 'isinya sudah dihapus',
    told: (entries: number, since: string) => `${entries} catatan sejak ${since}`,
    last: (time: string) => `kunjungan terakhir ${time}`,
    open: 'Lihat catatannya',
  },
  storage: {
    title: 'Ruang penyimpanan',
    used: (size: string) => `Saksi memakai ${size} di perangkat ini.`,
    unknown: 'Peramban tidak memberi tahu berapa ruang yang dipakai.',
    kept: 'Peramban tidak akan menghapus catatan ini tanpa Anda minta.',
  },
  may: {
    title: 'Apa yang boleh dilakukan Saksi, dan mengapa',
    sites: (names: string) => `Membaca ${names}: halaman yang Anda buka sendiri di sana. Situs lain tidak.`,
    permissions: {
      storage: 'Menyimpan catatan di perangkat ini.',
      unlimitedStorage: 'Catatan tidak dibuang saat ruang hampir penuh.',
      notifications: 'Memberi tahu kalau ada yang hilang.',
      webRequest: 'Mencatat jam dari situs itu sendiri untuk halaman yang Anda buka. Tidak ada yang dihalangi atau diubah.',
      activeTab: 'Mengambil gambar tab yang sedang Anda lihat, hanya saat Anda memintanya.',
      scripting:
        'Menaruh pembaca di halaman dashboard yang Anda buka; di tab lain hanya saat Anda memintanya; dan di SIAPkerja, jika Anda menyalakannya.',
      alarms: 'Meminta lagi segel waktu yang belum didapat, pada waktunya.',
    } as Record<string, string>,
  },
  about: {
    title: 'Versi',
    version: (version: string) => `Saksi ${version}`,
    hash: 'Sidik jari kode yang terpasang',
    hashWhat: 'Angka ini ada di setiap catatan, supaya bisa diperiksa versi mana yang membuatnya.',
  },
  again: 'Lihat lagi layar pembuka',
};
