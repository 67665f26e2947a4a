import { describe, expect, it } from 'vitest';
import { REMARKS } from '../../utils/compare/remark';
import { words } from '../../utils/language';
import { judgementText } from '../../utils/language/judgement-text';
import type { Leaf } from '../../utils/schema/leaves';

const leaves: Leaf[] = [
  ['pelatihan/0/nama', 'Belajar Excel'],
  ['penjelasan/0/apa', 'training-gone'],
  ['penjelasan/0/perihal', 'Menulis Opini'],
  ['penjelasan/0/sebab', 'own-cancellation'],
  ['penjelasan/0/nilai/norm', '150000'],
  ['kejanggalan/0/apa', 'unknown-status'],
  ['kejanggalan/0/perihal', 'Belajar Excel'],
  ['kejanggalan/0/tampil', 'Rampung'],
  ['kejanggalan/1/apa', 'section-vanished'],
  ['kejanggalan/1/perihal', 'incentives'],
  ['kejanggalan/1/tampil', 'https://dashboard.prakerja.go.id/'],
];

describe('what an entry says of its own judgement', () => {
  it('reasons and odd things, in words', () => {
    expect(judgementText(leaves, 'id')).toEqual([
      'Ada alasannya: Menulis Opini (dibatalkan, saldo kembali)',
      'Status yang belum dikenal Saksi: Belajar Excel (Rampung)',
      'Halaman ini tidak lagi menampilkan bagian: Insentif',
    ]);
    expect(judgementText(leaves, 'en')).toEqual([
      'There is a reason: Menulis Opini (cancelled; the balance came back)',
      'A status that Saksi does not know: Belajar Excel (Rampung)',
      'This page no longer shows the section: Incentives',
    ]);
  });

  it('what is withheld is left open, and a word of a later version is passed on', () => {
    expect(
      judgementText(
        [
          ['penjelasan/0/apa', 'training-gone'],
          ['penjelasan/0/sebab', 'moved'],
        ],
        'id',
      ),
    ).toEqual(['Ada alasannya: … (moved)']);
  });

  it.each(REMARKS)('has words for %s in both languages', (what) => {
    expect([words.id.judgement.odd[what], words.en.judgement.odd[what]].every((say) => say !== undefined)).toBe(true);
  });
});
