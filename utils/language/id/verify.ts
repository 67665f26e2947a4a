/** The page that checks a bundle. */
export const verify = {
  title: 'Periksa berkas bukti',
  intro: 'Pilih atau jatuhkan berkas bukti (.zip). Berkas diperiksa di perangkat ini, tidak dikirim ke mana pun.',
  choose: 'Pilih berkas',
  checking: (percent: number) => `Memeriksa… ${percent}%`,
  cancel: 'Batal',
  cancelled: 'Dibatalkan: berkas ini belum diperiksa.',
  ok: 'Utuh: tidak ada yang berubah sejak berkas ini ditandatangani dengan kunci di bawah.',
  unwritten:
    'Catatan-catatannya utuh sejak berkas ini ditandatangani dengan kunci di bawah. LAPORANNYA TIDAK DIJAMIN: laporan atau tabelnya bukan seperti yang ditulis Saksi versi ini dari catatan-catatan itu. Pegang catatannya, bukan laporannya.',
  rekeyed: (until: number, fingerprint: string) =>
    `KUNCI BERGANTI pada catatan ${until}: yang sebelumnya ditandatangani dengan kunci ${fingerprint}. Tanda tangan yang sekarang tidak menunjukkan bahwa orangnya sama.`,
  broken: 'TIDAK UTUH: ada pemeriksaan yang gagal.',
  foreign: 'Ini bukan berkas bukti Saksi, jadi tidak ada yang bisa diperiksa. Pilih zip yang dibuat Saksi; namanya diawali “bukti-”.',
  unreadable: (reason: string) => `Berkas ini tidak bisa diperiksa: ${reason}`,
  cannotConclude: 'Yang tidak bisa disimpulkan',
  checks: 'Pemeriksaan',
  head: (size: number) => `Sidik jari catatan terakhir dari ${size} catatan (“kepala catatan”)`,
  key: 'Sidik jari kunci',
  strangeKey: 'Sidik jari kunci yang ikut dalam berkas (BUKAN penanda tangannya: tanda tangannya tidak sah)',
  /** `entry 12` of a check, as this language says it; a path stays. */
  where: (place: string) => place.replace(/^entry (?=\d+$)/, 'catatan '),
  simulated: 'Perhatian: berkas ini dibuat dengan jam tiruan (uji coba), bukan bukti sungguhan.',
};
