import { expect, it } from 'vitest';
import { saySize } from '../../utils/language/dates';

it.each([
  [0, '1 kB'],
  [47_400, '47 kB'],
  [1_234_567, '1,2 MB'],
])('%i bytes are told as %s', (bytes, said) => {
  expect(saySize(bytes)).toBe(said);
});
