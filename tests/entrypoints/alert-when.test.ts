import { describe, expect, it } from 'vitest';
import { alertWhen } from '../../entrypoints/background/alert/alert-when';
import type { AlertChoice } from '../../utils/schema/alert-choice';

const WIB = 420;
const night: AlertChoice = { silent: ['notice'], quiet: { from: '22:00', to: '06:00' } };
/** Local time of day in WIB → UTC. */
const at = (time: string): string => new Date(`2020-08-06T${time}:00+07:00`).toISOString();

describe('when an alert is shown', () => {
  it.each([
    ['21:59', 'now'],
    ['22:00', 'later'],
    ['23:59', 'later'],
    ['00:00', 'later'],
    ['05:59', 'later'],
    ['06:00', 'now'],
  ])('with quiet hours over midnight, at %s: %s', (time, when) => {
    expect(alertWhen(night, 'loss', at(time), WIB)).toBe(when);
  });

  it('with quiet hours within a day', () => {
    const noon: AlertChoice = { silent: [], quiet: { from: '12:00', to: '13:00' } };
    expect(['11:59', '12:00', '12:59', '13:00'].map((time) => alertWhen(noon, 'loss', at(time), WIB))).toEqual([
      'now',
      'later',
      'later',
      'now',
    ]);
  });

  it('by the participant’s own time', () => {
    // 21:00 WIB is 23:00 WIT.
    expect(alertWhen(night, 'loss', at('21:00'), 540)).toBe('later');
  });

  it('never, where it is of a kind that is to be silent', () => {
    expect(alertWhen(night, 'notice', at('12:00'), WIB)).toBe('never');
    expect(alertWhen({ silent: [] }, 'notice', at('03:00'), WIB)).toBe('now');
  });
});
