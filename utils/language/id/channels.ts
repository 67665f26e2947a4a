import type { ChannelId, DeadlineId } from '../../schema/channel';

/** What each channel is, and how it is used. Addresses and sources are data in utils/complaint. */
export const channels: Record<ChannelId, { what: string; how: string }> = {
  'pmo-email': {
    what: 'E-mail Manajemen Pelaksana',
    how: 'Tulis judul, masalah, dan lampirkan bukti. Simpan e-mail terkirim sebagai .eml.',
  },
  'pmo-survey-email': { what: 'E-mail survei', how: 'Dipakai pada September 2020 dengan judul “Survei Kebekerjaan”.' },
  'pmo-call-2020': { what: 'Pusat panggilan tahun 2020', how: 'Catat setiap panggilan, juga yang tidak dijawab.' },
  'pmo-call': { what: 'Pusat panggilan', how: 'Catat hari, jam, dan nama petugas.' },
  'pmo-chat': { what: 'Live chat', how: 'Simpan halamannya sebagai bukti sebelum ditutup.' },
  'pmo-form': { what: 'Formulir Pengaduan', how: 'Isi formulir, unggah bukti, lalu simpan halaman hasilnya sebagai bukti.' },
  'pmo-help': { what: 'Pusat bantuan', how: 'Isi permintaan bantuan dan simpan nomor tiketnya.' },
  tokopedia: { what: 'Bantuan Tokopedia', how: 'Tanyakan tanggal absensi dan sertifikat Anda dilaporkan.' },
  bukalapak: { what: 'Bantuan Bukalapak', how: 'Telepon, lalu catat jawabannya.' },
  'pijar-mahir': { what: 'Bantuan Pijar Mahir', how: 'Kirim pesan WhatsApp dan simpan jawabannya.' },
  'mau-belajar-apa': { what: 'Bantuan Mau Belajar Apa', how: 'Kirim pesan WhatsApp (nomor tahun 2021).' },
  pintaria: { what: 'Bantuan Pintaria / Pintar', how: 'Isi halaman bantuannya.' },
  sekolahmu: { what: 'Bantuan Sekolah.mu / Karier.mu', how: 'Kirim pesan WhatsApp dan simpan jawabannya.' },
  siapkerja: { what: 'Bantuan SIAPkerja / Sisnaker', how: 'Telepon; statusnya juga terlihat di “Pelatihan Saya”.' },
  provider: { what: 'Lembaga pelatihan Anda', how: 'Alamatnya ada di sertifikat atau situs lembaga itu.' },
  ovo: { what: 'Bantuan OVO', how: 'Tanyakan apakah dana masuk atau ditolak.' },
  gopay: { what: 'Bantuan GoPay', how: 'Tanyakan lewat e-mail apakah dana masuk.' },
  linkaja: { what: 'Bantuan LinkAja', how: 'Tanyakan apakah akun Anda sudah penuh (KYC).' },
  dana: { what: 'Bantuan DANA', how: 'Tanyakan apakah dana ditolak, dan sebabnya.' },
  bni: { what: 'Bantuan BNI', how: 'Tanyakan keadaan rekening penerima.' },
  bca: { what: 'Bantuan BCA', how: 'Tanyakan apakah rekening dapat menerima dana.' },
  lapor: { what: 'SP4N-LAPOR!', how: 'Isi judul, kronologi, tanggal, lokasi, instansi, dan lampiran; simpan nomor laporannya.' },
  ombudsman: {
    what: 'Ombudsman RI',
    how: 'Lewat situs, telepon 137, e-mail pengaduan@ombudsman.go.id, atau kantor perwakilan provinsi. Boleh diwakili.',
  },
  kemnaker: { what: 'Bantuan Kemnaker', how: 'Untuk pelatihan lewat SIAPkerja, dan sejak 2025 kemungkinan penerus program.' },
  objection: { what: 'Keberatan administratif', how: 'Surat kepada pejabat yang memutuskan; tanyakan dulu kepada pengacara.' },
  court: { what: 'Pengadilan Tata Usaha Negara', how: 'Hanya sesudah keberatan dan banding; tanyakan dulu kepada pengacara.' },
};

export const deadlines: Record<DeadlineId, string> = {
  'agency-answer': 'jawaban pengaduan: 14 hari kerja',
  'lapor-first': 'LAPOR! diteruskan: 3 hari kerja',
  'lapor-information': 'LAPOR! permintaan informasi: 5 hari kerja',
  'lapor-dispute': 'LAPOR! pengaduan: 14 hari kerja',
  'lapor-field': 'LAPOR! dengan pemeriksaan lapangan: 60 hari kerja',
  transfer: 'dana masuk sesudah jadwal: 5 hari kerja',
  'ombudsman-age': 'Ombudsman: 2 tahun sejak kejadian',
  objection: 'keberatan: 21 hari kerja',
  suit: 'gugatan: 90 hari kerja sesudah keberatan diputus',
  'first-purchase': 'pembelian pertama: 15 hari, hari pengumuman ikut dihitung (2023–2024)',
};
