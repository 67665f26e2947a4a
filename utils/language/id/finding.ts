/** What a finding says beside its rule. */
export const finding = {
  before: 'Sebelumnya',
  after: 'Sekarang',
  /** In their place, where two places of the site contradict each other. */
  listed: 'Di daftar pelatihan',
  message: 'Pesan situs',
  /** In the place of both, where the text is still the same. */
  still: 'Tetap',
  /** In the place of the latter two, once it is over. */
  past: 'Waktu itu',
  since: (day: string) => `sejak ${day}`,
  stillSeen: (date: string) => `masih terlihat ${date}`,
  lastGood: (date: string) => `terakhir terlihat ${date}`,
  firstSeen: (date: string) => `mulai terlihat ${date}`,
  due: (since: string, due: string, source: string) => `Dihitung sejak ${since}, batasnya ${due} (${source}).`,
  confirmedOn: (date: string) => `dipastikan ${date}`,
  resolvedOn: (date: string) => `kembali ${date}`,
  flaps: (times: number) => `Sudah ${times} kali hilang lalu kembali.`,
  takeNow: 'Ambil tangkapan layar sekarang: klik gambar Saksi.',
};
