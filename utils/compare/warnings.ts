/** A page in trouble, or a session that is over, in its own words: what it does not show then proves nothing. */
const TROUBLE =
  /terjadi (?:kesalahan|gangguan)|gagal (?:memuat|dimuat|mengambil)|tidak (?:dapat|bisa) (?:dimuat|memuat)|belum dapat (?:ditampilkan|dimuat)|antrian tinggi|antrean tinggi|sedang (?:dalam )?(?:perbaikan|pemeliharaan|gangguan|sibuk)|coba (?:lagi|beberapa saat|muat ulang)|muat ulang/i;
const SESSION_OVER =
  /(?:sesi|session)\b.{0,40}\b(?:berakhir|habis|kedaluwarsa|kadaluarsa|expired)|silakan (?:masuk|login) (?:kembali|lagi)/i;

export const saysTrouble = (text: string): boolean => TROUBLE.test(text);
export const saysSessionOver = (text: string): boolean => SESSION_OVER.test(text);

/** Advice, threats and conditions, which are about everybody: "Peserta yang terbukti curang akan dinonaktifkan", "Pastikan … agar tidak gagal". */
const IN_GENERAL =
  /\b(?:pastikan|jangan|waspada|hindari|agar|supaya|jika|apabila|bila|kalau|peserta yang|setiap peserta|akan|mungkin|(?<!\b(?:tidak|belum) )(?:dapat|bisa))\b/i;

/** Whether a text tells that something happened, and not only that it could: what leads up to the word must not be in general. */
export function tellsOutright(text: string, word: RegExp): boolean {
  const leads = text.split(/[.!?\n]+/).flatMap((sentence) => {
    const at = sentence.search(word);
    return at < 0 ? [] : [sentence.slice(0, at)];
  });
  return leads.length === 0 || leads.some((lead) => !IN_GENERAL.test(lead));
}
