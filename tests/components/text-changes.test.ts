import { describe, expect, it } from 'vitest';
import { textChanges } from '../../components/text-changes';

const told = (before: string, after: string) => {
  const [was, is] = [before.split(' '), after.split(' ')];
  const { gone, added } = textChanges(was, is);
  return { gone: was.filter((_, index) => gone[index]).join(' '), added: is.filter((_, index) => added[index]).join(' ') };
};

describe('what changed between two pages', () => {
  it('is what one has and the other has not', () => {
    expect(told('Halo Pelatihan Menulis Aktif Saldo', 'Halo Pelatihan kosong Saldo')).toEqual({ gone: 'Menulis Aktif', added: 'kosong' });
    expect(told('a b c', 'a b c')).toEqual({ gone: '', added: '' });
  });

  it('knows by the order which of equal texts changed', () => {
    const { gone, added } = textChanges(['Menulis', '1', 'Foto', '0'], ['Menulis', '0', 'Foto', '0']);
    expect(gone).toEqual([false, true, false, false]);
    expect(added).toEqual([false, true, false, false]);
  });

  it('compares pages of any length, and one that is empty', () => {
    const many = Array.from({ length: 9000 }, (_, index) => `baris ${index}`);
    const others = [...many].reverse();
    others[10] = 'lain';
    const { gone, added } = textChanges(many, others);
    expect(gone.map((is, index) => (is ? many[index] : '')).filter(Boolean)).toEqual(['baris 8989']);
    expect(added.map((is, index) => (is ? others[index] : '')).filter(Boolean)).toEqual(['lain']);
    expect(textChanges([], ['a'])).toEqual({ gone: [], added: [true] });
  });
});
