import { expect, it } from 'vitest';
import { logEntryText } from '../../utils/language/log-entry-text';

const LOST = { log: 'a'.repeat(32), size: 40, head: 'b'.repeat(64), seen: '2020-06-21T02:00:00.000Z' };

it('a log that begins because another vanished says so, and how much is gone', () => {
  const [said] = logEntryText('genesis', { fresh_after: { why: 'lost', logs: [LOST] } }, [], 'id');
  expect(said).toContain('40 catatan');
  expect(said).toContain('21 Juni 2020');
});

it('and where something was erased before, both', () => {
  const body = { fresh_after: { why: 'lost', at: '2020-06-20T02:00:00.000Z', logs: [LOST] } };
  const said = logEntryText('genesis', body, [], 'en');
  expect(said).toHaveLength(2);
  expect(said[0]).toContain('40 records');
  expect(said[1]).toContain('20 June 2020');
});

it('a first log says nothing of the kind', () => {
  expect(logEntryText('genesis', {}, [], 'id')).toEqual([]);
});
