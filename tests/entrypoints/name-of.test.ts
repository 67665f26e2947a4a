import { expect, it } from 'vitest';
import { nameOf } from '../../entrypoints/explain/name-of';

it.each([
  ['trainings/0/status', 'Pelatihan 1 · status'],
  ['certificates/list/1/title', 'Sertifikat · daftar 2 · judul'],
  ['balance', 'Saldo'],
])('says %s as %s', (at, said) => {
  expect(nameOf(at, 'id')).toBe(said);
});
