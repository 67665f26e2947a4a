import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { makeBundle } from '../../utils/evidence/bundle';
import type { Profile } from '../../utils/evidence/source';
import { type Key, littleLog, newKey, semarang } from './little-log';
import { Tampered } from './tampered';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let key: Key;
beforeAll(async () => {
  key = await newKey();
});
const schema = (name: string) =>
  z.fromJSONSchema(JSON.parse(readFileSync(new URL(`../../utils/evidence/payload/${name}.schema.json`, import.meta.url), 'utf8')));
const bagOf = async (profile: Profile, withhold?: { seqs?: number[]; leaves?: string[] }) =>
  Tampered.open(
    (
      await makeBundle(littleLog(key, semarang(key)), {
        profile,
        now: '2020-08-06T06:00:00.000Z',
        clock: 'device',
        offsetMin: 420,
        ...(withhold && { withhold }),
      })
    ).bytes,
  );

describe('the files for machines', () => {
  it.each([
    ['temuan.json', 'findings-1'],
    ['linimasa.json', 'timeline-1'],
  ])('%s is as its published schema %s says', async (file, name) => {
    const published = schema(name);
    for (const bag of [await bagOf('samar'), await bagOf('lengkap', { seqs: [5], leaves: ['temuan/perihal'] })]) {
      const document: Record<string, unknown> = JSON.parse(bag.text(`data/${file}`));
      expect(published.safeParse(document).error).toBeUndefined();
      expect(published.safeParse({ ...document, schema: 'saksi/other/1' }).success).toBe(false);
      const [list] = Object.values(document).filter(Array.isArray);
      expect(
        published.safeParse({ ...document, [file === 'temuan.json' ? 'findings' : 'entries']: [{ ...list?.[0], extra: 1 }] }).success,
      ).toBe(false);
    }
  });
  it('temuan.json tells each step, and which is the last', async () => {
    const { findings } = JSON.parse((await bagOf('samar')).text('data/temuan.json'));
    expect(findings).toEqual([
      expect.objectContaining({
        seq: 6,
        rule: 'training-disappeared',
        state: 'suspected',
        current: false,
        from_seq: 4,
        to_seq: 5,
        confirmed: null,
      }),
      expect.objectContaining({
        seq: 8,
        state: 'confirmed',
        current: true,
        last_good: '2020-07-21T03:00:00.000Z',
        first_seen: '2020-08-06T02:14:00.000Z',
        confirmed: '2020-08-06T05:00:00.000Z',
        confirmed_seq: 7,
        subject: 'Menulis Opini, Menembus Meja Redaksi',
        was: 'Aktif',
        is: 'tidak ada pelatihan',
      }),
    ]);
  });
  it('linimasa.json tells every entry, with what is masked by name', async () => {
    const { entries } = JSON.parse((await bagOf('samar', { seqs: [2] })).text('data/linimasa.json'));
    expect(entries.map(({ kind }: { kind: string }) => kind)).toEqual([
      'genesis',
      'capture',
      'note',
      'capture',
      'capture',
      'capture',
      'finding',
      'capture',
      'finding',
    ]);
    expect(entries[1]).toMatchObject({
      class: 'C',
      same_as: null,
      sections: { pelatihan: 'listed', sertifikat: 'observed-empty', saldo: 'not-observed' },
    });
    expect(entries[1].masked).toEqual(expect.arrayContaining(['nama', 'nomor_kartu', 'pii/nama/1']));
    expect(entries[2]).toMatchObject({ class: 'X', withheld: true, values: [], masked: [] });
    expect(entries[4]).toMatchObject({ same_as: 1, values: [] });
  });
});
