/** One thing, one word: what it is called in each language, and the words that are not used for it, as a pattern. */
export type Term = { id: string; en: string; notId?: RegExp; notEn?: RegExp };

/**
 * The glossary of both languages. `tests/language/glossary.test.ts` holds every sentence of the screens and of the report to it. The programme's own words
 * stay as it prints them (pelatihan, sertifikat, saldo, insentif); what a page prints is never changed.
 */
export const GLOSSARY: Record<string, Term> = {
  participant: { id: 'Anda', en: 'you', notId: /\b(kamu|kalian)\b/i },
  training: { id: 'pelatihan', en: 'training', notId: /\b(kursus|training)\b/i, notEn: /\bcourses?\b/i },
  certificate: { id: 'sertifikat', en: 'certificate', notId: /\b(sertipikat|certificate)\b/i },
  balance: { id: 'saldo', en: 'balance', notEn: /\bsaldo\b/i },
  incentive: { id: 'insentif', en: 'incentive', notId: /\bincentive\b/i, notEn: /\binsentif\b/i },
  notice: { id: 'pemberitahuan', en: 'notice', notId: /\bnotifikasi\b/i },
  dashboard: { id: 'dashboard', en: 'dashboard', notId: /\b(dasbor|dashbor)\b/i },
  // What FORMAT.md and the code call an entry; screens, report and letters show its number, [33], under this one word.
  record: { id: 'catatan', en: 'record', notId: /\b(rekaman|entri(nya)?)\b/i, notEn: /\b(entry|entries)\b/i },
  visit: { id: 'kunjungan', en: 'visit' },
  finding: { id: 'temuan', en: 'finding' },
  complaint: { id: 'pengaduan', en: 'complaint', notId: /\b(komplain|keluhan)\b/i },
  evidence: { id: 'bukti', en: 'evidence', notId: /\bevidens?i\b/i },
  export: { id: 'ekspor', en: 'export', notId: /\b(export|eksport)\b/i },
  backup: { id: 'cadangan', en: 'backup', notId: /\bback-?up\b/i, notEn: /\bback-up\b/i },
  seal: { id: 'segel waktu', en: 'time seal', notId: /\bstempel\b/i },
  fingerprint: { id: 'sidik jari', en: 'fingerprint', notId: /\b(hash|checksum)\b/i },
  passphrase: { id: 'kata kunci', en: 'passphrase' },
  screenshot: { id: 'tangkapan layar', en: 'screenshot', notId: /\bscreenshot\b/i, notEn: /\bscreen shot\b/i },
  site: { id: 'situs', en: 'site', notId: /\b(website|web site|laman)\b/i, notEn: /\b(website|web site)\b/i },
  browser: { id: 'peramban', en: 'browser', notId: /\bbrowser\b/i },
  file: { id: 'berkas', en: 'file', notId: /(?<!This )\bfile\b/ },
  mail: { id: 'e-mail', en: 'e-mail', notId: /\b(email|surel)(nya)?\b/i, notEn: /\bemail\b/i },
  device: { id: 'perangkat', en: 'device', notId: /\b(device|gawai)\b/i },
  settings: { id: 'pengaturan', en: 'settings', notId: /\b(setelan|setting)\b/i },
  save: { id: 'simpan', en: 'save' },
  login: { id: 'masuk', en: 'log in', notId: /(?<!\()\b(login|log in)\b/i, notEn: /\b(sign in|signed in)\b/i },
};
