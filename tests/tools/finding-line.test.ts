import { expect, it } from 'vitest';
import { findingLine } from './finding-line';
import type { Story } from './story';

const visit = (at: string) => ({ at, url: 'https://dashboard.prakerja.go.id/', html: '', status: 200, dwellMs: 0 });
const story: Story = {
  name: 'x',
  folder: '/x',
  title: 'x',
  visits: [visit('2020-06-21T00:30:00+07:00'), visit('2020-08-06T00:30:00+09:00')],
  journal: [],
  expected: undefined,
};
const sighting = (at: string) => ({ seq: 1, at, load: 'l', session: 's' });

it('prints days as the participant lived them, in the offset of the visit', () => {
  const line = findingLine(
    {
      rule: 'training-disappeared',
      severity: 'loss',
      key: 'k',
      subject: 'Menulis Opini',
      state: 'suspected',
      was: 'Aktif',
      is: '',
      lastGood: sighting('2020-06-20T17:30:00.000Z'),
      firstSeen: sighting('2020-08-05T15:30:00.000Z'),
    },
    story,
  );
  expect(line).toEqual({
    rule: 'training-disappeared',
    severity: 'loss',
    state: 'suspected',
    subject: 'Menulis Opini',
    firstSeen: '2020-08-06',
    lastGood: '2020-06-21',
  });
});
