import { expect, it, vi } from 'vitest';
import { badgeOf } from '../../entrypoints/background/alert/alert';
import type { Finding } from '../../utils/schema/finding';

vi.mock('../../utils/browser', () => ({ browser: {} }));

const found = (severity: Finding['severity'], state: Finding['state'] = 'confirmed'): Finding => ({
  rule: 'training-disappeared',
  severity,
  key: severity,
  subject: 'Menulis Opini',
  state,
  was: '',
  is: '',
  firstSeen: { seq: 1, at: '2020-08-06T01:50:00.000Z', load: 'a', session: 'a' },
});

it('tells a loss from what is merely late without any colour', () => {
  expect(badgeOf([found('overdue'), found('notice')]).text).toBe('2');
  expect(badgeOf([found('overdue'), found('loss')]).text).toBe('2!');
  expect(badgeOf([found('setback')]).text).toBe('1!');
  expect(badgeOf([found('contradiction')]).text).toBe('1!');
  expect(badgeOf([found('loss', 'resolved')]).text).toBe('');
  expect(badgeOf([]).text).toBe('');
});
