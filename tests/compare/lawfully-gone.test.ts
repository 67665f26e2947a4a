import { describe, expect, it } from 'vitest';
import { saysEnded, saysShut } from '../../utils/compare/deactivated';
import type { KnownTraining } from '../../utils/compare/known';
import { endedSince, lawfullyGone } from '../../utils/compare/lawfully-gone';
import type { Training } from '../../utils/schema/training';

const seen = (at: string) => ({ seq: 1, at, load: 'a', session: 's' });
const listed = (at: string, record: Partial<Training> = {}, more: Partial<KnownTraining> = {}): KnownTraining => ({
  id: 'menulis opini',
  record: { title: 'Menulis Opini', ...record },
  first: seen(at),
  last: seen(at),
  pages: ['/'],
  ...more,
});
const A = listed('2023-04-01T02:00:00.000Z');
const NOW = seen('2023-04-10T02:00:00.000Z');
const why = (training: KnownTraining, words: Parameters<typeof lawfullyGone>[4], known = [training], now = NOW) =>
  lawfullyGone(training, known, now, 420, words);
const announced = (text: string, at = '2023-04-03T02:00:00.000Z') => ({ massCancellation: { text, at: seen(at) }, ended: false });
const nothingSaid = { massCancellation: undefined, ended: false };

describe('C11: what explains by words that a training is gone', () => {
  it('nothing, where nothing was said', () => expect(why(A, nothingSaid)).toBeUndefined());
  it('that it was shown as cancelled', () => {
    const cancelled = listed('2023-04-01T02:00:00.000Z', { status: { printed: 'Dibatalkan', norm: 'cancelled' } });
    expect(why(cancelled, nothingSaid)).toBe('own-cancellation');
  });
  it('that the membership is over, where it was last shown in an earlier year', () => {
    const before = listed('2022-12-31T02:00:00.000Z');
    expect(why(before, { ...nothingSaid, ended: true })).toBe('membership-ended');
    expect(why(A, { ...nothingSaid, ended: true })).toBeUndefined();
    expect(why(before, nothingSaid)).toBeUndefined();
  });
  it('that the programme cancelled, for sixty days, and not what was finished', () => {
    expect(why(A, announced('Pelatihan dibatalkan'))).toBe('mass-cancellation');
    expect(why(A, announced('Pelatihan dibatalkan', '2023-02-09T02:00:00.000Z'))).toBe('mass-cancellation');
    expect(why(A, announced('Pelatihan dibatalkan', '2023-02-08T02:00:00.000Z'))).toBeUndefined();
    expect(why({ ...A, finished: { record: A.record, last: A.last } }, announced('Pelatihan dibatalkan'))).toBeUndefined();
  });
  it('only of those it names, where it names any', () => {
    const kopi = listed('2023-04-01T02:00:00.000Z', { title: 'Meracik Kopi' });
    expect(why(A, announced('Pelatihan Menulis Opini dibatalkan'), [A, kopi])).toBe('mass-cancellation');
    expect(why(kopi, announced('Pelatihan Menulis Opini dibatalkan'), [A, kopi])).toBeUndefined();
  });
  it('by no clock that is none', () => {
    expect(endedSince(seen('tidak'), NOW, 420)).toBe(false);
    expect(endedSince(A.last, seen('tidak'), 420)).toBe(false);
    expect(endedSince(seen('2022-12-31T16:59:00.000Z'), seen('2022-12-31T17:00:00.000Z'), 420)).toBe(true);
  });
});

describe('C20: whether an account is shut, or a membership over', () => {
  const is = (norm: 'active' | 'deactivated' | 'blocked' | 'flagged', printed: string) => ({ membership: { norm, printed } });
  it.each(['deactivated', 'blocked', 'flagged'] as const)('by its membership: %s', (norm) => {
    expect(saysShut(is(norm, 'Akunmu begini'), undefined)).toBe('Akunmu begini');
  });
  it('not by a membership that is active, or that ended', () => {
    expect(saysShut(is('active', 'Aktif'), [])).toBeUndefined();
    expect(saysShut(is('deactivated', 'Kepesertaan telah berakhir'), [])).toBeUndefined();
  });
  it.each([
    ['deactivated', 'Kartu Prakerja kamu dinonaktifkan'],
    ['blocked', 'Akun kamu diblokir'],
    ['fraud', 'Akun kamu terindikasi melakukan kecurangan'],
  ] as const)('by a message: %s', (kind, text) => expect(saysShut(undefined, [{ kind, text }])).toBe(text));
  it('a membership is over where the account or a message says so, and not otherwise', () => {
    expect(saysEnded(is('active', 'Kepesertaan telah berakhir'), undefined)).toBe(true);
    expect(saysEnded(undefined, [{ kind: 'other', text: 'Masa aktif kamu sudah selesai' }])).toBe(true);
    expect(saysEnded(is('active', 'Aktif'), [{ kind: 'other', text: 'Selamat datang' }])).toBe(false);
    expect(saysEnded(undefined, undefined)).toBe(false);
    expect(saysEnded({}, [])).toBe(false);
  });
});
