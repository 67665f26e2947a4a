import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { verifyBundle } from '../../utils/evidence/verify';
import { crc32 } from '../../utils/evidence/zip/crc32';
import { makeZip } from '../../utils/evidence/zip/make-zip';
import { openZip, ZipRefused } from '../../utils/evidence/zip/open-zip';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const never = async () => undefined;
const refused = async (zip: Uint8Array): Promise<string> => {
  try {
    await openZip(zip);
  } catch (error) {
    expect(error).toBeInstanceOf(ZipRefused);
    return (error as ZipRefused).reason;
  }
  return 'opened';
};

/** Overwrites bytes of a zip at the place where `find` begins, counted from `offset`. */
const patch = (zip: Uint8Array, signature: number, offset: number, bytes: readonly number[]): Uint8Array => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const patched = zip.slice();
  for (let at = 0; at + 4 <= zip.length; at++) {
    if (view.getUint32(at, true) === signature) {
      patched.set(bytes, at + offset);
      return patched;
    }
  }
  throw new Error('nothing to patch');
};
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

describe('a zip of ours', () => {
  const files = new Map([
    ['a/one.txt', utf8('one '.repeat(100))],
    ['a/two.bin', Uint8Array.from({ length: 300 }, (_, index) => (index * 7919) % 251)],
    ['a/empty.txt', utf8('')],
  ]);
  it('opens to the same files', async () => expect(await openZip(await makeZip(files, never))).toEqual(files));
  it('has the same bytes every time, in every time zone', async () => {
    const zone = process.env.TZ;
    const made: string[] = [];
    for (const tz of ['UTC', 'Asia/Jakarta', 'America/Los_Angeles']) {
      process.env.TZ = tz;
      made.push(Buffer.from(await makeZip(files, never)).toString('hex'));
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(made).size).toBe(1);
  });
  it('is accepted by unzip', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'saksi-zip-'));
    writeFileSync(join(folder, 'x.zip'), await makeZip(files, never));
    expect(execFileSync('unzip', ['-t', 'x.zip'], { cwd: folder, encoding: 'utf8' })).toContain('No errors detected');
  });
  it('the checksum is that of the standard ("123456789" is cbf43926)', () => expect(crc32(utf8('123456789'))).toBe(0xcbf43926));
});

describe('a hostile zip is refused', () => {
  const plain = (name: string, content = 'x') => zipSync({ [name]: utf8(content) });
  it.each([
    ['../evil.txt', 'path traversal in a file name'],
    ['a/../../evil.txt', 'path traversal in a file name'],
    ['a/./b', 'path traversal in a file name'],
    ['/etc/passwd', 'absolute file name'],
    ['C:/x', 'absolute file name'],
    ['a\\b', 'backslash in a file name'],
    ['a/é.txt', 'file name with characters outside ASCII'],
    ['a/x\u0000y', 'file name with characters outside ASCII'],
    [`a/${'x'.repeat(300)}`, 'file name empty or too long'],
  ])('%j: %s', async (name, reason) => expect(await refused(plain(name))).toBe(reason));
  it('names that differ only in case', async () =>
    expect(await refused(zipSync({ 'a/B': utf8('1'), 'a/b': utf8('2') }))).toBe('the same file name twice'));
  it('a bomb by its ratio', async () =>
    expect(await refused(zipSync({ 'a/b': new Uint8Array(50_000_000) }))).toBe('packed more than 200 times'));
  it('a bomb that lies about its size', async () => {
    const lying = patch(patch(zipSync({ 'a/b': new Uint8Array(5_000_000) }), CENTRAL, 24, [10, 0, 0, 0]), LOCAL, 22, [10, 0, 0, 0]);
    expect(await refused(lying)).toBe('unpacks to more than it says');
    // Packed to more than is unpacked at once: of bytes that hardly repeat, 150,000 are said and 200,000 come.
    let x = 1;
    const next = (): number => {
      x ^= x << 13;
      x ^= x >>> 17;
      x ^= x << 5;
      return x & 7;
    };
    const long = zipSync({ 'a/b': Uint8Array.from({ length: 200_000 }, next) });
    const said = [0xf0, 0x49, 0x02, 0];
    expect(long.length).toBeGreaterThan(20_000);
    expect(await refused(patch(patch(long, CENTRAL, 24, said), LOCAL, 22, said))).toBe('unpacks to more than it says');
    const short = zipSync({ 'a/b': utf8('one byte more than it says') });
    expect(await refused(patch(patch(short, CENTRAL, 24, [25, 0, 0, 0]), LOCAL, 22, [25, 0, 0, 0]))).toBe('unpacks to more than it says');
  });
  it('more than 300 MB in all', async () => {
    const huge = patch(plain('a/b'), CENTRAL, 20, [0xff, 0xff, 0xff, 0x0f, 0xff, 0xff, 0xff, 0x1f]);
    expect(await refused(huge)).toBe('more than 300000000 bytes unpacked');
  });
  it.each<[string, number, number[], string]>([
    ['a device', 38, [0, 0, 0xa4, 0x21], 'neither a plain file nor a folder'],
    ['a pipe', 38, [0, 0, 0xa4, 0x11], 'neither a plain file nor a folder'],
    ['a folder of that name', 38, [0, 0, 0xed, 0x41], 'neither a plain file nor a folder'],
    ['a program of its owner', 38, [0, 0, 0xed, 0x89], 'a file that takes the rights of its owner'],
    ['a hidden file', 38, [2, 0, 0, 0], 'a hidden file'],
    ['a folder, as DOS says it', 38, [0x10, 0, 0, 0], 'a folder with the name of a file'],
    ['a file on another disk', 34, [8, 0], 'a zip in several parts'],
  ])('what would be unpacked as %s', async (_, offset, bytes, reason) =>
    expect(await refused(patch(plain('a/b'), CENTRAL, offset, bytes))).toBe(reason),
  );
  it('a plain file as unix or macOS zip it again passes', async () => {
    for (const bytes of [
      [0, 0, 0xa4, 0x81],
      [0, 0x40, 0xa4, 0x81],
      [0x20, 0, 0, 0],
    ])
      expect([...(await openZip(patch(plain('a/b'), CENTRAL, 38, bytes))).keys()]).toEqual(['a/b']);
  });
  it('a symbolic link', async () => expect(await refused(patch(plain('a/b'), CENTRAL, 38, [0, 0, 0xff, 0xa1]))).toBe('a symbolic link'));
  it.each([
    ['another part', 34, [8, 0], 'a zip in several parts'],
    ['a plain file', 38, [0x20, 0, 0xa4, 0x81], 'opened'],
    ['a plain file of 7-Zip', 38, [0x20, 0x80, 0xa4, 0x81], 'opened'],
  ] as const)('%s', async (_, offset, bytes, reason) => expect(await refused(patch(plain('a/b'), CENTRAL, offset, bytes))).toBe(reason));
  it('an encrypted file', async () => expect(await refused(patch(plain('a/b'), CENTRAL, 8, [1, 0]))).toBe('an encrypted file'));
  it('two names for one file', async () =>
    expect(await refused(patch(plain('a/b'), LOCAL, 30, [0x61, 0x2f, 0x63]))).toBe('two names for one file'));
  it('files that overlap', async () => {
    const two = zipSync({ 'a/b': utf8('1'), 'a/c': utf8('2') }, { level: 0 });
    expect(await refused(patch(two, CENTRAL, 42, [0xff, 0, 0, 0]))).not.toBe('opened');
    expect(await refused(patch(two, LOCAL, 28, [40, 0]))).toBe('it runs over its neighbour');
  });
  it('an unknown way of packing', async () =>
    expect(await refused(patch(patch(plain('a/b'), CENTRAL, 10, [9, 0]), LOCAL, 8, [9, 0]))).toBe('cannot be unpacked'));
  it('a changed byte of content', async () =>
    expect(await refused(patch(zipSync({ 'a/b': utf8('x') }, { level: 0 }), LOCAL, 33, [0x79]))).toBe('damaged (its checksum is wrong)'));
  it('ZIP64, several parts, rubbish, nothing', async () => {
    expect(await refused(patch(plain('a/b'), END, 8, [0xff, 0xff, 0xff, 0xff]))).toBe('ZIP64 is not accepted');
    expect(await refused(patch(plain('a/b'), END, 4, [1, 0]))).toBe('a zip in several parts');
    expect(await refused(utf8('not a zip at all, but long enough to be searched'))).toBe('not a zip file, or cut short');
    expect(await refused(new Uint8Array())).toBe('not a zip file, or cut short');
  });
  it('bytes before, between or after', async () => {
    const zip = plain('a/b');
    expect(await refused(Uint8Array.from([...zip, 0]))).toBe('not a zip file, or cut short');
    expect(await refused(Uint8Array.from([0, ...zip]))).not.toBe('opened');
  });
  it('a second file hidden between two, or before the directory', async () => {
    const one = zipSync({ 'a/b': utf8('x') }, { level: 0 });
    const two = zipSync({ 'a/b': utf8('x'), 'a/c': utf8('y') }, { level: 0 });
    // The local entry of a/b takes 30 + 3 + 1 bytes; that of a/c follows, and only `two` names it in its directory.
    const hidden = Uint8Array.from([...one.subarray(0, 34), ...two.subarray(34, 68), ...one.subarray(34)]);
    const directory = patch(hidden, END, 16, [68, 0, 0, 0]);
    expect(await refused(directory)).toBe('bytes that belong to no file');
    const shifted = patch(Uint8Array.from([0, 0, 0, 0, ...one]), CENTRAL, 42, [4, 0, 0, 0]);
    expect(await refused(patch(shifted, END, 16, [38, 0, 0, 0]))).toBe('bytes that belong to no file');
  });
  it.each([
    ['flags', 6, [8, 0]],
    ['day', 12, [1, 1]],
    ['checksum', 14, [1, 2, 3, 4]],
    ['packed size', 18, [9, 0, 0, 0]],
    ['size', 22, [9, 0, 0, 0]],
  ] as const)('a local header with another %s than the directory has', async (_, offset, bytes) =>
    expect(await refused(patch(plain('a/b'), LOCAL, offset, bytes))).toBe('two headers that disagree'),
  );
  it('a comment on a file, and fields that may hide something', async () => {
    expect(await refused(zipSync({ 'a/b': [utf8('x'), { comment: 'hidden' }] }))).toBe('a comment on a file');
    expect(await refused(zipSync({ 'a/b': [utf8('x'), { extra: { 28789: utf8('another name') } }] }))).toBe('fields of an unknown kind');
    const lies = patch(zipSync({ 'a/b': [utf8('x'), { extra: { 21589: utf8('12345') } }] }), LOCAL, 35, [60, 0]);
    expect(await refused(lies)).toBe('fields of an unknown kind');
  });
  it('bytes after the end of what is packed', async () => {
    const packed = deflateSync(utf8('x'.repeat(50)));
    const [local, central] = [patch(plain('a/b', 'x'.repeat(50)), LOCAL, 18, [packed.length + 2]), CENTRAL];
    const start = 33 + packed.length;
    const padded = Uint8Array.from([...local.subarray(0, start), 0x41, 0x42, ...local.subarray(start)]);
    const told = patch(patch(padded, central, 20, [packed.length + 2]), END, 16, [start + 2]);
    expect(await refused(told)).toBe('bytes that belong to no file');
  });
  it('folders that say something by themselves, and a name that is file and folder', async () => {
    const none = new Uint8Array();
    expect(await refused(zipSync({ 'a/b': utf8('x'), 'a/OPEN ME.exe/': none }))).toBe('a folder without a file');
    expect(await refused(zipSync({ 'a/b': utf8('x'), 'c/': none }))).toBe('a folder without a file');
    expect(await refused(zipSync({ 'a/b': utf8('x'), 'a/B/c': utf8('y') }))).toBe('a file with the name of a folder');
    expect(await refused(zipSync({ 'a/': none, 'a/b/': none, 'a/b/c': utf8('x') }))).toBe('opened');
  });
  it('what zip itself makes of an unpacked bag is accepted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'saksi-zip-'));
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a/b'), 'one '.repeat(100));
    writeFileSync(join(folder, 'a/empty'), '');
    execFileSync('zip', ['-qr', 'x.zip', 'a'], { cwd: folder });
    const opened = await openZip(new Uint8Array(readFileSync(join(folder, 'x.zip'))));
    expect([...opened.keys()].sort()).toEqual(['a/b', 'a/empty']);
  });
  it('and the verdict says so without throwing', async () => {
    const verdict = await verifyBundle(zipSync({ 'bukti/data/log.jsonl': utf8(''), '../evil.txt': utf8('x') }));
    expect(verdict).toMatchObject({ ok: false, log: '', size: 0 });
    expect(verdict.checks).toEqual([
      {
        id: 'zip',
        ok: false,
        where: '../evil.txt',
        detail: 'Berkas zip rusak, tidak lengkap, atau berbahaya. (rincian teknis dalam bahasa Inggris: path traversal in a file name)',
      },
    ]);
    expect((await verifyBundle(zipSync({ 'a/b': utf8('1'), 'c/d': utf8('2') }))).ok).toBe(false);
    expect((await verifyBundle(plain('a/b'))).ok).toBe(false);
  });
});
