import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare, nothingKnown } from '../../utils/compare/compare';
import { snapshotOf } from './page';

const FOLDER = new URL('../fixtures/dashboard/turns/', import.meta.url);

const HEAD =
  '<header><h1>Kartu Prakerja</h1><p>Siti Aminah</p><p>Nomor Kartu Prakerja</p><p>8888 0000 3333 4444</p><nav><a href="/">Beranda</a><a href="/pelatihan">Pelatihan</a><a href="/insentif">Insentif</a><a href="/keluar">Keluar</a></nav></header>';

/** Pages that stand one after the other in a file, each under the comment that says where and when it was looked at. */
const looksIn = (text: string): { at: string; url: string; html: string }[] => {
  const [, ...parts] = text.split(/<!-- at (\S+) on ([\d, -]+) -->/);
  const looks = [];
  for (let i = 0; i < parts.length; i += 3) {
    const [path, days = '', main] = parts.slice(i, i + 3);
    const html = `<!doctype html><html lang="id"><body>${HEAD}<main>${main}</main></body></html>`;
    for (const day of days.split(', ')) looks.push({ at: `${day}T02:00:00.000Z`, url: `https://dashboard.prakerja.go.id${path}`, html });
  }
  return looks;
};

/** What is told at last: `training-disappeared Dasar Las Listrik`. */
const confirmed = (text: string): string[] => {
  let known = nothingKnown;
  const told: string[] = [];
  for (const [i, { at, url, html }] of looksIn(text).entries()) {
    const seen = { seq: i + 1, at, load: `load${i}`, session: `session${i}` };
    const compared = compare(known, { snapshot: snapshotOf(html, { url }), seen }, { offsetMin: 420 });
    known = compared.known;
    for (const { rule, state, subject } of compared.steps) if (state === 'confirmed') told.push(`${rule} ${subject}`);
  }
  return told;
};

const files = (folder: string): [name: string, text: string][] =>
  readdirSync(new URL(folder, FOLDER)).map((name) => [name.replace('.html', ''), readFileSync(new URL(folder + name, FOLDER), 'utf8')]);

describe('nothing is lost, and nothing is said to be', () => {
  it.each(files('not-lost/'))('%s', (_, text) => {
    expect(looksIn(text).length).toBeGreaterThan(1);
    expect(confirmed(text)).toEqual([]);
  });
});

describe('lost, whatever else the page says', () => {
  it.each(files('lost/'))('%s', (_, text) => {
    const [, lost = '?'] = /<!-- lost: (.+) -->/.exec(text) ?? [];
    expect(confirmed(text)[0]).toContain(lost);
  });
});
