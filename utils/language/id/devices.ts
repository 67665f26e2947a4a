export const devices = {
  other: 'perangkat lain',
  this: 'perangkat ini',
  copy: (device: string) => `Ini salinan catatan dari “${device}”. Akun ini belum pernah dilihat di sini.`,
  continued: (entries: number) => `Perangkat ini melanjutkan catatan dari cadangan yang berisi ${entries} catatan.`,
  joined: (device: string, entries: number) => `Catatan dari “${device}” (${entries} catatan) ikut dihitung.`,
  rollback: (entries: number) => `Cadangan yang lebih lama (${entries} catatan) dicoba. Tidak ada yang diambil.`,
  fork: (seq: number) => `Cadangan yang isinya berbeda mulai catatan ${seq} dicoba. Tidak ada yang diambil.`,
  rollbackOfCopy: (entries: number) =>
    `Cadangan yang lebih lama dari catatan perangkat lain (${entries} catatan) dicoba. Tidak ada yang diambil.`,
  forkOfCopy: (seq: number) =>
    `Cadangan dari catatan perangkat lain, yang isinya berbeda mulai catatan ${seq}, dicoba. Tidak ada yang diambil.`,
  fresh: (day: string) => `Catatan ini baru: catatan sebelumnya dihapus pada ${day}.`,
  copyHow:
    'Buka dashboard Prakerja di sini, lalu catatan kedua perangkat dibaca bersama. Untuk mengekspor bukti, pakai perangkat yang membuatnya.',
};
