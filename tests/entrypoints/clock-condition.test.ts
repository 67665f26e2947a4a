import { describe, expect, it } from 'vitest';
import { clockCondition, serverTimeInstead } from '../../entrypoints/background/watch/clock-condition';

const AT = '2020-06-21T02:00:10.000Z';
/** Ten seconds before the look: the page had been open so long. */
const SERVER = 'Sun, 21 Jun 2020 02:00:00 GMT';
const right = { at: AT, now: AT, before: '2020-06-20T02:00:00.000Z', server: SERVER, monoMs: 10_000 };

describe('the device’s clock', () => {
  it('is not spoken of while it agrees', () => {
    expect(clockCondition(right)).toBeUndefined();
    expect(clockCondition({ at: AT, now: AT, monoMs: 0 })).toBeUndefined();
    expect(clockCondition({ ...right, before: '2020-06-21T02:00:50.000Z' })).toBeUndefined();
  });

  it.each([
    ['ten years ahead', '2030-06-21T02:00:10.000Z'],
    ['a day ahead', '2020-06-22T02:00:10.000Z'],
    ['a day behind', '2020-06-20T02:00:10.000Z'],
  ])('is wrong where it is %s of the server’s', (_what, at) => {
    const server = '2020-06-21T02:00:10.000Z';
    expect(clockCondition({ ...right, at, now: at, before: undefined })).toEqual({ is: 'clock-wrong', at, server });
    expect(serverTimeInstead({ ...right, at })).toBe(server);
  });

  it('is not wrong by a second less than a day', () => {
    expect(serverTimeInstead({ ...right, at: '2020-06-22T02:00:09.000Z' })).toBeUndefined();
  });

  it('is not judged by a page that has been open for long: the server’s date came with the page', () => {
    const at = '2020-06-25T02:00:00.000Z';
    expect(clockCondition({ ...right, at, now: at, monoMs: 600_001 })).toBeUndefined();
  });

  it('went back where this moment is before the look before', () => {
    const now = '2020-06-19T02:00:00.000Z';
    expect(clockCondition({ at: now, now, before: '2020-06-20T02:00:00.000Z', monoMs: 0 })).toEqual({
      is: 'clock-back',
      at: now,
      before: '2020-06-20T02:00:00.000Z',
    });
  });

  it('did not go back where a look only comes late', () => {
    expect(clockCondition({ at: '2020-06-19T02:00:00.000Z', now: AT, before: '2020-06-20T02:00:00.000Z', monoMs: 0 })).toBeUndefined();
  });
});
