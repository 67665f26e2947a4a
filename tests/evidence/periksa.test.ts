import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { accountHmac } from '../../utils/chain/account';
import { makeBundle } from '../../utils/evidence/bundle';
import { verifyBundle } from '../../utils/evidence/verify';
import { CARD, type Key, littleLog, newKey, SECRET, semarang } from './little-log';

const has = (program: string): boolean => spawnSync('which', [program]).status === 0;
const tools = ['bash', 'sha256sum', 'openssl', 'unzip', 'zip', 'sed', 'base64'].every(has);

/** The parts of PERIKSA.txt between lines of five dashes: what a reader is told to type. */
const printedBlocks = (text: string): string[] => [...text.matchAll(/^-----\n([\s\S]*?)^-----\n/gm)].map(([, block]) => block ?? '');

describe.skipIf(!tools)('the check that PERIKSA.txt prints, run as printed with stock tools', { timeout: 120_000 }, () => {
  let folder: string;
  let head: string;
  let blocks: string[];
  let key: Key;
  let untouched: { stdout: string; stderr: string };
  const run = (script: string) => spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });

  beforeAll(async () => {
    key = await newKey();
    const {
      bytes,
      name,
      head: made,
    } = await makeBundle(littleLog(key, semarang(key)), {
      profile: 'samar',
      now: '2020-08-06T06:00:00.000Z',
      clock: 'device',
      offsetMin: 420,
    });
    const top = mkdtempSync(join(tmpdir(), 'saksi-periksa-'));
    writeFileSync(join(top, name), bytes);
    execFileSync('unzip', ['-q', name], { cwd: top });
    folder = join(top, name.replace('.zip', ''));
    head = made;
    blocks = printedBlocks(readFileSync(join(folder, 'PERIKSA.txt'), 'utf8'));
    untouched = run(blocks[0] ?? '');
  }, 120_000);

  it('has two blocks of commands', () => expect(blocks).toHaveLength(2));
  it('finds an untouched bundle good', () => {
    const { stdout, stderr } = untouched;
    expect(stderr).toBe('');
    expect(stdout).toContain('data/log.jsonl: OK');
    expect(stdout).toContain('Verified OK');
    expect(stdout).not.toMatch(/PUTUS|BEDA|FAILED|^[<>]/m);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`9 ${head}`);
  });
  it('prints the fingerprint that the file names', () => {
    const fingerprint = /sha256:([0-9a-f]{64})/.exec(readFileSync(join(folder, 'PERIKSA.txt'), 'utf8'))?.[1] ?? 'none';
    expect(untouched.stdout).toContain(fingerprint);
  });
  it('opens one disclosure whose digest stands in the record', () => {
    const [value, digest] = run(blocks[1] ?? '')
      .stdout.trim()
      .split('\n');
    const [, name, shown] = JSON.parse(value ?? '[]');
    expect([name, shown]).toEqual(['judul', 'Dashboard | Kartu Prakerja']);
    expect(JSON.parse(readFileSync(join(folder, 'data/records/000001.json'), 'utf8')).sd[name]).toBe(digest);
  });
  it.each<[string, string, RegExp]>([
    ['an edited page', 'sed -i s/Aktif/Selesai/ data/snapshots/000001/page.html', /page\.html: FAILED/],
    ['an extra file', 'mkdir -p data/x && echo x > data/x/y', /^< data\/x\/y$/m],
    [
      'a record and its manifest made anew',
      `sed -i 's/"status":200/"status":201/' data/records/000001.json`,
      /BEDA data\/records\/000001\.json/,
    ],
    ['a log line gone', 'sed -i 4d data/log.jsonl', /PUTUS di 3/],
  ])('finds %s', (_, attack, sign) => {
    const copy = join(folder, '..', `copy-${Math.trunc(performance.now() * 1000)}`);
    mkdirSync(copy);
    const { stdout } = spawnSync('bash', ['-c', `cp -r "${folder}"/. . && ${attack} && { ${blocks[0]} }`], { cwd: copy, encoding: 'utf8' });
    expect(stdout).toMatch(sign);
  });
  it('a bag that somebody unpacked and zipped again still verifies', async () => {
    const name = folder.split('/').at(-1) ?? '';
    execFileSync('zip', ['-qr', 'again.zip', name], { cwd: join(folder, '..') });
    const verdict = await verifyBundle(new Uint8Array(readFileSync(join(folder, '..', 'again.zip'))));
    expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
  });
  it('openssl computes the same account hash', () => {
    const script = `printf 'saksi/acct/1\\n%s' ${CARD} | openssl dgst -sha256 -mac HMAC -macopt hexkey:${SECRET}`;
    expect(run(script).stdout).toContain(accountHmac(SECRET, CARD));
  });
  it('puts no program into the bundle', () => {
    const names = execFileSync('find', ['.', '-type', 'f'], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
    expect(names.filter((name) => !/\.(txt|html|jsonl?|csv|pem|sig)$/.test(name))).toEqual([]);
    expect(existsSync(join(folder, 'data/laporan.html'))).toBe(true);
  });
});
