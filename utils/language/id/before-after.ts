/** The page that sets two kept pages side by side. */
export const beforeAfter = {
  title: 'Sebelum dan sesudah',
  before: 'Sebelumnya',
  after: 'Sesudahnya',
  seen: (time: string, seq: number) => `${time} · Catatan ${seq}`,
  frame: 'salinan halaman',
  how: 'Ini salinan halaman yang pernah Anda buka, tanpa gambar dan hiasan. Yang dicoret: sudah tidak ada. Yang tebal dalam kotak: baru ada.',
  personal: 'Tampilkan nama dan nomor saya',
  noneBefore: 'Tidak ada kunjungan sebelumnya untuk dibandingkan.',
  missing: { 'no-copy': 'Salinan halaman ini tidak disimpan.', damaged: 'Salinan halaman ini rusak dan tidak bisa dibuka.' },
  wholeText: 'Seluruh isi sebagai teks',
  asText: 'Yang berubah, sebagai teks',
  gone: 'Tidak ada lagi:',
  added: 'Baru:',
  noChange: 'Tidak ada teks yang berbeda di antara kedua halaman.',
  opening: 'Membuka kedua halaman…',
  noFinding: 'Temuan ini tidak ada di catatan.',
};
