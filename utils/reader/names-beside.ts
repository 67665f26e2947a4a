const CARD = /(?:\d[ .\u00a0-]?){15}\d|[•*xX●]{3,}[ .-]?\d{3,4}|\b(?:nomor|no\.?) kartu\b|\bkartu prakerja\b/iu;
const NAME = /^\p{Lu}[\p{L}'’.]*(?: \p{Lu}[\p{L}'’.]*){1,4}$/u;
/** Words of the site's own headings, menus and states, which are written with capitals too. */
const OF_THE_SITE =
  /(?<!\p{L})(?:kartu|prakerja|nomor|saldo|pelatihan|dashboard|dasbor|profil|beranda|keluar|insentif|sertifikat|riwayat|akun|saya|kamu|anda|peserta|gelombang|selamat|datang|menu|masuk|bantuan|notifikasi|pemberitahuan|status|aktif|nonaktif|lihat|semua|cari|info|rekening|pengaturan|jumlah|total|data|daftar|tentang|kebijakan|syarat|program|manajemen|pelaksana|transaksi|nama|lengkap|verifikasi|logout|home|institute|academy|akademi)(?!\p{L})/iu;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const NEAR = 2;

/**
 * Names that stand beside a card number or its label without saying that they are names: `Budi Santoso` over `Nomor Kartu Prakerja`.
 * Good enough to hide (hiding too much is safe), not good enough to say whose page it is. Takes the page's text, line by line.
 */
export const namesBeside = (text: string): string[] => {
  const lines = text.split('\n').map((line) => line.replace(INVISIBLE, '').replace(/\s+/g, ' ').replace(/^: ?/, '').trim());
  const near = new Set<string>();
  lines.forEach((line, at) => {
    if (CARD.test(line)) for (const beside of lines.slice(Math.max(0, at - NEAR), at + NEAR + 1)) near.add(beside);
  });
  return [...near].filter((line) => NAME.test(line) && !OF_THE_SITE.test(line));
};
