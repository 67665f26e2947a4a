import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { makeBundle } from '../../utils/evidence/bundle';
import { verifyBundle } from '../../utils/evidence/verify';
import { newAuthority } from './authority';
import { everything, PERSONAL } from './everything';
import { type Key, littleLog, newKey, semarang } from './little-log';
import { Tampered } from './tampered';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const PROFILES = ['samar', 'ombudsman', 'lengkap'] as const;
const bundles = new Map<string, Uint8Array>();
let key: Key;
beforeAll(async () => {
  key = await newKey();
  const source = { ...littleLog(key, await everything(key, newAuthority())), personal: PERSONAL };
  for (const profile of PROFILES)
    bundles.set(profile, (await makeBundle(source, { profile, now: '2020-08-08T06:00:00.000Z', clock: 'device', offsetMin: 420 })).bytes);
});
const zipOf = (profile: string): Uint8Array => bundles.get(profile) ?? new Uint8Array();

describe('a bundle with everything in it', () => {
  it.each(PROFILES)('%s verifies, and its report is ours', async (profile) => {
    const { checks, cannotConclude } = await verifyBundle(zipOf(profile), { language: 'en' });
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(cannotConclude.join('\n')).not.toContain('sentences of the report');
  });
  it.each(PROFILES)('%s has files for machines that are as their published schemas say', async (profile) => {
    const bag = await Tampered.open(zipOf(profile));
    for (const [file, name] of [
      ['temuan.json', 'findings-1'],
      ['linimasa.json', 'timeline-1'],
    ]) {
      const published = readFileSync(new URL(`../../utils/evidence/payload/${name}.schema.json`, import.meta.url), 'utf8');
      expect(z.fromJSONSchema(JSON.parse(published)).safeParse(JSON.parse(bag.text(`data/${file}`))).error).toBeUndefined();
    }
  });
  it.each(PROFILES)('%s has the papers, pictures, seals and tokens that its profile says', async (profile) => {
    const paths = [...(await Tampered.open(zipOf(profile))).files.keys()].filter((path) => /\.(eml|png|sig|tsr)$/.test(path)).sort();
    const everybodys = [
      'data/anchors/000005/checkpoint.sig',
      'data/anchors/000011/checkpoint.sig',
      'data/anchors/000011/checkpoint.tsa-example.tsr',
      'data/snapshots/000012/layar-samar.png',
      'manifest-sha256.txt.sig',
    ];
    const own = ['data/attachments/000003/berkas.eml', 'data/attachments/000004/berkas.png', 'data/snapshots/000012/layar.png'];
    expect(paths).toEqual(profile === 'samar' ? everybodys : [...everybodys, ...own].sort());
  });
  it('samar names nobody in any of its files, the archive for replay among them', async () => {
    const source = { ...littleLog(key, await everything(key, newAuthority())), personal: PERSONAL };
    const options = { profile: 'samar', now: '2020-08-08T06:00:00.000Z', clock: 'device', offsetMin: 420, archive: true } as const;
    const bag = await Tampered.open((await makeBundle(source, options)).bytes);
    expect(bag.files.has('data/arsip.wacz')).toBe(true);
    for (const [path, bytes] of bag.files) {
      const text = new TextDecoder('latin1').decode(bytes);
      for (const { value } of PERSONAL) expect(text.includes(value), `${value} in ${path}`).toBe(false);
      const lines = path.includes('disclosures/') ? text.trimEnd().split('\n') : [];
      for (const line of lines) expect(JSON.parse(Buffer.from(line, 'base64url').toString())[2]).not.toMatch(/Budi|9999000011112222|5551/);
    }
  });
  it('samar does not even have the hashes of papers, by which whoever has the same paper would know it again', async () => {
    const record = async (profile: string) =>
      new TextDecoder().decode((await Tampered.open(zipOf(profile))).files.get('data/records/000003.json'));
    const hash = (await record('lengkap')).match(/"sha256":"(\w{64})"/)?.[1] ?? '';
    expect(hash).toHaveLength(64);
    expect(await record('samar')).toBe('');
    for (const [path, bytes] of (await Tampered.open(zipOf('samar'))).files)
      expect(new TextDecoder('latin1').decode(bytes).includes(hash), path).toBe(false);
  });
  it('samar has no page as long as no page has said a name; what was read of it stays', async () => {
    const drafts = semarang(key).map((draft) => ({
      ...draft,
      leaves: (draft.leaves ?? []).filter(([name]) => name !== 'nama' && !name.startsWith('pii/nama/')),
      files: (draft.files ?? []).map((file) => ({ ...file, text: file.text.replaceAll('⟦pii/nama/1⟧', 'Siti Aminah') })),
    }));
    const source = { ...littleLog(key, drafts), personal: [] };
    const made = async (profile: 'samar' | 'ombudsman') => {
      const { bytes } = await makeBundle(source, { profile, now: '2020-08-08T06:00:00.000Z', clock: 'device', offsetMin: 420 });
      expect((await verifyBundle(bytes)).ok).toBe(true);
      return (await Tampered.open(bytes)).files;
    };
    const [samar, ombudsman] = [await made('samar'), await made('ombudsman')];
    expect([...samar.keys()].filter((path) => path.startsWith('data/snapshots/'))).toEqual([]);
    expect([...ombudsman.keys()].filter((path) => path.startsWith('data/snapshots/'))).toHaveLength(4);
    for (const [path, bytes] of samar) expect(new TextDecoder('latin1').decode(bytes).includes('Siti'), path).toBe(false);
    expect(samar.has('data/records/000001.json') && samar.has('data/disclosures/000001.txt')).toBe(true);
  });
});
