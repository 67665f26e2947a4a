import { describe, expect, it } from 'vitest';
import { profileFor, profileOfEras } from '../../utils/profiles';
import { withEras } from '../../utils/profiles/era';
import type { Profile } from '../../utils/profiles/profile';
import { says } from '../../utils/reader/words';

const DASHBOARD = 'https://dashboard.prakerja.go.id/';
const all = profileFor(DASHBOARD) as Profile;
const only = (...eras: string[]): Profile => profileOfEras(DASHBOARD, eras) as Profile;

describe('the words of every era are one vocabulary', () => {
  it.each([
    ['Pelatihanmu', '2022'],
    ['Riwayat Pelatihan', '2022'],
    ['Pelatihan Saya', '2023'],
    ['Daftar pelatihan yang kamu ambil pada Indonesia Skills Week', 'skills-week'],
  ])('"%s" heads the list, and is known of %s', (heading, era) => {
    expect(says(all.trainings.heading, heading)).toBe(true);
    expect(says(only(era).trainings.heading, heading)).toBe(true);
  });

  it.each(['Pelatihanmu', 'Riwayat Pelatihan', 'Pelatihan Saya'])('"%s" was not known of 2020', (heading) =>
    expect(says(only('2020').trainings.heading, heading)).toBe(false),
  );

  it.each([
    ['Kosong, tidak ada pelatihan yang diikuti', only('2020').trainings.empty],
    ['Kamu belum mengambil pelatihan', only('skills-week').trainings.empty],
    ['Tugas Praktik Mandiri', only('2023').step],
    ['Pelatihan Pembelajaran Mandiri', only('2023').noise],
    ['Riwayat Transaksi', only('2023').foreign],
    ['Mulai Beri Ulasan', only('2022').rating.missing],
    [
      'Mohan maaf, Kartu Prakerja kamu dinonaktifkan sesuai dengan Permenko Perekonomian Nomor 11 Tahun 2020',
      only('2022').membership.at(-1)?.[1] ?? '',
    ],
  ])('"%s" is said', (text, words) => expect(says(words, text)).toBe(true));

  it('a profile of some eras says so, and is none for another site', () => {
    expect(only('2020').id).toBe('dashboard/only-2020');
    expect(profileOfEras('https://prakerja.go.id.example/', ['2020'])).toBeUndefined();
  });

  it('joins texts, pairs and parts, what all share before an era', () => {
    const base = { ...all, offer: 'beli', all: '', membership: [['active', 'aktif']] } as Profile;
    const joined = withEras(base, [{ era: 'x', words: { offer: 'bayar', all: 'semua', membership: [['blocked', 'diblokir']] } }]);
    expect(joined.offer).toBe('beli|bayar');
    expect(joined.all).toBe('semua');
    expect(joined.membership).toEqual([
      ['active', 'aktif'],
      ['blocked', 'diblokir'],
    ]);
    expect(joined.labels).toEqual(all.labels);
    expect(joined.hosts).toEqual(all.hosts);
  });
});
