import { describe, expect, it } from 'vitest';
import { fromLocal } from '../../entrypoints/export/from-local';
import { choose, moveUp, sealChoice } from '../../entrypoints/options/seal-choice';
import { localMinute } from '../../utils/language/dates';

describe('the choice of authorities', () => {
  it('begins with what was kept, in its order, then the others', () => {
    const { order, chosen } = sealChoice(['sigstore', 'freetsa']);
    expect(order).toEqual(['sigstore', 'freetsa', 'digicert', 'identrust', 'ssl']);
    expect(chosen).toEqual(['sigstore', 'freetsa']);
  });
  it('asks in the order of the list, whatever was ticked first', () => {
    const ticked = choose(choose(sealChoice([]), 'ssl', true), 'freetsa', true);
    expect(ticked.chosen).toEqual(['freetsa', 'ssl']);
    expect(choose(ticked, 'freetsa', false).chosen).toEqual(['ssl']);
  });
  it('moves one up, and the first not at all', () => {
    const start = sealChoice(['freetsa', 'digicert']);
    expect(moveUp(start, 'digicert').chosen).toEqual(['digicert', 'freetsa']);
    expect(moveUp(start, 'freetsa')).toEqual(start);
  });
});

describe('a minute in the participant’s own time', () => {
  it('is told and read with their offset', () => {
    expect(localMinute('2020-06-21T02:05:30.000Z', 420)).toBe('2020-06-21T09:05');
    expect(fromLocal('2020-06-21T09:05', 420)).toBe('2020-06-21T02:05:00.000Z');
    expect(() => fromLocal('kemarin', 420)).toThrow('"kemarin" is not a day and time');
  });
});
