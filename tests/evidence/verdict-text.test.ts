import { expect, it } from 'vitest';
import { verdictText } from '../tools/verdict-text';

const verdict = {
  ok: true,
  asWritten: true,
  formerKeys: [],
  checks: [{ id: 'zip' as const, ok: true, detail: 'Terbuka.' }],
  cannotConclude: ['Bahwa situs mengirimnya.', 'Bahwa jamnya benar.'],
  log: 'ab',
  size: 3,
  head: 'cd',
  profile: 'samar' as const,
  clock: 'device' as const,
  keyFingerprint: 'ef',
};

it('says whether a bundle is whole since it was signed, and what cannot be concluded from that', () => {
  expect(verdictText(verdict).split('\n')).toEqual([
    'Utuh: tidak ada yang berubah sejak berkas ini ditandatangani dengan kunci di bawah.',
    '  ✓ zip: Terbuka.',
    'Sidik jari catatan terakhir dari 3 catatan (“kepala catatan”): cd',
    'Sidik jari kunci: ef',
    'Yang tidak bisa disimpulkan:',
    '  – Bahwa situs mengirimnya.',
    '  – Bahwa jamnya benar.',
  ]);
  expect(verdictText({ ...verdict, asWritten: false }).split('\n')[0]).toContain('LAPORANNYA TIDAK DIJAMIN');
  expect(verdictText({ ...verdict, formerKeys: [{ until: 5, fingerprint: 'aa' }] }).split('\n')[1]).toContain(
    'KUNCI BERGANTI pada catatan 5: yang sebelumnya ditandatangani dengan kunci aa.',
  );
  const forged = [{ id: 'signature' as const, ok: false, detail: 'Tidak sah.', where: 'entry 3' }];
  expect(verdictText({ ...verdict, ok: false, checks: forged })).toContain('  ✗ signature: Tidak sah. (catatan 3)\n');
  expect(verdictText({ ...verdict, ok: false, checks: forged })).toContain('BUKAN penanda tangannya: tanda tangannya tidak sah): ef');
  const foreign = [{ id: 'ours' as const, ok: false, detail: 'Tidak satu pun.' }];
  expect(verdictText({ ...verdict, ok: false, checks: foreign }).split('\n')[0]).toBe(
    'Ini bukan berkas bukti Saksi, jadi tidak ada yang bisa diperiksa. Pilih zip yang dibuat Saksi; namanya diawali “bukti-”.',
  );
  expect(verdictText({ ...verdict, ok: false }).split('\n')[0]).toBe('TIDAK UTUH: ada pemeriksaan yang gagal.');
});
