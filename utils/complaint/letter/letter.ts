import type { LetterKind } from '../../schema/channel';
import { chronology } from './chronology';
import { earlierComplaints } from './earlier-complaints';
import { laporFields } from './lapor-fields';
import type { Letter, LetterFacts } from './letter-facts';
import { asked, BLANK, framed, HOW_TO_READ, listed } from './parts';
import { subjectOf } from './subject';
import { toldFinding } from './told-findings';

const PMO = 'Manajemen Pelaksana Program Kartu Prakerja';

const matter = ({ findings, offsetMin }: LetterFacts): string => listed(findings.map((finding) => toldFinding(finding, offsetMin)));
const courseOfEvents = (facts: LetterFacts): string => `Kronologi:\n${listed(chronology(facts))}`;

type Draft = { addressee: string; mail?: string; title: string; sections(facts: LetterFacts): string[] };

const DRAFTS: Record<Exclude<LetterKind, 'lapor'>, Draft> = {
  'pmo-first': {
    addressee: PMO,
    mail: 'info@prakerja.go.id',
    title: 'Pengaduan',
    sections: (facts) => [
      `Saya mengadukan hal berikut, sebagaimana terlihat di dashboard Kartu Prakerja saya. ${HOW_TO_READ}`,
      matter(facts),
      courseOfEvents(facts),
      asked(['keterangan tertulis mengapa hal itu terjadi;', 'pemulihan data saya di dashboard;', 'nomor laporan dan tanggal jawaban.']),
    ],
  },
  'pmo-again': {
    addressee: PMO,
    mail: 'info@prakerja.go.id',
    title: 'Pengaduan lanjutan',
    sections: (facts) => [
      `Saya menyampaikan lagi pengaduan yang belum diselesaikan. ${HOW_TO_READ}`,
      `Pengaduan sebelumnya dan jawabannya:\n${listed(earlierComplaints(facts))}`,
      `Keadaan di dashboard:\n${matter(facts)}`,
      courseOfEvents(facts),
      asked([
        'jawaban tertulis dari petugas, bukan balasan otomatis;',
        'pemulihan data saya di dashboard;',
        'nama dan jabatan petugas yang menangani, dan tanggal penyelesaiannya.',
      ]),
    ],
  },
  objection: {
    addressee: PMO,
    mail: 'info@prakerja.go.id',
    title: 'Keberatan',
    sections: (facts) => [
      '(Konsep. Mohon diperiksa pengacara atau lembaga bantuan hukum sebelum dikirim.)',
      `Saya mengajukan keberatan atas keadaan berikut, sebagaimana terlihat di dashboard Kartu Prakerja saya. ${HOW_TO_READ}`,
      matter(facts),
      courseOfEvents(facts),
      `Kerugian yang saya alami: ${BLANK}`,
      asked(['pembatalan atau perbaikan keadaan itu;', 'keputusan tertulis atas keberatan ini.']),
    ],
  },
  platform: {
    addressee: 'Platform digital tempat saya membeli pelatihan',
    title: 'Permintaan keterangan',
    sections: (facts) => [
      `Di dashboard Kartu Prakerja saya terlihat hal berikut. ${HOW_TO_READ}`,
      matter(facts),
      courseOfEvents(facts),
      asked([
        'keterangan tertulis tanggal kehadiran dan sertifikat saya dilaporkan kepada Prakerja;',
        'bukti pembelian pelatihan ini;',
        'salinan laporan itu, bila dapat diberikan.',
      ]),
    ],
  },
  provider: {
    addressee: 'Lembaga pelatihan',
    title: 'Permintaan keterangan',
    sections: (facts) => [
      `Di dashboard Kartu Prakerja saya terlihat hal berikut. ${HOW_TO_READ}`,
      matter(facts),
      courseOfEvents(facts),
      asked(['keterangan tertulis tentang keikutsertaan dan kelulusan saya;', 'tanggal laporan dikirim, dan kepada siapa.']),
    ],
  },
  ombudsman: {
    addressee: 'Ombudsman Republik Indonesia',
    mail: 'pengaduan@ombudsman.go.id',
    title: 'Laporan',
    sections: (facts) => [
      [`Tempat dan tanggal lahir: ${BLANK}`, `Status perkawinan: ${BLANK}`, `Pekerjaan: ${BLANK}`, `Alamat: ${BLANK}`].join('\n'),
      `Terlapor: ${PMO}`,
      `Yang saya laporkan. ${HOW_TO_READ}\n${matter(facts)}`,
      courseOfEvents(facts),
      `Upaya yang sudah saya lakukan kepada instansinya:\n${listed(earlierComplaints(facts))}`,
      `Kerugian: ${BLANK}`,
      `Harapan: ${BLANK}`,
      'Lampiran lain dari saya: salinan KTP',
    ],
  },
};

/** A draft for an office, in Indonesian. Every fact in it is in the log, with its date and the number of its entry; the rest is left blank. */
export const letter = (kind: LetterKind, facts: LetterFacts): Letter => {
  if (kind === 'lapor') {
    const fields = laporFields(facts);
    return { kind, subject: fields[0]?.[1] ?? '', body: fields.map(([label, text]) => `${label}:\n${text}`).join('\n\n'), fields };
  }
  const { addressee, mail, title, sections } = DRAFTS[kind];
  return {
    kind,
    ...(mail !== undefined && { to: mail }),
    subject: `${title}: ${subjectOf(facts)}`,
    body: framed(facts, addressee, sections(facts)),
    fields: [],
  };
};
