import { localDay } from '../../calendar/days';
import { sayDay } from '../../language/dates';
import { firstDay, HANDED_OVER } from '../next-step';
import { chronology } from './chronology';
import { earlierComplaints } from './earlier-complaints';
import type { LetterFacts } from './letter-facts';
import { attachments, HOW_TO_READ, listed, sealOf } from './parts';
import { subjectOf } from './subject';
import { toldFinding } from './told-findings';

/** The fields of LAPOR!'s form, in its own words. */
export const laporFields = (facts: LetterFacts): [label: string, text: string][] => {
  const { findings, offsetMin, now } = facts;
  const day = firstDay(findings, offsetMin);
  const agency =
    (localDay(now, offsetMin) ?? '') < HANDED_OVER
      ? 'Kementerian Koordinator Bidang Perekonomian (Manajemen Pelaksana Program Kartu Prakerja)'
      : 'Kementerian Ketenagakerjaan; Manajemen Pelaksana Program Kartu Prakerja';
  return [
    ['Judul laporan', subjectOf(facts)],
    [
      'Kronologi',
      [
        HOW_TO_READ,
        listed(findings.map((finding) => toldFinding(finding, offsetMin))),
        listed(chronology(facts)),
        `Sudah diadukan kepada instansinya:\n${listed(earlierComplaints(facts))}`,
        sealOf(facts),
      ].join('\n\n'),
    ],
    ['Tanggal kejadian', day === undefined ? '' : sayDay(day, 'id')],
    ['Lokasi kejadian', 'Daring: dashboard.prakerja.go.id'],
    ['Instansi tujuan', agency],
    ['Kategori', 'Ketenagakerjaan: Kartu Prakerja'],
    ['Lampiran', listed(attachments(facts))],
  ];
};
