import { describe, expect, it } from 'vitest';
import { watchState } from '../../components/watch-state';
import type { Finding } from '../../utils/schema/finding';

const seen = { seq: 1, at: '2020-08-06T02:14:00.000Z', load: 'a', session: 'b' };
const finding = (severity: Finding['severity'], state: Finding['state']): Finding => ({
  rule: 'training-disappeared',
  severity,
  key: 'k',
  subject: 'Menulis Opini',
  state,
  was: 'Aktif',
  is: '',
  firstSeen: seen,
});
const well = { findings: [], lastComplete: seen.at, looked: true, neverRead: [] };

describe('the popup’s first sentence', () => {
  it.each([
    ['nothing recorded is never calm', undefined, { is: 'nothing-yet' }],
    ['a log that was only opened is never calm', { findings: [], looked: false, neverRead: [] }, { is: 'nothing-yet' }],
    ['looked, but the trainings were never read', { findings: [], looked: true, neverRead: [] }, { is: 'incomplete' }],
    ['pages that name nobody, however well read', { ...well, nobodys: true }, { is: 'nobodys' }],
    ['all well', well, { is: 'all-well', lastComplete: seen.at, neverRead: [] }],
    [
      'all well, as far as it was ever read',
      { ...well, neverRead: ['balance' as const] },
      { is: 'all-well', lastComplete: seen.at, neverRead: ['balance'] },
    ],
    [
      'a page of another section changes nothing',
      { ...well, trainingsUnread: 'not-on-page' as const },
      { is: 'all-well', lastComplete: seen.at, neverRead: [] },
    ],
    ['a list that no page shows for a week is told', { ...well, listUnseen: true }, { is: 'list-unseen', lastComplete: seen.at }],
    [
      'a page that could not be read is told before',
      { ...well, listUnseen: true, trainingsUnread: 'partial' as const },
      { is: 'cannot-read', why: 'partial', lastComplete: seen.at },
    ],
    [
      'blindness is told',
      { ...well, trainingsUnread: 'unrecognised' as const },
      { is: 'cannot-read', why: 'unrecognised', lastComplete: seen.at },
    ],
    [
      'a loss is grave',
      { ...well, findings: [finding('loss', 'suspected')] },
      { is: 'problems', count: 1, lost: 1, grave: true, lastComplete: seen.at },
    ],
    [
      'a late promise is not',
      { ...well, findings: [finding('overdue', 'confirmed')] },
      { is: 'problems', count: 1, lost: 0, grave: false, lastComplete: seen.at },
    ],
    [
      'what came back is no problem',
      { ...well, findings: [finding('loss', 'resolved')] },
      { is: 'all-well', lastComplete: seen.at, neverRead: [] },
    ],
    [
      'a loss is told before blindness',
      { ...well, findings: [finding('loss', 'confirmed')], trainingsUnread: 'page-error' as const },
      { is: 'problems', count: 1, lost: 1, grave: true, lastComplete: seen.at },
    ],
  ])('%s', (_, watched, state) => {
    expect(watchState(watched, { allowed: true })).toEqual(state);
  });

  it('is never calm where the browser does not let Saksi read the site, and tells a loss all the same', () => {
    expect(watchState(well, { allowed: false })).toEqual({ is: 'not-allowed', lastComplete: seen.at });
    expect(watchState(undefined, { allowed: false })).toEqual({ is: 'not-allowed' });
    expect(watchState({ ...well, findings: [finding('loss', 'confirmed')] }, { allowed: false })).toMatchObject({
      is: 'problems',
      lost: 1,
    });
  });

  it('tells lost storage before anything else', () => {
    expect(
      watchState({ ...well, findings: [finding('loss', 'confirmed')] }, { trouble: { kind: 'quota', detail: 'full' }, allowed: true }),
    ).toEqual({
      is: 'trouble',
      kind: 'quota',
      detail: 'full',
      lastComplete: seen.at,
    });
  });
});
