import { describe, expect, it } from 'vitest';
import { profileFor } from '../../utils/profiles';
import type { Profile } from '../../utils/profiles/profile';
import { normOf } from '../../utils/reader/vocabulary';

describe('profileFor', () => {
  it.each(['https://dashboard.prakerja.go.id/', 'https://www.prakerja.go.id/faq', 'https://skillsweek.prakerja.go.id/profil/'])(
    '%s',
    (url) => expect(profileFor(url)?.id).toBe('dashboard/1'),
  );
  it.each(['https://prakerja.go.id.example/', 'https://dashboard.prakerja.example/', 'about:blank', 'nothing'])('nobody for %s', (url) =>
    expect(profileFor(url)).toBeUndefined(),
  );
});

const dashboard = profileFor('https://dashboard.prakerja.go.id/') as Profile;

describe('status words', () => {
  it.each([
    ['Aktif', 'active'],
    ['AKTIF', 'active'],
    ['belum selesai/masih aktif', 'active'],
    ['Selesai', 'finished'],
    ['Belum Dimulai', 'not-started'],
    ['Dibatalkan', 'cancelled'],
    ['Tidak Lulus', 'failed'],
    ['Tervalidasi', undefined],
  ])('training: %s', (text, norm) => expect(normOf(dashboard.trainings, text)).toBe(norm));
  it.each([
    ['Menunggu Diproses', 'waiting'],
    ['Belum diproses', 'waiting'],
    ['Dijadwalkan', 'scheduled'],
    ['Sedang Diproses', 'in-process'],
    ['Berhasil Ditransfer', 'paid'],
    ['Dana Tertahan', 'held'],
    ['Rekening Tidak Ditemukan', 'account-not-found'],
    ['E-wallet Belum KYC', 'wallet-not-verified'],
    ['Membutuhkan Ulasan Pelatihan', 'needs-review'],
    ['Dalam Pengecekan', 'checking'],
    ['GAGAL', 'failed'],
  ])('incentive: %s', (text, norm) => expect(normOf(dashboard.incentives, text)).toBe(norm));
});
