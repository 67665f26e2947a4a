/** A page in trouble, or a session that is over, in its own words: what it does not show then proves nothing. */
const TROUBLE =
  /terjadi (?:kesalahan|gangguan)|gagal (?:memuat|dimuat|mengambil)|tidak (?:dapat|bisa) (?:dimuat|memuat)|belum dapat (?:ditampilkan|dimuat)|antrian tinggi|antrean tinggi|sedang (?:dalam )?(?:perbaikan|pemeliharaan|gangguan|sibuk)|(?<!\b(?:bisa|dapat|boleh) )coba (?:lagi|beberapa saat|muat ulang)|muat ulang/i;
const SESSION_OVER =
  /(?:sesi|session)\b.{0,40}\b(?:berakhir|habis|kedaluwarsa|kadaluarsa|expired)|silakan (?:masuk|login) (?:kembali|lagi)/i;

export const saysTrouble = (text: string): boolean => TROUBLE.test(text);
export const saysSessionOver = (text: string): boolean => SESSION_OVER.test(text);

/**
 * Advice, threats, conditions and headlines, which are about everybody: "Peserta yang terbukti curang akan dinonaktifkan", "Pastikan … agar
 * tidak gagal", "5 penyebab insentif gagal cair".
 */
const IN_GENERAL =
  /\b(?:pastikan|jangan|waspada|hindari|agar|supaya|jika|apabila|bila|kalau|(?:peserta|penerima|akun|mereka) yang|setiap peserta|artikel|tips|(?:(?:tidak|belum) ada|jumlah|sebagian) insentif|insentif (?:yang|saya)|akun saya|menyebabkan|panduan|simak|baca|faq|penyebab|kenapa|mengapa|cara|berarti|artinya|(?:untuk|sebelum) (?:(?:dapat|bisa) )?membeli|akan|mungkin|(?<!\b(?:tidak|belum) )(?:dapat|bisa))\b/i;
/** A condition in the same breath ("dinonaktifkan bila pelatihan tidak dibeli", "menyelesaikan pelatihan untuk membeli yang berikutnya"), and the headline's promise of reasons ("gagal cair, ini sebabnya"). */
const CONDITION_AFTER =
  /^[^,;:(]*\b(?:untuk|sebelum) (?:(?:dapat|bisa) )?membeli\b|^[^,;:(]*\b(?:jika|apabila|bila|kalau)\b|\b(?:ini|berikut) (?:\S+ ){0,2}(?:penyebab|sebab|cara|solusi|alasan)/i;

/** Whether a text tells that something happened, and not only that it could, nor asks: in one sentence at least, what stands around the word is not in general. */
export function tellsOutright(text: string, word: RegExp): boolean {
  const sentences = text.split(/(?<=[.!?\n])/).flatMap((sentence) => {
    const at = sentence.search(word);
    return at < 0 ? [] : [{ lead: sentence.slice(0, at), rest: sentence.slice(at) }];
  });
  return (
    sentences.length === 0 ||
    sentences.some(({ lead, rest }) => !IN_GENERAL.test(lead) && !CONDITION_AFTER.test(rest) && !rest.endsWith('?'))
  );
}
