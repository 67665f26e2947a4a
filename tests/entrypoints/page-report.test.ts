import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type PageReport, pageStory, type ShownPage } from '../../entrypoints/explain/page-report';
import { localTime } from '../../entrypoints/explain/reported-page';
import { serialise } from '../../utils/reader/serialise';
import type { PersonalValue } from '../../utils/reader/tokenise';
import { documentOf, look } from '../reader/page';
import { loadStory } from '../tools/load-story';

/** Invented, and made at run time: what looks like a person's must stand in no file. */
const NIK = ['320101', '450390', '0007'].join('');
const PHONE = ['0813', '5555', '6666'].join('');
const CARD = ['7777', '1234', '5678', '4321'];
const PERSON: PersonalValue[] = [
  { kind: 'nama', value: 'Tono Hartono' },
  { kind: 'kartu', value: CARD.join('') },
];

const PAGES: Record<string, string> = {
  read: `<header><p>Halo, Tono</p><dl><dt>Nomor Kartu Prakerja</dt><dd>${CARD.join(' ')}</dd><dt>Nama</dt><dd>TONO HARTONO</dd></dl></header>
    <h2>Pelatihan Saya</h2><ul><li><h3>Menulis Opini</h3><p>Status: Aktif</p><p>Harga: Rp150.000</p><p>Dibeli 3 Mei 2020</p></li></ul>`,
  'not understood': `<p>Tono Hartono</p><div><span>No. Kartu Prakerja</span>${CARD.map((part) => `<b>${part}</b>`).join('')}</div>
    <h2>Pelatihan Saya</h2><div class="a"><p>Menulis Opini sejak 3 Mei 2020</p><p>Memotret produk sejak 4 Mei 2020</p></div>`,
  masked: `<p>Kartu Prakerja •••• •••• •••• ${CARD[3]}</p><p>NIK ${NIK}</p><p>HP ${PHONE}</p><p>tono@mail.example</p>
    <h2>Pelatihan Saya</h2><p>Kamu belum mengambil pelatihan</p>`,
  partial: `<p>No. Kartu Prakerja ${CARD.join('-')}</p><h2>Pelatihan Saya</h2><ul><li><h3>Menulis Opini</h3><p>Selesai</p></li></ul>
    <button>Muat lebih banyak</button>`,
};

const shown = (body: string): ShownPage => {
  const html = `<!doctype html><html lang="id"><head><title>Dashboard Tono</title></head><body>${body}</body></html>`;
  return {
    ...serialise(documentOf(html)),
    url: 'https://dashboard.prakerja.go.id/',
    status: 200,
    at: '2020-06-21T09:00:12.345+07:00',
    snapshot: look(html).snapshot,
  };
};

/** Unpacks a report as whoever receives it would, and loads the story as the player does. */
const unpacked = ({ name, bytes }: PageReport) => {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-report-'));
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return loadStory(join(folder, name.replace(/\.zip$/, '')));
};

const states = (html: string): unknown[] => {
  const { page, profile, account, notices, ...sections } = look(html).snapshot;
  return [account.state === 'read' ? Object.keys(account.value) : account, sections, notices];
};

describe('a report of a page that cannot be read', () => {
  it.each(Object.entries(PAGES))('is a story that plays, and reads as the page did: %s', async (_, body) => {
    const page = shown(body);
    const story = unpacked(await pageStory('unread', [page], PERSON));
    expect(story.visits).toMatchObject([{ at: '2020-06-21T09:00:00+07:00', url: page.url, status: 200 }]);
    expect(states(story.visits[0]?.html ?? '')).toEqual(states(page.html));
  });

  it.each(Object.entries(PAGES))('has nothing personal in it: %s', async (_, body) => {
    const report = await pageStory('unread', [shown(body)], PERSON);
    const all = Object.values(unzipSync(report.bytes))
      .map((bytes) => new TextDecoder().decode(bytes))
      .join('\n');
    for (const text of [all.replace(/<[^>]*>/g, ''), all, report.text])
      expect(text).not.toMatch(new RegExp(`tono|hartono|${NIK}|5555|mail\\.test|${CARD.slice(1).join('|')}`, 'i'));
  });

  it('is the same bytes for the same page', async () => {
    const [one, other] = [
      await pageStory('unread', [shown(PAGES.read ?? '')], PERSON),
      await pageStory('unread', [shown(PAGES.read ?? '')], PERSON),
    ];
    expect(other.bytes).toEqual(one.bytes);
    expect(other.name).toBe(one.name);
  });

  it('of several pages is one story, a visit each, in their order', async () => {
    const [first = '', second = ''] = Object.values(PAGES);
    const later = { ...shown(second), at: '2020-06-21T09:05:30.000+07:00' };
    const report = await pageStory('field-check', [shown(first), later], PERSON);
    expect(report.name).toMatch(/^pemeriksaan-lapangan-2020-06-21-[0-9a-f]{8}\.zip$/);
    const { visits } = unpacked(report);
    expect(visits.map(({ at }) => at)).toEqual(['2020-06-21T09:00:00+07:00', '2020-06-21T09:05:00+07:00']);
    expect(visits.map(({ html }) => states(html))).toEqual([states(shown(first).html), states(later.html)]);
  });

  it('keeps days and amounts, which the reader reads', async () => {
    const { text } = await pageStory('unread', [shown(PAGES.read ?? '')], PERSON);
    expect(text).toContain('Dibeli 3 Mei 2020');
    expect(text).toContain('Rp150.000');
    expect(text).toContain('Halo, Budi');
  });

  it('has invented digits in the place of wide ones too', async () => {
    const wide = CARD.join('').replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    const { text } = await pageStory('unread', [shown(`<p>Halo</p><p>Kartu ${wide}</p><h2>Pelatihan Saya</h2>`)], []);
    expect(text).toMatch(/Kartu \d{16}/);
    expect(text).not.toMatch(/[\uff10-\uff19]/);
  });

  it('tells a time in the participant’s own offset', () => {
    expect(localTime('2023-01-10T03:00:00.000Z', 420)).toBe('2023-01-10T10:00:00.000+07:00');
    expect(localTime('2023-01-10T03:00:00.000Z', -210)).toBe('2023-01-09T23:30:00.000-03:30');
  });
});
