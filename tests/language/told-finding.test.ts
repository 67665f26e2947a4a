import { describe, expect, it } from 'vitest';
import { LIST_EMPTY, NOT_LISTED } from '../../utils/compare/print';
import { CERTIFICATE_PROMISES, STANDSTILL, SURVEY_GRACE, SURVEY_OPENS, TRANSFER } from '../../utils/compare/promises';
import { alertText } from '../../utils/language/alert-text';
import { stored as en } from '../../utils/language/en/stored';
import { stored as id } from '../../utils/language/id/stored';
import { toldSide, toldSource } from '../../utils/language/told-finding';
import type { Finding } from '../../utils/schema/finding';

describe('the words of Saksi that a finding stores', () => {
  it('are all known in both languages', () => {
    expect(Object.keys(id.ours)).toEqual([NOT_LISTED, LIST_EMPTY, 'tidak ada survei']);
    expect(Object.entries(id.ours).every(([stored, told]) => stored === told)).toBe(true);
    const published = [...CERTIFICATE_PROMISES, STANDSTILL, TRANSFER, SURVEY_GRACE, SURVEY_OPENS];
    expect(id.promises).toEqual(Object.fromEntries(published.map(({ id, source }) => [id, source])));
    expect(Object.keys(en.ours)).toEqual(Object.keys(id.ours));
    expect(Object.keys(en.promises)).toEqual(Object.keys(id.promises));
  });
  it('are told in the language of the reader, those of the page as printed', () => {
    expect(toldSide('history-emptied', 'is', 'daftar kosong', 'en')).toBe('the list is empty');
    expect(toldSide('history-emptied', 'is', 'daftar kosong', 'id')).toBe('daftar kosong');
    expect(toldSide('history-emptied', 'was', 'daftar kosong', 'en')).toBe('daftar kosong');
    expect(toldSide('account-deactivated', 'is', 'daftar kosong', 'en')).toBe('daftar kosong');
    expect(toldSide('history-emptied', 'is', 'constructor', 'en')).toBe('constructor');
  });
  it('name the source of a promise, where it is still that of the promise', () => {
    expect(toldSource({ id: 'status-standstill', source: STANDSTILL.source }, 'en')).toBe(
      'No official promise: 30 days without a change of status',
    );
    expect(toldSource({ id: 'status-standstill', source: 'Tanpa janji: 20 hari' }, 'en')).toBe('Tanpa janji: 20 hari');
    expect(toldSource({ id: 'constructor', source: 'x' }, 'en')).toBe('x');
  });
  it('stand so in an alert', () => {
    const seen = { seq: 2, at: '2020-08-06T02:14:00.000Z', load: 'a', session: 'a' };
    const finding: Finding = {
      rule: 'training-disappeared',
      severity: 'loss',
      key: 'k',
      subject: 'Menulis Opini',
      state: 'suspected',
      was: 'Menulis Opini · Aktif',
      is: 'tidak ada dalam daftar',
      firstSeen: seen,
    };
    expect(alertText(finding, 'en', 420).message).toContain('not in the list');
    expect(alertText(finding, 'id', 420).message).toContain('tidak ada dalam daftar');
  });
});
