import { describe, expect, it } from 'vitest';
import { backupAge } from '../../components/backup-age';

const log = (size: number, openedAt = '2020-05-01T00:00:00.000Z') => ({ log: 'a', size, openedAt });
const AFTER_30_DAYS = '2020-05-31T00:00:00.000Z';

describe('a reminder of a backup', () => {
  it('that was never made comes with twenty entries and thirty days', () => {
    expect(backupAge({ logs: [log(20)] }, AFTER_30_DAYS)).toEqual({ is: 'never', entries: 20 });
    expect(backupAge({ logs: [log(19)] }, AFTER_30_DAYS)).toBeUndefined();
    expect(backupAge({ logs: [log(20)] }, '2020-05-30T23:59:59.000Z')).toBeUndefined();
    expect(backupAge({ logs: [] }, AFTER_30_DAYS)).toBeUndefined();
  });

  it('counts all accounts together', () => {
    expect(backupAge({ logs: [log(12), { ...log(9, AFTER_30_DAYS), log: 'b' }] }, AFTER_30_DAYS)).toEqual({ is: 'never', entries: 21 });
  });

  it('that is old comes after sixty days, where something was recorded since', () => {
    const backup = { at: '2020-06-01T00:00:00.000Z', sizes: { a: 20 } };
    const [day60, later] = ['2020-07-31T00:00:00.000Z', '2020-07-31T00:00:01.000Z'];
    expect(backupAge({ logs: [log(21)], backup }, later)).toEqual({ is: 'old', at: '2020-06-01T00:00:00.000Z' });
    expect(backupAge({ logs: [log(21)], backup }, day60)).toBeUndefined();
    expect(backupAge({ logs: [log(20)], backup }, later)).toBeUndefined();
    expect(backupAge({ logs: [log(20), { ...log(1, later), log: 'b' }], backup }, later)).toMatchObject({ is: 'old' });
  });

  it('can be turned off', () => {
    expect(backupAge({ logs: [log(20)], remind: false }, AFTER_30_DAYS)).toBeUndefined();
  });
});
