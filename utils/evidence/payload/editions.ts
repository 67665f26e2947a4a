import { baseName } from '../base';
import type { Profile } from '../source';
import { evidenceWords } from '../words';
import type { ExportDocument } from './export-document';

/**
 * SHA-256 of the texts with which bundles of `saksi/export/1` explain themselves, as they were published, the newest last; PERIKSA.txt and
 * BACA-SAYA.txt as templates, for either clock. A text may grow as long as older bundles are what it says; an older bundle keeps the text of its day.
 */
export const EDITIONS = {
  'data/format.txt': [
    'ac2ddd26015e708dcfb4c0593fae37cdbec0149a59d349e05cb027cf673ffef7',
    '0736080b57651c360cd1aa99ec27b008e01092db31932769575d4ab2e5f8446c',
    '002c298d83db614d9d00db2d2c3284b860485d8ace30296f812286dbd6d2b700',
    'e543454489ac0dfcd9c5404f0986de33b50e43b64243d76bf286e523b5a9fc92',
  ],
  'PERIKSA.txt': [
    'b5830a3404df851680bdb5d7655048c1a510ab648b839290199c32101b1fa86b',
    '552eca68f65d8e2041ada7c1c3d9172ca13b68632144f19a4201ca4c5f751538',
    'e4d6cac86f98b5b835620125e981f2d52d3569484b155dae33076310852936a0',
    '62a8a979192772be35d390e07e8b41c81923cc2f1e3a48fc37cd3dd77ac8e885',
    '34ffe2e24cd1f5c83b4159c00293d7c5ba1e4a4362607e95cd3f06d17ed8968a',
    '05a675716e671439797f9c60c1876b56221cf1157da3911cfe142a633c9de5b7',
  ],
  'BACA-SAYA.txt': [
    'a5eb64c76f3871dc3f2da05dfd35c64c3b233b261154d94bca606c28291ba364',
    'adbb8affaca5cfbc5cd719a5527d86f8e7fd3db676f78cbdaaa31b15e96a06c3',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Edition = keyof typeof EDITIONS;

/** What bundles of earlier days say in BACA-SAYA.txt in the place of the profile's sentence of today. */
const EARLIER_SHOWS: Partial<Record<Profile, readonly string[]>> = {
  samar: ['Tanpa identitas: nama, nomor kartu, NIK, telepon, surel, nomor rekening, kode, dan penanda server disamarkan.'],
};

/** A text of one bundle with its own names, numbers and times taken out: equal for all bundles of one edition and clock. */
export const asTemplate = (text: string, document: ExportDocument): string => {
  const { log, size, head, key, exported, clock, profile } = document;
  const template = text
    .replaceAll(baseName(log, profile), '<base>')
    .replaceAll(key, '<key>')
    .replaceAll(head, '<head>')
    .replaceAll(log, '<log>')
    .replaceAll(exported, '<time>')
    .replaceAll(`${size} <head>`, '<size> <head>')
    .replaceAll(`size   ${size}\n`, 'size   <size>\n')
    .replaceAll(/data\/disclosures\/\d{6}\.txt/g, 'data/disclosures/<entry>.txt');
  const shows = [evidenceWords.id.profiles[profile].shows, ...(EARLIER_SHOWS[profile] ?? [])];
  return `${clock}\n${shows.reduce((text, sentence) => text.replaceAll(sentence, '<shows>'), template)}`;
};
