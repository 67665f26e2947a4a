/** How a page is called: in links to it, and on top of itself. */
export const pages = {
  beforeAfter: 'Bandingkan sebelum dan sesudah',
  complaint: 'Lapor ke mana?',
  explain: 'Apa yang terbaca?',
  report: 'Laporkan halaman yang tidak terbaca',
  settings: 'Pengaturan',
};
