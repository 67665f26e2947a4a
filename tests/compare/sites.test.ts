import { describe, expect, it } from 'vitest';
import { compare, type Known, nothingKnown } from '../../utils/compare/compare';
import { isSameSite } from '../../utils/compare/same-site';
import { read, unread } from '../../utils/schema/reading';
import type { Snapshot } from '../../utils/schema/snapshot';
import type { Training } from '../../utils/schema/training';

const DASHBOARD = 'https://dashboard.prakerja.go.id/';
const SIAPKERJA = 'https://siapkerja.kemnaker.go.id/pelatihan-saya';
const done = (title: string): Training => ({ title, status: { printed: 'Selesai', norm: 'finished' }, certificates: 1 });

const look = (url: string, trainings: Training[], count: number): Snapshot => ({
  profile: 'dashboard/1',
  page: { url, title: '', kind: 'participant', ready: 'complete', pending: 0, errorBanner: false, translated: false },
  account: unread('not-on-page'),
  trainings: read(trainings),
  certificates: read({ count, list: [] }),
  balance: unread('not-on-page'),
  incentives: unread('not-on-page'),
  notices: read([]),
});

const steps = (...looks: Snapshot[]): string[][] => {
  let known: Known = nothingKnown;
  return looks.map((snapshot, i) => {
    const seen = { seq: i + 1, at: `2025-02-0${i + 1}T02:00:00.000Z`, load: String(i), session: String(i) };
    const judged = compare(known, { snapshot, seen }, { offsetMin: 420 });
    known = judged.known;
    return judged.steps.map(({ rule, state }) => `${rule} ${state}`);
  });
};

describe('C33: what one site shows is not expected on another', () => {
  const both = look(DASHBOARD, [done('Menulis Opini'), done('Belajar Excel')], 2);
  it.each([
    ['an empty list', look(SIAPKERJA, [], 0)],
    ['two others of the same status', look(SIAPKERJA, [done('Teknisi AC'), done('Menjahit')], 2)],
  ])('%s of the other is no loss', (_, other) => expect(steps(both, other, other, both)).toEqual([[], [], [], []]));

  it('and what is gone on its own site is one, whatever the other lists', () => {
    const other = look(SIAPKERJA, [done('Teknisi AC'), done('Menjahit')], 2);
    expect(steps(both, other, look(DASHBOARD, [], 0))[2]).toContain('history-emptied suspected');
  });

  it.each([
    ['https://www.prakerja.go.id/akun', DASHBOARD, true],
    ['https://prakerja.go.id/', DASHBOARD, true],
    [SIAPKERJA, DASHBOARD, false],
    ['/a', '/b', true],
  ])('%s and %s: %s', (a, b, same) => expect(isSameSite(a, [b])).toBe(same));
});
