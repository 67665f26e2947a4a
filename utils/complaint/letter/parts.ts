import { sayDate } from '../../language/dates';
import type { LetterFacts } from './letter-facts';

/** To be written by hand: what only the participant knows, or does not want to have said here. */
export const BLANK = '……………………………………';

const numbered = (lines: readonly string[]): string => lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
export const listed = (lines: readonly string[]): string =>
  lines.length === 0 ? '- (belum ada di catatan)' : lines.map((line) => `- ${line}`).join('\n');

/** Name and card as far as the participant lets them be said. */
export const identity = ({ who }: LetterFacts): string =>
  [
    `Nama: ${who?.name ?? BLANK}`,
    `Nomor kartu Prakerja: ${who?.card ?? BLANK}`,
    `E-mail: ${who?.email ?? BLANK}`,
    `Nomor telepon: ${BLANK}`,
  ].join('\n');

export const asked = (requests: readonly string[]): string => `Saya mohon:\n${numbered(requests)}`;

export const attachments = ({ attached }: LetterFacts): string[] => [
  'Berkas bukti dari Saksi (.zip), berisi laporan dan catatan lengkap yang dapat diperiksa',
  ...attached.map(({ seq, name }) => `${name} [${seq}]`),
];

/** What lets anybody tell later that the log was already so on the day of the letter. */
export const sealOf = ({ checkpoint }: LetterFacts): string =>
  `Kode segel catatan (mohon disimpan; dengan ini dapat diperiksa bahwa catatan tidak berubah sejak hari ini):\n${checkpoint.trimEnd()}`;

export const HOW_TO_READ = 'Angka dalam kurung siku adalah nomor catatan dalam berkas bukti terlampir.';

/** Date, salutation, sections, list of attachments, seal and signature. */
export const framed = (facts: LetterFacts, addressee: string, sections: readonly string[]): string =>
  [
    `${BLANK}, ${sayDate(facts.now, facts.offsetMin, 'id')}`,
    `Kepada Yth.\n${addressee}`,
    'Dengan hormat,',
    identity(facts),
    ...sections,
    `Lampiran:\n${listed(attachments(facts))}`,
    sealOf(facts),
    `Hormat saya,\n\n\n${facts.who?.name ?? BLANK}`,
  ].join('\n\n');
