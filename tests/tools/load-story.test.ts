import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadStory } from './load-story';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saksi-story-'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages/a.html'), '<h1>Pelatihan</h1>');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const visit = { at: '2020-06-21T09:00:00+07:00', url: 'https://dashboard.prakerja.go.id/', page: 'pages/a.html' };
const load = (content: unknown) => {
  writeFileSync(join(folder, 'story.json'), typeof content === 'string' ? content : JSON.stringify(content));
  return loadStory(folder);
};

describe('loading a story', () => {
  it('fills in what may be left out', () => {
    const story = load({ title: 'Diam', visits: [visit] });
    expect(story.visits).toEqual([{ at: visit.at, url: visit.url, html: '<h1>Pelatihan</h1>', status: 200, dwellMs: 1500 }]);
    expect(story.expected).toBeUndefined();
  });

  it('keeps apart an empty expectation, which demands silence, and none', () => {
    expect(load({ title: 'Diam', visits: [visit], expect: { findings: [] } }).expected).toEqual([]);
  });

  it('reads what the participant adds in between', () => {
    writeFileSync(join(folder, 'surat.pdf'), '%PDF-');
    const at = '2020-06-21T09:30:00+07:00';
    const complaint = { is: 'complaint', happened: '2020-06', way: 'email', to: 'pmo' };
    const { journal } = load({
      visits: [visit],
      journal: [
        { at, name: 'satu', line: { ...complaint, about: ['status-stuck'] } },
        { at, file: 'surat.pdf', attachment: { what: 'certificate', happened: '2020-05-19', re: 'satu' }, completes: 'Opini' },
        { at, keep: 'https://www.instagram.com/p/1/', page: 'pages/a.html' },
      ],
    });
    expect(journal).toEqual([
      { at, name: 'satu', is: 'line', line: { ...complaint, about: [] }, about: ['status-stuck'] },
      {
        at,
        is: 'file',
        type: 'pdf',
        bytes: Buffer.from('%PDF-'),
        attachment: { what: 'certificate', type: 'pdf', name: 'surat.pdf', happened: '2020-05-19' },
        re: 'satu',
        completes: 'Opini',
      },
      { at, is: 'page', url: 'https://www.instagram.com/p/1/', html: '<h1>Pelatihan</h1>' },
    ]);
  });

  it.each([
    [
      'a step of the journal that is none',
      { visits: [visit], journal: [{ at: visit.at }] },
      /journal\[0\] has neither line, file nor keep/,
    ],
    [
      'a complaint that the log would not take',
      { visits: [visit], journal: [{ at: visit.at, line: { is: 'complaint', happened: 'kemarin', way: 'email', to: 'pmo' } }] },
      /journal\[0\]\.line\.happened is not as the log has it/,
    ],
    ['no JSON', '{', /story\.json: cannot be read as JSON/],
    ['no visits', { title: 'x', visits: [] }, /visits is empty\. A story needs at least one visit/],
    [
      'a time without its offset',
      { visits: [{ ...visit, at: '2020-06-21T09:00:00' }] },
      /visits\[0\]\.at is "2020-06-21T09:00:00"\. Write a time with its offset/,
    ],
    ['an address that is none', { visits: [visit, { ...visit, url: 'dashboard' }] }, /visits\[1\]\.url is "dashboard"\. Write an address/],
    [
      'a page that is not there',
      { visits: [{ ...visit, page: 'pages/b.html' }] },
      /visits\[0\]\.page "pages\/b\.html" does not exist\. Make the file/,
    ],
    ['a page outside the story', { visits: [{ ...visit, page: '../b.html' }] }, /lies outside the story/],
    ['an impossible status', { visits: [{ ...visit, status: 20 }] }, /visits\[0\]\.status is 20\. Write a number from 200 to 599/],
    ['an expectation that is no list', { visits: [visit], expect: { findings: {} } }, /expect\.findings is not a list/],
    [
      'an expectation without its rule',
      { visits: [visit], expect: { findings: [{ subject: 'x' }] } },
      /expect\.findings\[0\]\.rule is not a text/,
    ],
    [
      'a day that is none',
      { visits: [visit], expect: { findings: [{ rule: 'x', firstSeen: '6 August' }] } },
      /firstSeen is "6 August"\. Write a day/,
    ],
  ])('refuses %s, and says what, where and what to do', (_, content, message) => {
    expect(() => load(content)).toThrow(message);
  });
});
