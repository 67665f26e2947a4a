import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Tampered } from '../evidence/tampered';
import { waitFor } from '../tools/browser';
import { build } from '../tools/build';
import { unmet } from '../tools/expectation';
import { exportBundle } from '../tools/export-bundle';
import { findingLine } from '../tools/finding-line';
import { loadStory } from '../tools/load-story';
import { play } from '../tools/player';
import { ROOT } from '../tools/root';
import { openStage } from '../tools/stage';

/** `told`: what the participant says and adds, by the day it happened. `seen`: what was observed, by the day it was. */
type Where = 'told' | 'seen';
type Line = [line: string, where: Where, id: [when: string, what: string], en: [when: string, what: string]];

/** The table of the case, line by line, each with its date and its kind, written by hand. */
const TABLE: Line[] = [
  [
    '05-19 finished',
    'told',
    ['19 Mei 2020', 'Dinyatakan: “Menulis Opini, Menembus Meja Redaksi” selesai'],
    ['19 May 2020', 'Stated: “Menulis Opini, Menembus Meja Redaksi” '],
  ],
  ['05-19 certificate, grade B', 'told', ['19 Mei 2020', 'Sertifikat · PDF.*Nilai B'], ['19 May 2020', 'Certificate · PDF.*Nilai B']],
  [
    '06-02 reported by Tokopedia',
    'told',
    ['2 Juni 2020', 'Surat-menyurat.*dilaporkan kepada Prakerja pada 2 Juni 2020'],
    ['2 June 2020', 'Correspondence.*dilaporkan kepada Prakerja pada 2 Juni 2020'],
  ],
  [
    '06-21 still active, certificate 0',
    'seen',
    ['21 Juni 2020, 09.00 WIB', 'Tidak berubah.*Aktif.*Sertifikat: 0'],
    ['21 June 2020, 09.00 WIB', 'Unchanged.*Aktif.*Certificates: 0'],
  ],
  [
    '06-21 complaint 1',
    'told',
    ['21 Juni 2020, 09.30', 'Ke-1. Pengaduan lewat e-mail kepada Manajemen Pelaksana.*info@prakerja.go.id'],
    ['21 June 2020, 09.30', 'No. 1. Complaint by e-mail to the Prakerja management.*info@prakerja.go.id'],
  ],
  [
    '06-21 automatic reply',
    'told',
    ['21 Juni 2020, 09.31', 'Jawaban otomatis.*antrian tinggi, harap bersabar'],
    ['21 June 2020, 09.31', 'Automatic reply.*antrian tinggi, harap bersabar'],
  ],
  [
    '06-21 the reply itself',
    'told',
    ['21 Juni 2020', 'Surat-menyurat · e-mail.*Ada tanda tangan DKIM'],
    ['21 June 2020', 'Correspondence · e-mail.*DKIM'],
  ],
  [
    '06 Tokopedia',
    'told',
    ['25 Juni 2020', 'Jawaban petugas dari platform digital \\(Tokopedia\\).*2 Juni 2020.*manual'],
    ['25 June 2020', 'Answer by a person from the digital platform \\(Tokopedia\\)'],
  ],
  [
    '07 Tempo Institute',
    'told',
    ['2 Juli 2020', 'Jawaban petugas dari lembaga pelatihan \\(Tempo Institute\\).*tanyakan kepada Prakerja'],
    ['2 July 2020', 'Answer by a person from the training provider \\(Tempo Institute\\)'],
  ],
  [
    '07-21 unchanged',
    'seen',
    ['21 Juli 2020, 10.30 WIB', 'Tidak berubah.*Aktif.*Sertifikat: 0'],
    ['21 July 2020, 10.30 WIB', 'Unchanged.*Aktif.*Certificates: 0'],
  ],
  [
    '07-21 complaint 2',
    'told',
    ['21 Juli 2020, 10.45', 'Ke-2. Pengaduan lewat e-mail'],
    ['21 July 2020, 10.45', 'No. 2. Complaint by e-mail'],
  ],
  ['07-21 automatic reply', 'told', ['21 Juli 2020, 10.46', 'Jawaban otomatis'], ['21 July 2020, 10.46', 'Automatic reply']],
  [
    '07 dozens of calls',
    'told',
    ['Juli 2020', 'Upaya pengaduan lewat telepon.*021-25541246.*tidak dijawab, sekitar 24 kali.*petugas sedang sibuk'],
    ['July 2020', 'Attempt to complain by telephone.*nobody answered, about 24 times'],
  ],
  [
    '07 comment, deleted',
    'seen',
    ['23 Juli 2020, 09.01 WIB', 'Halaman saksi kedua.*Tidak ada lagi sejak \\[20\\]: “.*Lapor ke mana\\?”'],
    ['23 July 2020, 09.01 WIB', 'Page of a second witness.*No longer there since \\[20\\]: “.*Lapor ke mana\\?”'],
  ],
  [
    '07 comment again, deleted again',
    'seen',
    ['23 Juli 2020, 14.01 WIB', 'Halaman saksi kedua.*Tidak ada lagi sejak \\[22\\]'],
    ['23 July 2020, 14.01 WIB', 'Page of a second witness.*No longer there since \\[22\\]'],
  ],
  [
    '07 complaint on Instagram',
    'told',
    ['23 Juli 2020', 'Upaya pengaduan lewat media sosial.*@prakerja.go.id.*sekitar 2 kali'],
    ['23 July 2020', 'Attempt to complain by social media.*about 2 times'],
  ],
  [
    '08-06 empty',
    'seen',
    ['6 Agustus 2020, 08.50 WIB', 'Pengamatan.*Pelatihan: 0 \\(halaman menyatakan kosong\\)'],
    ['6 August 2020, 08.50 WIB', 'Observation.*Trainings: 0'],
  ],
  [
    '08-06 training disappeared',
    'seen',
    ['6 Agustus 2020, 09.25 WIB', 'Temuan: Pelatihan hilang.*dipastikan'],
    ['6 August 2020, 09.25 WIB', 'Finding: Training gone.*confirmed'],
  ],
  [
    '08-06 contradiction',
    'seen',
    ['6 Agustus 2020, 10.20 WIB', 'Temuan: Situs bertentangan dengan dirinya sendiri.*dipastikan'],
    ['6 August 2020, 10.20 WIB', 'Finding: The site contradicts itself.*confirmed'],
  ],
  [
    '08 complaint 3',
    'told',
    ['Agustus 2020', 'Ke-3. Pengaduan lewat e-mail.*insentif tidak ada'],
    ['August 2020', 'No. 3. Complaint by e-mail'],
  ],
  [
    '08 nothing settled',
    'told',
    ['Agustus 2020', 'Belum ada jawaban dari Manajemen Pelaksana'],
    ['August 2020', 'No answer yet from the Prakerja management'],
  ],
];

const flat = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the case of 2020, with its complaints, in the exported report', () => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  let bag: Tampered;
  beforeAll(async () => {
    stage = await openStage('chromium', await build('chrome', 'story'));
    const story = loadStory(join(ROOT, 'tests/stories/semarang-2020'));
    const played = await play(story, 'case', stage);
    expect(
      unmet(
        story.expected ?? [],
        played.findings.map((finding) => findingLine(finding, story)),
      ),
    ).toEqual([]);
    const { bytes, verdict } = await exportBundle(stage.browser, 'case');
    expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
    bag = await Tampered.open(bytes);
  }, 400_000);
  afterAll(() => stage?.close());

  const rows = (name: string, where: Where): string[][] => {
    const table = where === 'told' ? '.statements' : '.chronology';
    return [...new JSDOM(bag.text(`data/${name}`)).window.document.querySelectorAll(`${table} tbody tr`)].map((row) => {
      const cells = [...row.children].map(flat);
      return where === 'told' ? cells : cells.slice(1);
    });
  };

  it.each(TABLE)('%s', (_, where, id, en) => {
    for (const [name, [when, what]] of [
      ['laporan.html', id],
      ['report.en.html', en],
    ] as const) {
      const found = rows(name, where).filter(([at, text]) => at === when && new RegExp(what).test(text ?? ''));
      expect(found, `${name}: ${when}, ${what}`).toHaveLength(1);
    }
  });

  it('reminds of the dashboard that was not opened, until it is told not to', async () => {
    const shown = async () => {
      const popup = await stage.browser.openExtensionPage('popup.html?lane=case');
      await waitFor('the popup', async () => (await popup.evaluate(() => document.querySelector('#complaint') !== null)) || undefined);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const text = await popup.evaluate(() => document.querySelector('[data-reminder]')?.textContent ?? '');
      if (text !== '') await popup.click('#stop-reminding');
      await popup.close();
      return text;
    };
    // The last visit was on 6 August; the clock of the story stands at 20 August.
    expect(await shown()).toBe('Dashboard terakhir dibuka 14 hari lalu. Buka dashboard');
    expect(await shown()).toBe('');
  });

  it('keeps apart what was observed and what the participant says', () => {
    const grades = new Map(rows('laporan.html', 'seen').map(([, text = '', grade]) => [text.split(/[ .:]/)[0], grade]));
    expect([...grades].filter(([kind]) => ['Pengamatan', 'Halaman'].includes(kind ?? ''))).toEqual([
      ['Pengamatan', 'C'],
      ['Halaman', 'C'],
    ]);
    expect(grades.get('Lampiran')).toBe('X');
    expect(grades.get('Pernyataan')).toBe('X');
  });
});
