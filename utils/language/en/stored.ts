import type { stored as source } from '../id/stored';

export const stored: typeof source = {
  ours: {
    'tidak ada dalam daftar': 'not in the list',
    'daftar kosong': 'the list is empty',
    'tidak ada survei': 'no survey',
  },
  promises: {
    'certificate-2020':
      "Prakerja's call centre, 18 May 2020: 2 x 24 hours (kompasiana.com 5ec5779a097f3607052bd952), counted generously as 7 working days",
    'certificate-2021': 'blog.skillacademy.com/sertifikat-prakerja-belum-muncul-di-dashboard: 1x24 hours + 1x24 hours + 7 working days',
    'certificate-2023': 'digitalmarketingindonesia.com/2024/03/berapa-lama-sertifikat-prakerja-keluar: ask for help after 14 working days',
    'status-standstill': 'No official promise: 30 days without a change of status',
    'incentive-transfer': "Prakerja's questions and answers: the money arrives 3-5 working days after the scheduled day (2021-24)",
    'survey-announced':
      'The page\'s own count of days ("akan muncul di dashboard dalam waktu N hari", since 27 Oct 2020), and 14 days more',
    'survey-opens':
      "Prakerja's questions and answers 2024: a survey 30 days after the first incentive at the earliest; counted generously as 60 days",
  },
};
