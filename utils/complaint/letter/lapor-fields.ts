import { localDay } from '../../calendar/days';
import { sayDay } from '../../language/dates';
import { chronology } from './chronology';
import { earlierComplaints } from './earlier-complaints';
import type { LetterFacts } from './letter-facts';
import { attachments, HOW_TO_READ, listed, sealOf } from './parts';
import { subjectOf } from './subject';
import { toldFinding } from './told-findings';

/** Since 2025 the programme is being handed over to the ministry. */
const HANDED_OVER = '2025-01-01';

/** The fields of LAPOR!'s form, in its own words. */
export const laporFields = (facts: LetterFacts): [label: string, text: string][] => {
  const { findings, offsetMin, now } = facts;
  const days = findings.flatMap(({ firstSeen }) => localDay(firstSeen.at, offsetMin) ?? []).sort();
  const agency =
    (localDay(now, offsetMin) ?? '') < HANDED_OVER
      ? 'Kementerian Koordinator Bidang Perekonomian (Manajemen Pelaksana Program Kartu Prakerja)'
      : 'Kementerian Ketenagakerjaan; Manajemen Pelaksana Program Kartu Prakerja';
  return [
    ['Judul laporan', subjectOf(facts)],
    [
      'Kronologi',
      [
        `${HOW_TO_READ}`,
        listed(findings.map((finding) => toldFinding(finding, offsetMin))),
        listed(chronology(facts)),
        `Sudah diadukan kepada instansinya:\n${listed(earlierComplaints(facts))}`,
        sealOf(facts),
      ].join('\n\n'),
    ],
    ['Tanggal kejadian', days[0] === undefined ? '' : sayDay(days[0], 'id')],
    ['Lokasi kejadian', 'Daring: dashboard.prakerja.go.id'],
    ['Instansi tujuan', agency],
    ['Kategori', 'Ketenagakerjaan: Kartu Prakerja'],
    ['Lampiran', listed(attachments(facts))],
  ];
};
