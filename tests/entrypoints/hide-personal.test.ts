import { describe, expect, it } from 'vitest';
import { hideBeside } from '../../entrypoints/background/hide-personal';

const personal = [
  { kind: 'nama', value: 'Budi Santoso' },
  { kind: 'nama', value: 'Rina Wati' },
];

describe('leaves that join a record with tokens of its own', () => {
  it('one value keeps its token, another gets the next number', () => {
    const beside = [
      ['judul', 'Halo, ⟦pii/nama/1⟧'],
      ['pii/nama/1', 'Rina Wati'],
    ] as const;
    expect(hideBeside([['perihal', 'Kelas Budi Santoso dan Rina Wati']], personal, beside)).toEqual([
      ['perihal', 'Kelas ⟦pii/nama/2⟧ dan ⟦pii/nama/1⟧'],
      ['pii/nama/2', 'Budi Santoso'],
    ]);
  });

  it('nothing personal stays as it is', () => {
    expect(hideBeside([['perihal', 'Menulis Opini']], personal, [])).toEqual([['perihal', 'Menulis Opini']]);
  });
});
