/** The field check: a participant tries Saksi on the real dashboard. */
export const fieldCheck = {
  title: 'Pemeriksaan lapangan',
  what: 'Pembuat Saksi tidak bisa melihat dashboard Anda. Dengan pemeriksaan ini Anda bisa membantu: lihat apa yang terbaca, bagian demi bagian, lalu simpan salinan halaman tanpa data pribadi. Saksi tidak mengirim salinan itu.',
  off: 'Pemeriksaan ini mati sampai Anda menyalakannya.',
  turnOn: 'Nyalakan pemeriksaan lapangan',
  turnOff: 'Matikan lagi',
  steps: [
    'Buka dashboard Prakerja Anda di tab lain. Buka halaman pelatihan, sertifikat, saldo, dan insentif.',
    'Kembali ke halaman ini, lalu tekan “Lihat lagi”.',
    'Bandingkan isi di bawah dengan dashboard Anda.',
    'Simpan berkasnya, periksa isinya, lalu kirim secara pribadi kepada pembuat Saksi.',
  ],
  again: 'Lihat lagi',
  nothing: 'Belum ada halaman yang dibuka sejak pemeriksaan dinyalakan.',
  readAs: (count: number) => `terbaca: ${count} nilai`,
  save: 'Simpan halaman tanpa data pribadi',
};
