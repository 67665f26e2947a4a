/** What the popup reminds of while the participant lets it. */
export const reminders = {
  title: 'Pengingat',
  'answer-due': (day: string) => `Jawaban seharusnya sudah ada (14 hari kerja, sampai ${day}).`,
  'not-opened': (days: string) => `Dashboard terakhir dibuka ${days} hari lalu.`,
  whatNow: 'Lihat langkah berikutnya',
  show: 'Ingatkan kalau jawaban pengaduan terlambat, atau dashboard lama tidak dibuka',
  open: 'Buka dashboard',
  hide: 'Matikan pengingat',
  backupNever: (entries: number) => `${entries} catatan belum punya cadangan.`,
  backupOld: (day: string) => `Cadangan terakhir ${day}. Sudah waktunya membuat yang baru.`,
  backupGo: 'Buat cadangan',
};
