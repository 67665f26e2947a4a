import type { channels as idChannels, deadlines as idDeadlines } from '../id/channels';

export const channels: typeof idChannels = {
  'pmo-email': { what: "The management's e-mail", how: 'Write a subject and the problem, attach proof. Keep the sent mail as .eml.' },
  'pmo-survey-email': { what: 'E-mail about the survey', how: 'Used in September 2020 with the subject “Survei Kebekerjaan”.' },
  'pmo-call-2020': { what: 'The call centre of 2020', how: 'Note every call, those that nobody took as well.' },
  'pmo-call': { what: 'The call centre', how: 'Note the day, the time, and who answered.' },
  'pmo-chat': { what: 'Chat on the site', how: 'Keep the page as evidence before you close it.' },
  'pmo-form': { what: 'Complaint form', how: 'Fill it in, upload proof, then keep the page that follows.' },
  'pmo-help': { what: 'Help centre', how: 'Fill in a request and keep its ticket number.' },
  tokopedia: { what: 'Tokopedia help', how: 'Ask on which day your attendance and certificate were reported.' },
  bukalapak: { what: 'Bukalapak help', how: 'Call, then note the answer.' },
  'pijar-mahir': { what: 'Pijar Mahir help', how: 'Send a WhatsApp message and keep the answer.' },
  'mau-belajar-apa': { what: 'Mau Belajar Apa help', how: 'Send a WhatsApp message (number of 2021).' },
  pintaria: { what: 'Pintaria / Pintar help', how: 'Fill in its help page.' },
  sekolahmu: { what: 'Sekolah.mu / Karier.mu help', how: 'Send a WhatsApp message and keep the answer.' },
  siapkerja: { what: 'SIAPkerja / Sisnaker help', how: 'Call; its “Pelatihan Saya” shows the status too.' },
  provider: { what: 'Your training provider', how: 'Its address is on the certificate or on its own site.' },
  ovo: { what: 'OVO help', how: 'Ask whether the money came or was refused.' },
  gopay: { what: 'GoPay help', how: 'Ask by e-mail whether the money came.' },
  linkaja: { what: 'LinkAja help', how: 'Ask whether your account is a full one (KYC).' },
  dana: { what: 'DANA help', how: 'Ask whether the money was refused, and why.' },
  bni: { what: 'BNI help', how: 'Ask about the state of the receiving account.' },
  bca: { what: 'BCA help', how: 'Ask whether the account can receive money.' },
  lapor: {
    what: 'SP4N-LAPOR!, the national complaint site',
    how: 'Give title, chronology, date, place, agency and attachments; keep the report number.',
  },
  ombudsman: {
    what: 'The Ombudsman of Indonesia',
    how: 'By its site, telephone 137, e-mail pengaduan@ombudsman.go.id, or the office of your province. Somebody may act for you.',
  },
  kemnaker: { what: 'Help of the Ministry of Manpower', how: 'For trainings through SIAPkerja, and since 2025 probably the successor.' },
  objection: { what: 'Administrative objection', how: 'A letter to the official who decided; ask a lawyer first.' },
  court: { what: 'Administrative court', how: 'Only after objection and appeal; ask a lawyer first.' },
};

export const deadlines: typeof idDeadlines = {
  'agency-answer': 'answer to a complaint: 14 working days',
  'lapor-first': 'LAPOR! passed on: 3 working days',
  'lapor-information': 'LAPOR! request for information: 5 working days',
  'lapor-dispute': 'LAPOR! complaint: 14 working days',
  'lapor-field': 'LAPOR! with a check on the spot: 60 working days',
  transfer: 'money after the scheduled day: 5 working days',
  'ombudsman-age': 'Ombudsman: 2 years from the event',
  objection: 'objection: 21 working days',
  suit: 'suit: 90 working days after the objection was decided',
  'first-purchase': 'first purchase: 15 days, the day of the announcement counts (2023–2024)',
};
