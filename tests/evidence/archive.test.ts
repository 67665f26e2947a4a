import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { surt } from '../../utils/evidence/archive/surt';
import { makeBundle } from '../../utils/evidence/bundle';
import { verifyBundle } from '../../utils/evidence/verify';
import { openZip } from '../../utils/evidence/zip/open-zip';
import { newAuthority } from './authority';
import { everything, PERSONAL } from './everything';
import { type Key, type LittleLog, littleLog, newKey } from './little-log';
import { Tampered } from './tampered';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const NOW = '2020-08-08T06:00:00.000Z';
const PROFILES = ['samar', 'ombudsman', 'lengkap'] as const;
let key: Key;
let source: LittleLog;
const bagOf = async (profile: (typeof PROFILES)[number], archive = true): Promise<Tampered> =>
  Tampered.open(
    (await makeBundle({ ...source, personal: PERSONAL }, { profile, now: NOW, clock: 'device', offsetMin: 420, archive })).bytes,
  );
const failed = async (bag: Tampered): Promise<string[]> => {
  const { checks } = await verifyBundle(await bag.zip());
  return checks.filter(({ ok }) => !ok).map(({ id, where }) => `${id} ${where}`);
};
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

beforeAll(async () => {
  key = await newKey();
  source = littleLog(key, await everything(key, newAuthority()));
});

/** What an archive holds, read from the specifications of WACZ 1.1.1, CDXJ and WARC 1.1 with Node's own gzip, and nothing of what wrote it. */
const read = async (wacz: Uint8Array) => {
  const files = await openZip(wacz);
  const { resources, ...description } = JSON.parse(textOf(files.get('datapackage.json')));
  const index = textOf(files.get('indexes/index.cdx')).trimEnd().split('\n');
  const warc = files.get('archive/pages.warc.gz') ?? new Uint8Array();
  const records = index.map((line) => {
    const [address, time, ...json] = line.split(' ');
    const where = JSON.parse(json.join(' '));
    const start = Number(where.offset);
    const record = gunzipSync(warc.subarray(start, start + Number(where.length)));
    const end = record.indexOf('\r\n\r\n');
    const [version, ...lines] = record.subarray(0, end).toString('latin1').split('\r\n');
    const headers = Object.fromEntries(lines.map((header) => header.split(/: (.*)/s, 2)));
    const block = record.subarray(end + 4, end + 4 + Number(headers['Content-Length']));
    return { address, time, where, version, headers, block, rest: record.subarray(end + 4 + block.length).toString('latin1') };
  });
  return { files, description, resources, index, records, warc };
};

describe('the archive for replay', () => {
  it.each(PROFILES)('holds the pages that the bundle shows, and %s verifies with it', async (profile) => {
    const bag = await bagOf(profile);
    expect(await failed(bag)).toEqual([]);
    const { files, description, resources, index, records, warc } = await read(bag.files.get('data/arsip.wacz') ?? new Uint8Array());
    expect([...files.keys()]).toEqual([
      'archive/pages.warc.gz',
      'indexes/index.cdx',
      'pages/pages.jsonl',
      'datapackage.json',
      'datapackage-digest.json',
    ]);
    expect(description).toMatchObject({ profile: 'data-package', wacz_version: '1.1.1', created: NOW });
    expect(resources).toEqual(
      ['archive/pages.warc.gz', 'indexes/index.cdx', 'pages/pages.jsonl'].map((path) => ({
        name: path.split('/')[1],
        path,
        hash: `sha256:${sha256(files.get(path) ?? new Uint8Array())}`,
        bytes: files.get(path)?.length,
      })),
    );
    expect(JSON.parse(textOf(files.get('datapackage-digest.json')))).toEqual({
      path: 'datapackage.json',
      hash: `sha256:${sha256(files.get('datapackage.json') ?? new Uint8Array())}`,
    });
    expect(index).toEqual([...index].sort());
    expect(records.map(({ address, time, headers }) => [address, time, headers['WARC-Target-URI'], headers['WARC-Date']])).toEqual([
      ['com,instagram)/p/1/', '20200806060000', 'https://www.instagram.com/p/1/', '2020-08-06T06:00:00.000Z'],
      ['id,go,prakerja,dashboard)/', '20200621020001', 'https://dashboard.prakerja.go.id/', '2020-06-21T02:00:01.000Z'],
      ['id,go,prakerja,dashboard)/', '20200730020000', 'https://dashboard.prakerja.go.id/', '2020-07-30T02:00:00.000Z'],
      ['id,go,prakerja,dashboard)/', '20200806021400', 'https://dashboard.prakerja.go.id/', '2020-08-06T02:14:00.000Z'],
    ]);
    const shown = ['12', '1', '17', '7'].map((seq) => bag.files.get(`data/snapshots/${seq.padStart(6, '0')}/page.html`));
    records.forEach(({ version, headers, block, rest, where }, at) => {
      expect([version, headers['WARC-Type'], rest]).toEqual(['WARC/1.1', 'resource', '\r\n\r\n']);
      expect(new Uint8Array(block)).toEqual(shown[at]);
      expect([headers['WARC-Block-Digest'], where.digest]).toEqual([`sha256:${sha256(block)}`, `sha256:${sha256(block)}`]);
    });
    expect(
      records.reduce((sum, { where }) => sum + Number(where.length), 0) + Math.min(...records.map(({ where }) => Number(where.offset))),
    ).toBe(warc.length);
    const [head, ...pages] = textOf(files.get('pages/pages.jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(head).toMatchObject({ format: 'json-pages-1.0' });
    expect(pages.map(({ id, ts }) => [id, ts])).toEqual([
      ['1', '2020-06-21T02:00:01.000Z'],
      ['7', '2020-08-06T02:14:00.000Z'],
      ['12', '2020-08-06T06:00:00.000Z'],
      ['17', '2020-07-30T02:00:00.000Z'],
    ]);
  });
  it('is left out unless it is asked for', async () =>
    expect([...(await bagOf('lengkap', false)).files.keys()]).not.toContain('data/arsip.wacz'));
  it('has no page that is held back', async () => {
    const options = {
      profile: 'ombudsman',
      now: NOW,
      clock: 'device',
      offsetMin: 420,
      archive: true,
      withhold: { pages: [1, 12], seqs: [17] },
    } as const;
    const bag = await Tampered.open((await makeBundle(source, options)).bytes);
    expect(await failed(bag)).toEqual([]);
    const { records } = await read(bag.files.get('data/arsip.wacz') ?? new Uint8Array());
    expect(records.map(({ time }) => time)).toEqual(['20200806021400']);
  });
  it('that is another is refused, even listed and signed by the true key', async () => {
    const whole = (await bagOf('lengkap')).files.get('data/arsip.wacz') ?? new Uint8Array();
    const flipped = whole.slice();
    flipped[500] = (flipped[500] ?? 0) ^ 1;
    for (const bytes of [flipped, whole.slice(0, -1), new Uint8Array(), new TextEncoder().encode('#!/bin/sh')]) {
      const bag = (await bagOf('lengkap')).write('data/arsip.wacz', bytes);
      await (await bag.rebag()).sign(key);
      expect(await failed(bag)).toEqual(['content data/arsip.wacz']);
    }
  });
  it.skipIf(spawnSync('python3', ['--version']).status !== 0)('is read by a second reader, Python’s zipfile and gzip', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'saksi-wacz-'));
    const file = join(folder, 'arsip.wacz');
    writeFileSync(file, (await bagOf('lengkap')).files.get('data/arsip.wacz') ?? new Uint8Array());
    const script = `import sys,zipfile,gzip
z=zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
assert all(i.compress_type==zipfile.ZIP_STORED for i in z.infolist())
print(gzip.decompress(z.read('archive/pages.warc.gz')).count(b'WARC-Type: resource'))`;
    const { stdout, stderr } = spawnSync('python3', ['-c', script, file], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['4\n', '']);
  });
});

describe('an address in the index', () => {
  it.each([
    ['https://dashboard.prakerja.go.id/', 'id,go,prakerja,dashboard)/'],
    ['https://www.Prakerja.go.id:8443/Tanya?b=1', 'id,go,prakerja:8443)/tanya?b=1'],
  ])('%s is %s', (url, key) => expect(surt(new URL(url))).toBe(key));
});
