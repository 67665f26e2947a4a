import { describe, expect, it } from 'vitest';
import { afterAttempt, afterChoice, afterLook, type SealState } from '../../entrypoints/background/seal/seal-state';

const NOON = '2026-08-06T12:00:00.000Z';
const EVENING = '2026-08-06T20:00:00.000Z';
const NEXT_NOON = '2026-08-07T12:00:00.000Z';
const daily = { why: 'daily', got: [], tries: 0, next: NOON } as const;

describe('when a log is owed a seal', () => {
  it('at its first look, then not before a day has passed', () => {
    expect(afterLook({}, false, NOON)).toEqual({ owed: daily });
    expect(afterLook({ sealedAt: NOON }, false, EVENING)).toEqual({ sealedAt: NOON });
    expect(afterLook({ sealedAt: NOON }, false, NEXT_NOON)).toEqual({ sealedAt: NOON, owed: { ...daily, next: NEXT_NOON } });
  });

  it('at once when something is found, also on a day that has its seal, also while another waits', () => {
    const owed = { why: 'finding', got: [], tries: 0, next: EVENING };
    expect(afterLook({ sealedAt: NOON }, true, EVENING)).toEqual({ sealedAt: NOON, owed });
    expect(afterLook({ owed: { ...daily, tries: 3, next: NEXT_NOON } }, true, EVENING)).toEqual({ owed });
  });

  it('is not asked for again by every look while it waits for its turn', () => {
    const waiting: SealState = { owed: { ...daily, tries: 2, next: NEXT_NOON, trouble: 'offline' } };
    expect(afterLook(waiting, false, EVENING)).toEqual(waiting);
    expect(afterChoice(waiting, EVENING).owed?.next).toBe(EVENING);
  });

  it('is settled by as many tokens as are wanted', () => {
    expect(afterAttempt({ owed: daily }, ['freetsa', 'digicert'], 2, '', NOON)).toEqual({ sealedAt: NOON });
    expect(afterAttempt({ owed: daily }, ['freetsa'], 1, '', NOON)).toEqual({ sealedAt: NOON });
  });

  it('waits longer after each failure, at most a day, and remembers who has answered', () => {
    const once = afterAttempt({ owed: daily }, ['freetsa'], 2, 'DigiCert answered with HTTP status 500', NOON);
    expect(once).toEqual({
      sealedAt: NOON,
      owed: {
        why: 'daily',
        got: ['freetsa'],
        tries: 1,
        next: '2026-08-06T12:15:00.000Z',
        trouble: 'DigiCert answered with HTTP status 500',
      },
    });
    const twice = afterAttempt(once, [], 2, 'offline', NOON);
    expect(twice.owed?.next).toBe('2026-08-06T13:00:00.000Z');
    const often = afterAttempt({ owed: { ...daily, tries: 9 } }, [], 2, 'offline', NOON);
    expect(often.owed?.next).toBe(NEXT_NOON);
    expect(afterAttempt(twice, ['digicert'], 2, '', EVENING)).toEqual({ sealedAt: EVENING });
  });
});
