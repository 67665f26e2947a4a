import { describe, expect, it } from 'vitest';
import { isNobodysPage } from '../../utils/reader/nobodys-page';
import { read, unread } from '../../utils/schema/reading';
import { snapshotWith } from '../entrypoints/submissions';

const nothing = { notices: unread('not-on-page') };
const WWW = 'https://www.prakerja.go.id/artikel/cara-daftar';

describe('a page that is nobody’s', () => {
  it.each([
    ['the home page', true, snapshotWith(nothing, { kind: 'public', url: 'https://www.prakerja.go.id/' })],
    ['an article', true, snapshotWith(nothing, { kind: 'unknown', url: WWW })],
    [
      'an article with a training list that cannot be read',
      false,
      snapshotWith({ ...nothing, trainings: unread('unrecognised') }, { kind: 'unknown', url: WWW }),
    ],
    ['a page with an account', false, snapshotWith({ ...nothing, account: read({ name: 'Budi Santoso' }) }, { kind: 'unknown', url: WWW })],
    ['an unknown page of the dashboard: a redesign?', false, snapshotWith(nothing, { kind: 'unknown' })],
    ['a participant’s page with nothing on it', false, snapshotWith(nothing, { url: WWW })],
    ['a failed page', false, snapshotWith(nothing, { kind: 'error', url: WWW })],
  ])('%s: %s', (_, isNobodys, snapshot) => {
    expect(isNobodysPage(snapshot)).toBe(isNobodys);
  });
});
