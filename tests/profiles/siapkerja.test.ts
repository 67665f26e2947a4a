import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { profileFor } from '../../utils/profiles';
import { readSnapshot } from '../../utils/reader/read-snapshot';
import { documentOf, profileOf } from '../reader/page';

vi.setConfig({ testTimeout: 30_000 });

const SITE = 'https://siapkerja.kemnaker.go.id/';

describe('SIAPkerja', () => {
  it('has a profile of its own, for its one host', () => {
    expect(profileFor(SITE)?.id).toBe('siapkerja/1');
    for (const other of ['https://kemnaker.go.id/', 'https://account.kemnaker.go.id/', 'https://siapkerja.kemnaker.go.id.example/'])
      expect(profileFor(other)).toBeUndefined();
  });

  it.each(['lowongan', 'katalog-pelatihan', 'tanya-jawab'])('reads no training from its other pages: %s', (name) => {
    const html = readFileSync(`tests/fixtures/dashboard/negative/siapkerja-${name}.html`, 'utf8');
    const { trainings } = readSnapshot(documentOf(html, SITE), profileOf(SITE), { url: SITE, status: 200, ready: 'complete' }).snapshot;
    expect(trainings.state === 'read' ? trainings.value : []).toEqual([]);
  });
});
