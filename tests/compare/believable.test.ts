import { describe, expect, it } from 'vitest';
import { believable } from '../../utils/compare/believable';
import { type Known, nothingKnown } from '../../utils/compare/compare';
import type { Account } from '../../utils/schema/account';
import type { Section } from '../../utils/schema/section';
import type { Snapshot } from '../../utils/schema/snapshot';
import { play, snapshotOf, type WrittenLook } from './play';

const whole: WrittenLook = {
  at: '2021-03-01T09:00:00+07:00',
  trainings: [{ title: 'Menjadi Barista', status: 'Aktif' }],
  certificates: 2,
  balance: 850_000,
  incentives: [{ kind: 'Insentif biaya mencari kerja 1' }],
  notices: [],
};
const bare: WrittenLook = { ...whole, trainings: [], certificates: 0, balance: 0, incentives: [] };
const MONEY: Section[] = ['trainings', 'certificates', 'balance', 'incentives'];
const states = (snapshot: Snapshot, known = nothingKnown) =>
  MONEY.map((section) => believable(snapshot, known)[section]).map((each) => (each.state === 'read' ? 'read' : each.why));

describe('C3: what of a look is believed', () => {
  it('a whole page, also one that shows nothing', () => {
    expect(states(snapshotOf(whole))).toEqual(['read', 'read', 'read', 'read']);
    expect(states(snapshotOf(bare))).toEqual(['read', 'read', 'read', 'read']);
  });

  it.each([
    ['login', 'logged-out'],
    ['logout', 'logged-out'],
    ['error', 'page-error'],
    ['maintenance', 'page-error'],
  ] as const)('nothing of a page of kind %s', (kind, why) => expect(states(snapshotOf({ ...whole, kind }))).toEqual([why, why, why, why]));

  it('nothing of a translated page', () =>
    expect(states(snapshotOf({ ...whole, translated: true }))).toEqual(Array(4).fill('unrecognised')));

  it.each<[string, Partial<WrittenLook>, string]>([
    ['a loading sign', { pending: 1 }, 'still-loading'],
    ['a section that loads', { account: 'unread:still-loading', notices: 'unread:still-loading' }, 'still-loading'],
    ['an error banner', { errorBanner: true }, 'page-error'],
    ['a section with an error', { notices: 'unread:page-error' }, 'page-error'],
    ['words of trouble', { notices: [{ kind: 'other', text: 'Terjadi kesalahan pada sistem' }] }, 'page-error'],
    ['a session that is over', { notices: [{ kind: 'other', text: 'Sesi kamu telah berakhir' }] }, 'logged-out'],
  ])('nothing is not believed beside %s, something is', (_, sign, why) => {
    expect(states(snapshotOf({ ...bare, ...sign }))).toEqual([why, why, why, why]);
    expect(states(snapshotOf({ ...whole, ...sign }))).toEqual(['read', 'read', 'read', 'read']);
  });

  it('nor where the page was given up', () => {
    const snapshot = snapshotOf(bare);
    expect(states({ ...snapshot, page: { ...snapshot.page, ready: 'gave-up' } })).toEqual(Array(4).fill('still-loading'));
  });

  it('an error banner that is a refusal does not count', () => {
    const refused = {
      ...bare,
      errorBanner: true,
      notices: [{ kind: 'unfinished-training' as const, text: 'Belum menyelesaikan pelatihan sebelumnya' }],
    };
    expect(states(snapshotOf(refused))).toEqual(['read', 'read', 'read', 'read']);
  });
});

describe('C3: what is no sign of a page in trouble', () => {
  const gone = (more: Partial<WrittenLook>) =>
    play([whole, { ...whole, at: '2021-03-02T09:00:00+07:00', trainings: [], ...more }]).steps.map(({ finding }) => finding.rule);
  it('a message about the participant’s own money that speaks of trying again', () => {
    const failed = { kind: 'incentive-failed' as const, text: 'Insentif Anda gagal dicairkan. Coba lagi dengan rekening lain.' };
    expect(gone({ notices: [failed] })).toContain('training-disappeared');
  });
  it('an error banner is one, whatever else is said beside it but a refusal', () => {
    expect(gone({ errorBanner: true, notices: [{ kind: 'other', text: 'Selamat datang di Prakerja!' }] })).toEqual([]);
  });
});

describe('C3: another person', () => {
  const known = (account: Account): Known => play([{ ...whole, account }]).known;
  const other = (was: Account, is: Account) => states(snapshotOf({ ...whole, account: is }), known(was))[0] === 'unrecognised';

  it.each<[string, Account, Account, boolean]>([
    ['another card', { cardNumber: '9999000011112222' }, { cardNumber: '8888000033334444' }, true],
    [
      'the same card under another name',
      { cardNumber: '9999000011112222', name: 'Budi' },
      { cardNumber: '9999000011112222', name: 'Siti' },
      false,
    ],
    ['a mask that fits', { cardNumber: '9999000011112222' }, { cardMasked: '••••••••••••2222' }, false],
    ['a mask that does not fit', { cardNumber: '9999000011112222' }, { cardMasked: '••••••••••••4444' }, true],
    ['a mask before the number', { cardMasked: '••••••••••••2222' }, { cardNumber: '9999000011112222' }, false],
    ['a mask before the number of another', { cardMasked: '••••••••••••2222' }, { cardNumber: '8888000033334444' }, true],
    ['a card that only this page shows, and another name', { name: 'Budi' }, { cardNumber: '9999000011112222', name: 'Siti' }, true],
    ['a card that only this page shows', { name: 'Budi' }, { cardNumber: '9999000011112222' }, false],
    ['a card that this page hides', { cardNumber: '9999000011112222' }, { cardNumber: '⟦pii/kartu/1⟧' }, false],
    ['a card that was hidden', { cardNumber: '⟦pii/kartu/1⟧' }, { cardNumber: '9999000011112222' }, false],
    ['a dash for a name', { name: 'Budi Santoso' }, { name: '—' }, false],
    ['a dash for a name before', { name: '—' }, { name: 'Budi Santoso' }, false],
    ['a name where none was', { email: 'x' }, { name: 'Budi Santoso' }, false],
    ['a short name', { name: 'Budi Santoso' }, { name: 'Budi' }, false],
    ['another name', { name: 'Budi Santoso' }, { name: 'Siti Aminah' }, true],
    ['no name on this page', { name: 'Budi Santoso' }, { email: 'x' }, false],
    ['names hidden by tokens', { name: '⟦pii/name/1⟧' }, { name: 'Siti' }, false],
  ])('%s', (_, was, is, expected) => expect(other(was, is)).toBe(expected));
});

describe('C10: skips', () => {
  it('lists the rules that could not look, with the reason', () => {
    const { skipped } = play([{ ...whole, trainings: 'unread:filtered', notices: 'unread:still-loading' }]).compared[0] ?? { skipped: [] };
    expect(skipped).toContainEqual({ rule: 'training-disappeared', section: 'trainings', why: 'filtered' });
    expect(skipped).toContainEqual({ rule: 'purchase-contradiction', section: 'notices', why: 'still-loading' });
    expect(skipped.filter(({ rule }) => rule === 'incentive-overdue')).toEqual([]);
    // One of the two sections that it can use was read.
    expect(skipped.filter(({ rule }) => rule === 'certificate-overdue')).toEqual([]);
  });

  it('lists nothing where all was read', () => {
    expect(play([{ ...whole, account: { name: 'Budi' } }]).compared[0]?.skipped).toEqual([]);
  });
});

describe('C28: words never seen before', () => {
  it('accuse nobody and heal nothing', () => {
    const stuck = { ...whole, trainings: [{ title: 'Menjadi Barista', status: 'Selesai', certificates: 1 }] };
    const reversed = { ...whole, trainings: [{ title: 'Menjadi Barista', status: 'Aktif', certificates: 1 }] };
    const unknown = { ...whole, trainings: [{ title: 'Menjadi Barista', status: 'Dalam Peninjauan', certificates: 1 }] };
    expect(play([stuck, reversed, unknown]).known.findings.map(({ rule, state }) => [rule, state])).toEqual([
      ['training-status-reversed', 'suspected'],
    ]);
    expect(play([stuck, unknown]).known.findings).toEqual([]);
  });
});
