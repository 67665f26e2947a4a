/** What a finding says beside its rule. */
export const finding = {
  before: 'Sebelumnya',
  after: 'Sekarang',
  lastGood: (date: string) => `terakhir terlihat ${date}`,
  firstSeen: (date: string) => `mulai terlihat ${date}`,
  due: (since: string, due: string, source: string) => `Dihitung sejak ${since}, batasnya ${due} (${source}).`,
  confirmedOn: (date: string) => `dipastikan ${date}`,
  resolvedOn: (date: string) => `kembali ${date}`,
  flaps: (times: number) => `Sudah ${times} kali hilang lalu kembali.`,
  takeNow: 'Ambil tangkapan layar sekarang: klik gambar Saksi.',
};
