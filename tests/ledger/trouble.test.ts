import { describe, expect, it } from 'vitest';
import { asTrouble, HeadMoved, StorageTrouble, type TroubleReason, troubleOf } from '../../utils/ledger/trouble';

const MEGABYTE = 1 << 20;
const withRoom = (room: number | undefined) => ({
  storage: { estimate: async () => (room === undefined ? {} : { quota: 5 * MEGABYTE + room, usage: 5 * MEGABYTE }) },
});
const kind = async (reason: TroubleReason, room: number | undefined) =>
  (await troubleOf(new StorageTrouble(reason, 'storage failed'), withRoom(room))).kind;

describe('a browser’s error', () => {
  it.each([
    ['QuotaExceededError', 'quota'],
    ['InvalidStateError', 'gone'],
    ['NotFoundError', 'gone'],
    ['AbortError', 'gone'],
    ['VersionError', 'newer'],
    ['DataError', 'unknown'],
  ])('%s becomes %s, with what was being done and the error itself', (name, reason) => {
    const cause = new DOMException('no luck', name);
    const trouble = asTrouble(cause, 'appending');
    expect(trouble).toMatchObject({ name: 'StorageTrouble', reason, cause, message: `storage failed while appending: ${name}: no luck` });
  });

  it('of a full disk is that also where it is no DOMException any more, as the standard now has it', () => {
    const cause = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    expect(asTrouble(cause, 'appending')).toMatchObject({ name: 'StorageTrouble', reason: 'quota', cause });
  });

  it.each([new StorageTrouble('blocked', 'held open'), new HeadMoved(3, 4), new TypeError('x is not a function')])(
    'that is ours, or none of storage, passes unchanged: %s',
    (error) => expect(asTrouble(error, 'appending')).toBe(error),
  );

  it.each([['words'], [null], [undefined], [7]])('that is no error at all is unknown trouble: %s', (thrown) => {
    expect(asTrouble(thrown, 'appending')).toMatchObject({
      name: 'StorageTrouble',
      reason: 'unknown',
      message: `storage failed while appending: ${thrown}`,
    });
  });

  it('of somebody who was faster says how many there are', () =>
    expect(new HeadMoved(3, 4).message).toBe('expected 3 entries or logs, found 4; read again and retry'));
});

describe('what is told of trouble', () => {
  it.each(['quota', 'blocked', 'newer', 'gone', 'unknown'] as const)('is %s where there is room', async (reason) => {
    expect(await kind(reason, MEGABYTE)).toBe(reason);
  });

  it.each(['gone', 'unknown'] as const)('is a full disk where the browser only says %s and has no room left', async (reason) => {
    expect(await kind(reason, MEGABYTE - 1)).toBe('quota');
    expect(await kind(reason, 0)).toBe('quota');
  });

  it.each(['blocked', 'newer'] as const)('is %s, which says enough, however little room there is', async (reason) => {
    expect(await kind(reason, 0)).toBe(reason);
  });

  it('is what the error says where nobody knows the room', async () => {
    expect(await kind('unknown', undefined)).toBe('unknown');
    const error = new StorageTrouble('gone', 'storage failed');
    expect((await troubleOf(error, {})).kind).toBe('gone');
    expect((await troubleOf(error, { storage: { estimate: () => Promise.reject(new Error('no')) } })).kind).toBe('gone');
  });

  it('is never a full disk for an error that is not of storage', async () => {
    expect(await troubleOf(new TypeError('x is not a function'), withRoom(0))).toEqual({
      kind: 'unknown',
      detail: 'TypeError: x is not a function',
    });
    expect(await troubleOf('words', withRoom(0))).toEqual({ kind: 'unknown', detail: 'words' });
  });

  it('has the words of the error for who is to mend it', async () => {
    expect((await troubleOf(new StorageTrouble('blocked', 'held open'), withRoom(0))).detail).toBe('StorageTrouble: held open');
  });
});
