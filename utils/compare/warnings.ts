/** A page in trouble, or a session that is over, in its own words: what it does not show then proves nothing. */
const TROUBLE =
  /terjadi (?:kesalahan|gangguan)|gagal (?:memuat|dimuat|mengambil)|tidak (?:dapat|bisa) (?:dimuat|memuat)|belum dapat (?:ditampilkan|dimuat)|antrian tinggi|antrean tinggi|sedang (?:dalam )?(?:perbaikan|pemeliharaan|gangguan|sibuk)|coba (?:lagi|beberapa saat|muat ulang)|muat ulang/i;
const SESSION_OVER =
  /(?:sesi|session)\b.{0,40}\b(?:berakhir|habis|kedaluwarsa|kadaluarsa|expired)|silakan (?:masuk|login) (?:kembali|lagi)/i;

export const saysTrouble = (text: string): boolean => TROUBLE.test(text);
export const saysSessionOver = (text: string): boolean => SESSION_OVER.test(text);

/** Advice, threats and conditions, which are about everybody: "Peserta yang terbukti curang akan dinonaktifkan", "Pastikan … agar tidak gagal". */
const IN_GENERAL =
  /\b(?:pastikan|jangan|waspada|hindari|agar|supaya|jika|apabila|bila|kalau|peserta yang|setiap peserta|akan|dapat|bisa|mungkin)\b/i;

/** Whether a text tells that something happened, and not only that it could: the sentence with the word has to say it outright. */
export function tellsOutright(text: string, word: RegExp): boolean {
  const about = text.split(/[.!?\n]+/).filter((sentence) => word.test(sentence));
  return about.length === 0 || about.some((sentence) => !IN_GENERAL.test(sentence));
}
