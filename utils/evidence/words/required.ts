/** What every report says, whatever version writes it (FORMAT.md 10): a bundle whose report does not say it does not verify. */
export const PROMISE = {
  id: 'Berkas ini membuktikan isi tidak berubah sejak segel waktu pertama; berkas ini tidak membuktikan bahwa situs benar-benar mengirim halaman ini.',
  en: 'This file proves the content has not changed since the first time seal; it does not prove the site really served this page.',
};

/** And this, where the clock was a simulated one. */
export const TRIAL = {
  id: 'UJI COBA. Berkas ini dibuat dengan jam tiruan; tanggal-tanggalnya bukan tanggal yang sebenarnya dan tidak membuktikan apa pun.',
  en: 'TRIAL. This file was made with a simulated clock; its dates are not real dates and prove nothing.',
};
