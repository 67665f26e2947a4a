import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeBundle } from '../../utils/evidence/bundle';
import { verifyBundle } from '../../utils/evidence/verify';
import { littleLog, newKey, semarang } from './little-log';
import { Tampered } from './tampered';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46);

/** As some programs write a zip: the header before each file leaves open what only the directory says. */
const asStreamed = (zip: Uint8Array): Uint8Array => {
  const streamed = zip.slice();
  streamed.fill(0, 14, 26);
  return streamed;
};

describe('a file that is no bundle of ours at all', () => {
  it.each([
    ['holiday pictures', zipSync({ 'pantai.jpg': JPEG, 'keluarga.jpg': JPEG })],
    ['holiday pictures in a folder', zipSync({ 'liburan/pantai.jpg': JPEG, 'liburan/keluarga.jpg': JPEG })],
    ['holiday pictures with names that a bundle may not have', zipSync({ 'liburan/pantai é.jpg': JPEG })],
    ['holiday pictures, zipped another way', asStreamed(zipSync({ 'liburan/pantai.jpg': JPEG }))],
    ['a log of something else', zipSync({ 'server/log.jsonl': bytes('{}\n'), 'server/metadata/log.jsonl': bytes('') })],
    ['a letter', bytes('%PDF-1.7\nKepada Yth. Manajemen Pelaksana')],
    ['a picture', JPEG],
    ["a library's bag", zipSync({ 'bag/bagit.txt': bytes('BagIt-Version: 1.0\n'), 'bag/data/buku.txt': bytes('x') })],
  ])('%s: is called that, and nothing is said to be missing from it', async (_, zip) => {
    const [id, en] = [await verifyBundle(zip), await verifyBundle(zip, { language: 'en' })];
    expect(id.checks).toHaveLength(1);
    expect(id.checks[0]).toMatchObject({ id: 'ours', ok: false });
    expect(id.checks[0]?.detail).toContain(
      'Berkas ini bukan zip, atau tidak satu pun berkas di dalamnya bernama seperti isi berkas bukti Saksi.',
    );
    expect(en.checks[0]?.detail).toContain('This is no zip, or no file in it is named as in an evidence file of Saksi.');
    expect(id).toMatchObject({ ok: false, log: '', head: '', keyFingerprint: '', cannotConclude: [] });
  });
  it('is not a bundle of ours of which something is missing, or that is cut short: that is checked, or said to be damaged', async () => {
    const options = { profile: 'samar', now: '2020-08-06T06:00:00.000Z', clock: 'device', offsetMin: 420 } as const;
    const key = await newKey();
    const made = (await makeBundle(littleLog(key, semarang(key)), options)).bytes;
    const bag = (await Tampered.open(made)).remove('bagit.txt').remove('manifest-sha256.txt').remove('data/log.jsonl');
    const failed = (await verifyBundle(await bag.zip())).checks.filter(({ ok }) => !ok);
    expect(failed.map(({ where }) => where)).toContain('data/log.jsonl');
    expect(failed.map(({ id }) => id)).not.toContain('ours');
    const unbegun = made.slice();
    unbegun[0] = 0;
    for (const cut of [made.slice(0, -1), made.slice(0, 20), unbegun, new Uint8Array()])
      expect((await verifyBundle(cut)).checks.map(({ id }) => id)).toEqual(['zip']);
  });
});
