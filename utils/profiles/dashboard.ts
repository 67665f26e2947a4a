import { HOSTS } from './hosts';
import type { Profile, Words } from './profile';
import { membership, notices } from './what-happened';

/** How a page says that there is none, none of `which` at that: `Kosong, tidak ada pelatihan yang diikuti`, `Saat ini kamu belum memiliki sertifikat`, `Riwayat insentif kosong`. */
const none = (noun: string, which: Words): Words =>
  `((ups|oops|yah|wah|hmm|maaf)[,!.]* ?)?(kosong[,.!]? ?)?(saat ini )?((kamu|anda) )?(masih |tidak |belum )(pernah )?(ada |memiliki |punya |mengambil |mengikuti |ikut |membeli |mendapat(kan)? |menerima |terdaftar (di|pada|dalam) |tersedia )(riwayat |satu ?pun |data |daftar )*${noun}( (apa|mana|satu) ?pun)?( yang ${which})?( untuk ?(mu|kamu|anda))?( saat ini| untuk ditampilkan| di sini| sama sekali)?( nih| lho| ya| kok)?|((ups|oops|yah|wah|hmm|maaf)[,!.]* ?)?(riwayat |daftar )?${noun}(mu| kamu| saya| anda)? (masih )?kosong`;

/** Kinds of course 2023-24 [O]. */
const KINDS: Words = '(pelatihan )?(webinar|pembelajaran mandiri|tatap muka|daring|luring|online|offline|hybrid|mandiri|e-?learning)';

// Bank and wallets of domain.md 4 [O FAQ].
const WALLET: Words = 'rekening( .{0,20})?|e-?wallet( .{0,20})?|dompet digital|ovo|gopay|linkaja|dana|bni|bca';

/** What names a day: `Tanggal Pembelian`, `Dibeli pada`. */
const day = (words: string): Words => `(tanggal |tgl\\.? |waktu |batas )?(${words})( pada( tanggal)?| tanggal| pelatihan)?`;

/*
 * What all eras of the participant's dashboard share, and our own guesses at how else they may say it; what one era is known to have printed stands in
 * its own file beside this. No public copy of the logged-in pages exists; this is what texts say of them:
 *
 *   Halo, Budi                                   No. Kartu Prakerja 9999 0000 1111 2222
 *   Saldo Pelatihan  Rp850.000                   Sertifikat  0
 *
 *   Pelatihan Saya                     [Semua] [Aktif] [Selesai]
 *   +-----------------------------------------------------------+
 *   | Menulis Opini, Menembus Meja Redaksi              Aktif   |
 *   | Tempo Institute · Tokopedia · Rp150.000                   |
 *   | Lihat Sertifikat   Beri Ulasan                            |
 *   +-----------------------------------------------------------+
 *   Insentif
 *   Insentif biaya mencari kerja 1   Rp600.000   Dijadwalkan   5 Oktober 2020
 *
 * Every group names its era and source: [O] official, [C] public code, [P] press, [U] a participant, [?] our own guess at a variant.
 */
export const dashboard: Profile = {
  id: 'dashboard/1',
  hosts: HOSTS,
  trainings: {
    // All [?]: variants of the headings of 2022, 2023 and Skills Week.
    heading:
      '(daftar |riwayat |semua |data |perjalanan )?pelatihan ?(ku|kamu|anda|milik(mu| saya| kamu)?)|(daftar |riwayat )?pelatihan (prakerja|(&|dan) sertifikat) ?(saya|mu|ku|kamu|anda)|(program|rekap) pelatihan ?(saya|mu|ku|kamu|anda)|(riwayat|histori) pelatihan prakerja|(semua|data|perjalanan) pelatihan ?(mu|saya)|histori pelatihan|((berikut|semua|seluruh) (ini |adalah )*)?(daftar |riwayat )?pelatihan yang (telah |sudah |sedang |pernah )?((kamu|anda|saya) )?(telah |sudah |sedang |pernah )?(di)?(ambil|ikuti|beli|miliki)((,[^.?]{0,40})?\\.|[^.?]{0,30})|pelatihan diikuti|pelatihan (terakhir|terbaru) ?(mu|ku|saya|kamu|anda)',
    weak: '(daftar )?pelatihan( (terakhir|diambil|terdaftar|(&|dan) sertifikat))?',
    labels: { title: 'nama', status: 'keterangan' },
    // "kosong, tidak ada pelatihan yang diikuti" 2020 [U]; "Kamu belum mengambil pelatihan" Skills Week [O]; the rest [?].
    empty: `${none('pelatihan', '((kamu|anda) )?(di)?(ikuti|ambil|beli|miliki)')}|pelatihan belum ada|pelatihan yang (kamu|anda) (beli|ambil|ikuti) akan (tampil|muncul|ada) di sini|(kamu|anda) belum (punya|memiliki|mengambil|membeli|mengikuti) (kelas|kursus)( (apa|mana) ?pun)?|you (currently )?have no trainings?( yet)?|no trainings? yet`,
    noun: 'pelatihan',
    status: [
      // "Aktif" 2020 [U]; "belum selesai/masih aktif" Kemnaker help [P]; the rest [?].
      [
        'active',
        '(masih |sedang )?aktif|belum selesai( ?\\/ ?masih aktif)?|(sedang |masih )?(berlangsung|berjalan|diikuti|dipelajari)|dalam (proses|pelatihan|pengerjaan)',
      ],
      // "selesai" 2022 [P]; "terselesaikan", "lulus" providers [?].
      ['finished', '(telah |sudah )?(selesai|lulus|tuntas|diselesaikan|terselesaikan)'],
      ['not-started', 'belum (di)?mulai|akan (datang|dimulai)|belum (dikerjakan|diikuti|berjalan|ditukar(kan)?)'],
      // "Batalkan Pelatihan", cancelled by the programme 2023 [O, P].
      ['cancelled', '(telah |sudah )?(di)?batal(kan)?'],
      ['failed', 'gagal|tidak (lulus|selesai|hadir)|kada?luwarsa|kadaluarsa|kedaluwarsa|hangus'],
      // Statuses by their form whose meaning no source tells [?].
      [
        'unknown',
        'completed|on ?going|in progress|menunggu (jadwal|dimulai|mulai|konfirmasi|verifikasi|hasil|penilaian)|terdaftar|ditunda|dijadwalkan',
      ],
    ],
  },
  incentives: {
    // Insentif (menu and page) 2020-24, "Riwayat insentif" [O].
    heading:
      '(daftar |riwayat |jadwal |status |rincian |laman |halaman )?insentif ?(mu|ku|saya|kamu|anda|prakerja)?|(riwayat|jadwal|status) (pencairan )?insentif|(riwayat|jadwal) (&|dan) (riwayat|jadwal|status) insentif ?(mu|saya|kamu)?',
    weak: '(?!)',
    labels: { title: 'nama|jenis|keterangan', price: 'nilai', schedule: 'tanggal|tgl\\.?' },
    empty: none('insentif', '((kamu|anda) )?(di)?(terima|miliki|peroleh|dapat(kan)?)'),
    noun: 'insentif',
    // Code table of 2020 [C]; Gagal, Belum diproses, "Pengecekan" September 2020 [P].
    status: [
      ['waiting', '(menunggu|belum) diproses'],
      ['scheduled', '(telah |sudah )?(di|ter)jadwalkan|terjadwal'],
      ['in-process', 'sedang diproses|on ?pro[sc]ess?|diproses'],
      ['paid', '(berhasil |telah |sudah )?(ditransfer|dicairkan|cair|dibayarkan|terkirim)|berhasil( cair)?'],
      ['held', 'dana (di|ter)tahan|tertahan'],
      ['account-not-found', 'rekening tidak (di)?temukan'],
      ['wallet-not-verified', 'e-?wallet belum kyc|belum kyc'],
      ['needs-review', 'membutuhkan ulasan( pelatihan)?'],
      ['checking', '(dalam |sedang )?(pengecekan|dicek)'],
      ['failed', 'gagal( (di)?(transfer|cair(kan)?|proses))?'],
    ],
  },
  certificates: {
    // A count "Sertifikat 0" 2020 [U]; lists [?].
    heading: '(daftar |riwayat |semua )?(e-?)?sertifikat ?(mu|ku|saya|kamu|anda|pelatihan( saya| kamu|mu)?)?',
    weak: '(?!)',
    labels: { title: 'nama' },
    empty: none('sertifikat', '((kamu|anda) |sudah |telah )?(di)?(terima|miliki|peroleh|dapat(kan)?|terbit(kan)?|keluar(kan)?|tersedia)'),
    noun: 'sertifikat',
    status: [],
  },
  labels: {
    // Longer names first: the first that fits wins. Names of 2020-24 [O, P, C]; the rest [?].
    membership: 'status (kepesertaan|akun|keanggotaan|peserta|kartu prakerja)',
    dueOn:
      '((akan )?dijadwalkan|transfer|cair|pencairan) pada( tanggal)?|(tanggal|tgl\\.?) jadwal|(tanggal |tgl\\.? |jadwal |estimasi |perkiraan )(pencairan|transfer|cair|penyaluran|pembayaran|jatuh tempo)( insentif)?|jatuh tempo|jadwal insentif|dijadwalkan',
    paidOn:
      '((sudah |telah |berhasil )?(dicairkan|ditransfer|cair|dibayarkan|diterima)( pada( tanggal)?| tanggal)?)|(tanggal|tgl\\.?) (diterima|dicairkan|ditransfer|dibayarkan)',
    issuedOn: '(tanggal |tgl\\.? )?(terbit|diterbitkan|penerbitan|dikeluarkan)( pada| tanggal| sertifikat)?',
    boughtOn: `${day('pembelian|dibeli|beli|transaksi|pesan|pemesanan')}|tanggal ambil`,
    finishedOn: day('(telah |sudah )?(selesai|diselesaikan|penyelesaian|lulus|kelulusan)'),
    startsOn: day('mulai|dimulai|awal'),
    endsOn: `${day('berakhir|akhir|batas waktu|tenggat')}|sampai|hingga|s\\.d\\.`,
    schedule: '(jadwal|periode|waktu)( (pelatihan|kelas|pelaksanaan))?|pelaksanaan|(tanggal|tgl\\.?) (pelaksanaan|pelatihan|kelas)',
    number: '(no\\.?|nomor|nomer) (seri )?sertifikat',
    code: '(kode|no\\.?|nomor) (redeem|voucher|invoice|pelatihan|kursus|pesanan|transaksi|pembelian|insentif|referensi)|invoice|id (pelatihan|transaksi|pesanan)|kode',
    rated:
      '(status )?(ulasan|rating|penilaian|review)( (dan|&) (ulasan|rating))?( ?(mu|kamu|anda|saya))?( pelatihan)?|rating (&|dan) ulasan',
    status: 'status( pelatihan| insentif| pencairan| kelas| belajar| progres)?|keterangan status',
    certificates: '(jumlah |total )?(e-?)?sertifikat( ?(mu|kamu|saya|pelatihan|anda))?( yang dimiliki)?',
    provider:
      '(nama )?lembaga( pelatihan| penyelenggara)?|penyelenggara|penyedia( pelatihan)?|penerbit|(disediakan |diselenggarakan |disajikan )?oleh|institusi|provider',
    platform: '(nama )?(platform( digital)?|mitra platform|dibeli (di|melalui|lewat|via)|tempat (pembelian|beli))',
    price:
      '(harga( pelatihan| kelas| beli)?|biaya( pelatihan)?|nominal( insentif)?|jumlah( insentif| dana)?|besar(an)?( insentif)?|nilai (insentif|transaksi|pembelian)|total (bayar|harga|pembayaran)|dibayar)( \\((dalam )?(rp\\.?|rupiah|idr)\\))?',
    title: '(nama|judul) (kelas|kursus|pelatihan|program|insentif|sertifikat)|judul|jenis insentif|insentif|pelatihan|kelas|kursus',
    name: 'nama( lengkap| peserta| kamu| anda)?( sesuai ktp| \\(sesuai ktp\\))?|peserta(?= ?:)',
    // "Pastikan sesuai dengan nomor Prakerja Anda (16 digit)", "16 angka Nomor Kartu Prakerja" [P, C].
    card: '(16 (angka|digit) )?(kartu prakerja (no(\\.|mor)?|id)|(pre-?(employment|work) |work )card (number|no\\.?)|(no(\\.|mor)? ?|nomer )(kartu )?prakerja( ?(kamu|mu|anda|saya))?|(no(\\.|mor)? )?kartu prakerja(mu| kamu| anda| saya)?|(no\\.?|nomor) kartu(mu| kamu| anda)?|id prakerja)',
    email: '(alamat )?e-?mail( kamu| anda| terdaftar)?',
    wave: '((kamu|anda) (adalah )?)?(peserta |lolos )?gelombang|batch',
    // "dashboard Saldo" 2021, balance notices 2020 [P].
    balance:
      '(sisa |total )?saldo( (pelatihan|kartu|prakerja|kartu prakerja|beasiswa|bantuan))*(mu| kamu| anda| saya| tersisa| tersedia| saat ini)*|saldo (yang )?(tersisa|tersedia)|sisa (dana|beasiswa|bantuan) pelatihan',
    other:
      'nik|n\\.i\\.k\\.?|no(\\.|mor)? ?(ktp|kk|nik|hp|telepon|telp|handphone|ponsel|rekening|kartu keluarga|induk kependudukan|va|virtual account|urut)|nomor (induk kependudukan|kartu keluarga)[^:]*|kartu keluarga|no\\.?|rekening|(jenis|tipe|metode|kategori|durasi|lokasi|bahasa|level|nilai|skor|progres|progress|kehadiran|aksi|tindakan|keterangan|catatan|tanggal|pre-?test|post-?test|kuis)( (kelas|pelatihan|belajar|pembelajaran|akhir|ujian))?|tempat lahir|alamat|tanggal lahir|pendidikan',
  },
  // Offers, advice and other people's lists [O FAQ, UI-KIT; P]; the rest [?].
  foreign:
    '(direkomendasikan|rekomendasi|pelatihan (lain|populer|terpopuler|terlaris|favorit|terbaru|pilihan|unggulan|serupa|gratis|untuk|yang (mungkin|cocok|direkomendasikan|banyak|paling)|rekomendasi|tersedia)|kelas (lain|populer|terpopuler|terbaru|pilihan|rekomendasi|untuk)|mungkin (kamu|anda)|pilihan (minggu|bulan|untuk|terbaik|populer)|pertanyaan (umum|yang|seputar)|butuh bantuan|jelajahi|temukan)( .*)?|(cari|katalog|jadwal|semua|promo) pelatihan|katalog|promo( .{0,20})?|penawaran.{0,20}|(apa )?(arti|maksud|penjelasan|keterangan)( dari)? status.{0,30}|faq|tanya jawab|artikel( terkait| terbaru)?|berita( terkait| terbaru)?|blog|testimoni|mitra( (kami|prakerja|platform|resmi|pelatihan|pembayaran|lembaga|digital|program)( .{0,20})?)?|(daftar )?lembaga pelatihan|riwayat (transaksi|pembelian|gelombang|belanja|pesanan|saldo)|transaksi( terakhir)?|info gelombang|(pusat )?bantuan|hubungi kami|kontak|tentang (kami|prakerja)|kategori( pelatihan)?|lowongan( kerja| pekerjaan)?|wishlist|keranjang|baca juga|terakhir dilihat|agenda|(acara|event|kegiatan)( .{0,30})?|tersimpan|disimpan|(menunggu|perlu) (ulasan|diulas|dinilai)|pelatihan yang ((kamu|anda) )?(di)?pilih|kalender( .{0,20})?',
  // Bell inbox since 2020 [P]; Profil, Rekening, Saldo 2021-24 [P, O].
  beside: `pengumuman|notifikasi|pemberitahuan|pesan( masuk)?|kotak masuk|inbox|profil( saya| peserta)?|akun( saya)?|data diri|${WALLET}|saldo( .{0,20})?|survei( evaluasi)?`,
  wallet: WALLET,
  // "Logo lonceng" 2020 [P]; the rest [?].
  inbox: 'notifikasi|pemberitahuan|pesan( masuk)?|kotak masuk|inbox',
  // All [?].
  latest:
    '((berikut|ini|menampilkan|hanya)( adalah)? )?((\\d+|satu|dua|tiga|empat|lima) )?((daftar|riwayat|pelatihan|insentif|sertifikat|kelas) ?)*(yang [^.?]{0,25} )?(paling )?(terbaru|terakhir)( ?(mu|ku|saya|kamu|anda))?( (yang )?((kamu|anda) )?(di)?(ikuti|ambil|beli|terima))?( saja)?',
  // Live chat 2020 [O UI-KIT]; the rest [?].
  chat: 'live ?chat|chat( (dengan|bantuan|cs).{0,20})?|(obrolan|percakapan)( (bantuan|langsung|dengan .{0,20}))?|tanya (?!jawab)\\p{L}+|bantuan langsung',
  partOf:
    'pelatihan ((yang )?(sedang )?(aktif|berjalan|berlangsung)|(yang )?(telah |sudah )?selesai|yang (sedang ((kamu|anda|saya) )?|(kamu|anda|saya) sedang )(di)?(ikuti|jalani|pelajari))',
  // [P, C]
  platforms:
    'tokopedia|bukalapak|pintaria|pintar|pijar( mahir)?|sekolah\\.?mu|karier\\.?mu|kariermu|sisnaker|siapkerja|kemnaker|mau ?belajar ?apa(\\.com)?|ruangguru|skill academy( by ruangguru)?',
  by: '(diselenggarakan |pelatihan |kelas )?oleh|(pelatihan|kelas) dari|by',
  via: 'via|melalui|lewat|dibeli (di|melalui|lewat|via)|di',
  // 2022: beside the rating button of the card [P]; counts 2020 [U]; wordings [?].
  certificate: {
    some: '(sudah |telah )?(ada|tersedia|terbit|diterbitkan|keluar|dimiliki|muncul)|(lihat|unduh|download|cetak|buka)( pdf| disini| di sini)?',
    none: '(masih )?(belum|tidak)( ada| terbit| tersedia| keluar| diterbitkan| muncul)?|kosong|nihil',
    link: '(lihat|unduh|download|cetak|buka)( e-?| )sertifikat(,? .{0,60})?|sertifikat (lembaga|kemnaker|pelatihan|kelulusan|kehadiran|kompetensi)|(e-?)?sertifikat( \\(?pdf\\)?)?',
  },
  // Beri Ulasan 2021-24 [P, O]; given [?].
  rating: {
    given:
      '(kamu|anda) (sudah |telah )?(memberi(kan)?|mengisi) (ulasan|rating|[1-5] bintang)([.!,] terima kasih.{0,40})?|(sudah|telah) (di(ulas|beri(kan)?|nilai|isi|rating)|(mem)?beri(kan)?)( ulasan| rating| penilaian)*( \\([1-5] bintang\\))?|(ulasan|rating|penilaian) ?(mu |kamu |anda |saya )?(sudah |telah )?(terkirim|diberikan|dikirim)|sudah|[1-5]( ?\\/ ?5)?( bintang| stars?)?|[1-5] dari 5( bintang)?|bintang [1-5]|(lihat|ubah|edit) (ulasan|rating)(mu| kamu| saya)?|ulasan(mu| kamu| saya)|terima kasih atas ulasan(mu| kamu| anda)?|★{1,5}☆*( ?\\(?[1-5]( dari 5)?( bintang)?\\)?)?( (ulasan|rating) ?(mu|kamu|anda|saya):? [1-5]( bintang)?)?|⭐+',
    missing:
      '(mulai )?(beri|tulis|isi|berikan) (ulasan|rating|penilaian)( (dan|&) (ulasan|rating))?( pelatihan)?|belum (di(ulas|beri(kan)?|nilai|isi)|memberi(kan)?)( ulasan| rating| penilaian)*|belum( ada)?( ulasan| rating| penilaian)+|(ulasan|rating) belum (diberikan|ada)',
  },
  // Captions of articles [?].
  illustration: '(gambar|foto|ilustrasi|contoh|tangkapan layar|screenshot|sumber)(?!\\p{L}).*',
  // Beli Pelatihan, Beli, Bayar [P, O].
  offer:
    '(beli|bayar|pesan|ambil)( (pelatihan|sekarang|kelas|kursus|ini|lagi))*|(tambah|masukkan)( ke)? keranjang|daftar( sekarang| kelas)?|ikuti (pelatihan|kelas)|gabung( sekarang| kelas)?|\\d[\\d.,]*\\+? (rb |ribu )?(peserta|terjual|siswa|pengguna|ulasan|reviews?|pendaftar)|[\\d.,]+ \\([\\d.,]+[^)]*\\)|diskon.*|\\d+% off',
  sum: 'total|jumlah|sisa',
  // Pre-Test, Kuis, TPM, Post-Test, Unjuk Keterampilan 2023-24 [O].
  step: 'pre-?test|post-?test|kuis( .*)?|tugas( .*)?|tpm|unjuk keterampilan|ujian( .*)?|(sesi|modul|materi|bab|minggu|hari|pertemuan|langkah|tahap)(( ke-?)? ?\\d+(.*)?)?|absensi|kehadiran|(tukar|penukaran) kode|redeem.*',
  // On the way from buying to the incentive [?].
  stage:
    '(pem)?beli(an)?|dibeli|(pem)?bayar(an)?|(ter|pen)?daftar(an)?|(me)?(ng)?ikuti( pelatihan| kelas)?|(mulai )?belajar|pelatihan|tukar kode|(pre|post)-?test|ujian|sertifikat|ulasan|rating|penilaian|insentif( cair)?|survei',
  // Buttons of 2020-24 [P, O], kinds of course 2023-24 [O], introductions [?].
  noise: `(cek |lihat )?(detail( .*)?|rincian|selengkapnya)|lihat .*|batalkan pelatihan|scan wajah|(lanjut(kan)?|mulai|masuk|buka|kerjakan|ikuti)( (belajar|pelatihan|kelas|kursus|sekarang))*|([▾▴▼▲▸⌄⌃] ?)?(buka|tutup)|kirim|submit|redeem( .*)?|tukar(kan)? (kode|voucher|sekarang).*|salin( kode.*)?|bagikan|ubah|hapus|unduh( .*)?|download|cari( pelatihan.*)?|filter|urutkan( .*)?|${KINDS}|baru|terbaru|(berikut|yuk|silakan|silahkan|di bawah|daftar pelatihan|(halaman|daftar|bagian|tabel|tab) ini) .*|.*[^.][.!?:][”"»]?|.{140,}|((prog?res+|kemajuan|capaian)[^.%]{0,15})?\\d+ ?%.{0,20}|rp\\.?|\\d+ (jam|hari|menit|sesi|jp|minggu|bulan)( .*)?|(terakhir )?diperbarui.*|dashboard|beranda|(total )?\\d+ pelatihan.*|©.*`,
  kinds: KINDS,
  all: 'semua( pelatihan| status)?|all',
  // Words after which a sentence goes on.
  connectives: 'di|pada|oleh|dari|seharga|sebesar|via|melalui|lewat|tanggal|dan|dengan|ke|untuk|sampai|hingga|sejak|yang|atau',
  more: 'muat lebih banyak|(lihat|tampilkan|muat|buka) (\\d+ )?((pelatihan|insentif|sertifikat|riwayat) )?(lain(nya)?|lagi|lebih banyak|semua(nya)?)( pelatihan| insentif| sertifikat| riwayat)?( \\(\\d+\\))?( lainnya)?|(halaman )?(berikut(nya)?|selanjutnya|sebelumnya)|next|prev(ious)?|load more|[›»‹«>]',
  // All [?].
  rest: '(gulir|geser|scroll) (ke )?(bawah|samping|kanan|kiri|atas) .{0,20}(pelatihan|insentif|sertifikat|kelas|data) (lain(nya)?|selanjutnya|berikutnya|lagi)|(halaman|daftar|bagian|tabel|tab) ini hanya (menampilkan|memuat|berisi|menunjukkan) (?!.*(kartu prakerja|milik|akun)).*|(pelatihan|kelas) (yang )?(sudah|telah|masih|sedang) .{3,20} (ada|tampil|terdapat|dapat dilihat) di (?!((halaman|bagian|daftar|tabel) ini|bawah|sini|atas)).*|(lihat|tampilkan) (lainnya|lebih banyak)|(lihat|tampilkan|muat|buka|cek|ke)( (di|halaman|menu|daftar))* ((semua|seluruh|riwayat)( (pelatihan|insentif|sertifikat|kelas|data))?( ?(mu|ku|saya|kamu|anda))?|(pelatihan|insentif) ?(saya|mu|ku|kamu|anda))( di (halaman|menu) .{0,30})?|((lihat|tampilkan) )?(semua |seluruh )?(pelatihan|insentif|sertifikat|kelas) lain(nya)?|semua (pelatihan|insentif|sertifikat) ?(saya|mu|ku|kamu|anda)|lainnya|((lihat|baca) )?selengkapnya|((\\+|dan|serta|masih ada|ada) ?)?\\d+ ((pelatihan|insentif|sertifikat|kelas|data) )?(lain(nya)?|lagi)',
  noMatch:
    '(pelatihan |hasil |data )?(tidak|belum) (ada|ditemukan|menemukan)( (hasil|pelatihan|data))+( (yang )?(cocok|sesuai|ditemukan|aktif|selesai|berjalan|berlangsung|dibatalkan|untuk|dengan|di|pada)( .*)?)?|(pelatihan|hasil|data) tidak (di)?temukan( .*)?|hasil pencarian.*|(ditemukan )?\\d+ hasil( ditemukan)?( .*)?|hasil untuk .*|(hapus|bersihkan) (semua )?(filter|pencarian).*|menampilkan hasil .*',
  loading:
    '(sedang )?(memuat|mengambil|menyiapkan|loading)( (data|halaman|daftar|riwayat|pelatihan|insentif|sertifikat|saldo|dashboard|profil|akun|konten)( [^.]{0,30})?|( [^.]{0,40})?(?=\\.\\.|…))?[.…]*|(mohon|harap|silakan) tunggu(?!.*(\\d|jam|hari|e-?mail|konfirmasi|verifikasi|pengumuman)).{0,40}|tunggu sebentar.{0,20}|please wait.{0,20}',
  sectionError:
    '((ups|oops|maaf|yah)[,!.]* ?)?((telah )?terjadi (kesalahan|gangguan|masalah)|server( kami)? (sedang )?(sibuk|gangguan|bermasalah|error|penuh|down)|(request failed|network error|failed to (fetch|load)|unauthorized|unauthenticated|token (tidak valid|kedaluwarsa|expired))|gagal (memuat|mengambil|menampilkan|terhubung)|tidak (dapat|bisa) (memuat|menampilkan|mengambil)|(sebagian )?data( \\p{L}+){0,2} (gagal|tidak dapat|tidak bisa) (dimuat|diambil|ditampilkan)|gagal mendapatkan data|jaringan (tidak stabil|terputus|bermasalah)|waktu (permintaan|koneksi) habis|ada (yang salah|kesalahan|gangguan)|something went wrong|koneksi (terputus|bermasalah|gagal)|((kamu|anda) )?sedang offline|tidak ada (koneksi|jaringan|sinyal)|periksa koneksi).*',
  pageError:
    '(error )?(40[013458]|429|50[0-4])( [-–—:|] .*| (not|bad|internal|service|gateway|forbidden|error|halaman|server|too|page).*)?|(bad gateway|gateway time-?out|internal server error|service (temporarily )?unavailable|forbidden|not found|access denied|too many requests).*|(ups|oops)?[,! ]*halaman (yang .*)?tidak (di)?temukan.*|nginx.*',
  // All [?].
  keptCopy:
    '(yang )?(di ?tampilkan|tampil|terlihat)( di (bawah|atas)( ini)?| di sini| ini)?( adalah| merupakan| hanya)* (data|salinan|tampilan|versi) (yang )?(ter|di)simpan.*|gagal (memuat|mengambil) data ter(baru|kini).*|gagal (memperbarui|menyegarkan) (data|halaman|daftar)( pelatihan| insentif| sertifikat| terbaru)?[.!]?|(kamu|anda) (sedang )?(offline|luring)([.!,].*)?|sedang (offline|luring)([.!,].*)?|(halaman|data|tampilan) ini (adalah |merupakan )?(salinan|simpanan|versi) (yang )?(ter|di)simpan.*|(ini |menampilkan )(salinan|data|versi) (yang )?(ter|di)simpan.*|tidak ada (koneksi|sambungan) internet([.!,].*)?|mode (offline|luring)( aktif)?[.!]?',
  // A guided tour over the page [?].
  sample:
    '(.* )?(data|isi|angka|tampilan|pelatihan|semua|ini) (.* )?(hanya|sekadar|cuma|adalah|berisi) (sebuah |data |tampilan )*contoh([.,!;].*)?|(ini )?(hanya )?data contoh([.,!;].*)?',
  // Autoresponder of 2020 [U]; the rest [?].
  maintenance:
    '.*(antrian|antrean) (yang )?(sangat )?tinggi.*|.*(sedang|dalam) (dalam )?(perbaikan|pemeliharaan|maintenance).*|.*(under )?maintenance.*|.*kamu (berada )?(di )?dalam antr[ie]an.*',
  // All [?].
  elsewhere: '(nik|nomor induk|no\\.? induk|id) (karyawan|pegawai|mahasiswa)|nip|nim',
  // [O UI-KIT; C]
  loginPath: '/(masuk|daftar|lupa-password|login|register|reset-password|verifikasi)',
  logoutText:
    '(kamu|anda) (telah |sudah |berhasil )+(keluar|logout).*|(sesi|session)(mu| kamu| anda| login)? (telah |sudah )?(berakhir|habis|kedaluwarsa|kadaluarsa|expired).*|(silakan|silahkan|harap|mohon) (masuk|login)( kembali| lagi| terlebih| untuk| ke).*|berhasil (keluar|logout).*',
  login: 'masuk|login|log in|sign in|masuk ?\\/ ?daftar|daftar sekarang|daftar akun',
  logout: 'keluar( akun)?|log ?out|sign out',
  signedIn: '(kamu |anda )?(sedang )?(masuk|login) sebagai',
  greeting: '(halo|hai|hi|hello|hey|selamat (datang|pagi|siang|sore|malam)( kembali| di [^,]{2,40})?)',
  nobody:
    '(sobat|peserta|teman|kawan|kamu|semua|calon|di|kembali|para|prakerja|dashboard|sahabat|user|pengguna|selamat|kak|admin|min|minka|mimin|bot|ada|apa)\\b.*',
  membership,
  // What may happen to anybody, not what has happened to this account.
  hypothetical: 'akan|dapat|bisa|jika|apabila|agar|supaya|bila|tidak gagal',
  notices,
};
