/** The second witness: any page kept by one button of the popup. */
export const keepPage = {
  keep: 'Simpan halaman ini sebagai bukti',
  keeping: 'Menyimpan…',
  kept: (seq: number) => `Tersimpan sebagai catatan ${seq}.`,
  keptWithoutPicture: (seq: number) => `Tersimpan sebagai catatan ${seq}, tanpa tangkapan layar.`,
  failed: (reason: string) => `Halaman ini tidak bisa disimpan: ${reason}`,
  noPage: 'tidak ada halaman yang sedang terbuka',
};
