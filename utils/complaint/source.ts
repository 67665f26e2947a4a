/** Where a fact was read: who says it, when, and the address of the text where there is one. */
export type Source = { name: string; url?: string };

/** Texts that more than one channel or deadline rests on. */
export const SOURCES = {
  seed: {
    name: 'infoplus.id (2020), kasus peserta di Semarang',
    url: 'https://infoplus.id/program-kartu-prakerja-bermasalah-dan-tak-jelas-gawat-keluhan-tak-digubris-peserta-binggung-wadul-kemana-lagi/',
  },
  gtrust: {
    name: 'gtrustlearning.id, 29 Mei 2024',
    url: 'https://gtrustlearning.id/blog/detail/akun-prakerja-diblokir-ini-penyebab-dan-cara-mengatasinya',
  },
  portalsulut: {
    name: 'portalsulut.pikiran-rakyat.com, 2 Oktober 2020',
    url: 'https://portalsulut.pikiran-rakyat.com/nasional/pr-85794231/insentif-prakerja-3-4-dan-5-oktober-cek-disini?page=all',
  },
  home2020: { name: 'Halaman muka www.prakerja.go.id, November 2020 (salinan publik: nurd0tid/UI-KIT-Prakerja)' },
  skillWeek: { name: 'Kartu-Prakerja/skill-week, repositori resmi, 20 Desember 2024' },
  faq: { name: 'Tanya Jawab Prakerja 2024 (salinan publik: abanguttar/edumultiskill, 11 Desember 2024)' },
  form2021: {
    name: 'Buku panduan, 20 Agustus 2021',
    url: 'https://online.flipbuilder.com/plcl/qzer/files/basic-html/page291.html',
  },
  cnn: {
    name: 'cnnindonesia.com, 21 September 2020',
    url: 'https://www.cnnindonesia.com/ekonomi/20200921131954-532-548911/cara-mengikuti-survei-prakerja-agar-dapat-insentif-tambahan',
  },
  grid: {
    name: 'fame.grid.id, 2021',
    url: 'https://fame.grid.id/read/462918179/waduh-hari-ini-terakhir-pilih-pelatihan-kartu-prakerja-gelombang-19-simak-solusi-jika-alami-gangguan?page=4',
  },
  republika: {
    name: 'republika.co.id, 14 Juni 2018 (mengutip Kementerian PANRB)',
    url: 'https://ramadhan.republika.co.id/berita/pab1q5349/ini-aplikasi-untuk-laporkan-layanan-publik-selama-lebaran',
  },
  sippn: {
    name: 'sippn.menpan.go.id, standar pelayanan 8304801',
    url: 'https://sippn.menpan.go.id/pelayanan-publik/8304801/kelurahan-paria/pelayanan-surat-pengantar-skck',
  },
  ombudsmanLaw: {
    name: 'UU 37/2008 Pasal 23–24',
    url: 'https://text-id.123dok.com/document/6qm5pko7z-laporan-tata-cara-pemeriksaan-dan-penyelesaian.html',
  },
  ombudsman2021: {
    name: 'ombudsman.go.id, Sulawesi Tenggara, 25 Oktober 2021',
    url: 'https://ombudsman.go.id/perwakilan/news/r/pwkmedia--punya-keluhan-terkait-pelayanan-publik-ini-cara-melapor-ke-ombudsman-sultra',
  },
  ombudsmanWays: { name: 'nasional.kompas.com, 30 Desember 2021', url: 'https://nasional.kompas.com/read/2021/12/30/11340761/twitter.com' },
  administrativeLaw: {
    name: 'UU 30/2014 Pasal 75–78, Perma 6/2018, UU 5/1986 Pasal 55 (legalinfo.id)',
    url: 'https://legalinfo.id/perhitungan-tenggang-waktu-pengajuan-gugatan-tun-yang-didahului-upaya-administratif',
  },
  administrativeRoute: {
    name: 'abadikini.com, 18 Juli 2019',
    url: 'https://www.abadikini.com/2019/07/18/perubahan-praktik-beracara-di-ptun-upaya-administratif-wajib-ditempuh-sebelum-menggugat-keputusan-objek-sengketa/',
  },
  kemnaker: {
    name: 'bantuan.kemnaker.go.id, artikel 43000575703',
    url: 'https://bantuan.kemnaker.go.id/support/solutions/articles/43000575703-data-sertifikat-pada-dashboard-prakerja-saya-belum-muncul-bagaimana-solusinya-',
  },
  successor: {
    name: 'jabaran.id, 2025: program dalam peralihan ke Kemnaker',
    url: 'https://jabaran.id/11943-2ini-nasib-program-prakerja-2025-apakah-masih-ada',
  },
} as const satisfies Record<string, Source>;
