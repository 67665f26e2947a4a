import { expect, it } from 'vitest';
import { LogIndex } from '../../utils/evidence/report/log-index';

it('C29: the day of a look is that of the participant, when its page was shown', () => {
  const look = {
    seq: 1,
    time: '2020-06-04T03:00:00.000Z',
    kind: 'capture',
    body: { captured: { device_utc: '2020-06-02T17:30:00.000Z' } },
    files: [],
    leaves: [],
    hidden: [],
    withheld: false,
  };
  const dayAt = (offsetMin: number) => new LogIndex([look], offsetMin).seen.map(({ day }) => day);
  expect(dayAt(420)).toEqual(['2020-06-03']);
  expect(dayAt(0)).toEqual(['2020-06-02']);
});
