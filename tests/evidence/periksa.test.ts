import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { accountHmac } from '../../utils/chain/account';
import { makeBundle } from '../../utils/evidence/bundle';
import { verifyBundle } from '../../utils/evidence/verify';
import { anchor } from './anchor';
import { type Authority, newAuthority } from './authority';
import { CARD, type Key, littleLog, newKey, SECRET, semarang } from './little-log';

const has = (program: string): boolean => spawnSync('which', [program]).status === 0;
const tools = ['bash', 'sha256sum', 'openssl', 'unzip', 'zip', 'sed', 'base64'].every(has);

/** The places of the blocks of commands in PERIKSA.txt. */
const [LINUX, MACOS, ONE_VALUE, SEALS] = [0, 1, 2, 3] as const;

/** The parts of PERIKSA.txt between lines of five dashes: what a reader is told to type. */
const printedBlocks = (text: string): string[] => [...text.matchAll(/^-----\n([\s\S]*?)^-----\n/gm)].map(([, block]) => block ?? '');

describe.skipIf(!tools)('the check that PERIKSA.txt prints, run as printed with stock tools', { timeout: 120_000 }, () => {
  let folder: string;
  let head: string;
  let blocks: string[];
  let key: Key;
  let authority: Authority;
  let untouched: { stdout: string; stderr: string };
  const run = (script: string) => spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });

  beforeAll(async () => {
    key = await newKey();
    authority = newAuthority();
    const drafts = semarang(key);
    drafts.push(await anchor(drafts, '2020-08-06T05:30:00.000Z', { by: 'email', sent: '2020-08-06T05:20:00.000Z' }, key));
    drafts.push(await anchor(drafts, '2020-08-06T05:40:00.000Z', { by: 'rfc3161', authority }, key));
    const {
      bytes,
      name,
      head: made,
    } = await makeBundle(littleLog(key, drafts), {
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
    untouched = run(blocks[LINUX] ?? '');
    // The reader's own copy of the authority's root, beside the folder as PERIKSA.txt says.
    copyFileSync(authority.certificate, join(top, 'AKAR.pem'));
  }, 120_000);

  it('has four blocks of commands', () => expect(blocks).toHaveLength(4));
  it('finds an untouched bundle good', () => {
    const { stdout, stderr } = untouched;
    expect(stderr).toBe('');
    expect(stdout).toContain('data/log.jsonl: OK');
    expect(stdout).toContain('Verified OK');
    expect(stdout).not.toMatch(/PUTUS|BEDA|FAILED|^[<>]/m);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`11 ${head}`);
  });
  it('finds every checkpoint in the chain and every token good, with a root that the reader brings', () => {
    const { stdout, stderr, status } = run(`${blocks[LINUX]}echo SEALS\n${blocks[SEALS]}`);
    expect(stderr).not.toMatch(/rror/);
    expect(status).toBe(0);
    const [dated, ...others] = stdout
      .slice(stdout.indexOf('SEALS\n') + 6)
      .trim()
      .split('\n')
      .filter((line) => line !== 'Using configuration from /usr/lib/ssl/openssl.cnf')
      .sort((a, b) => Number(b.startsWith('Time stamp')) - Number(a.startsWith('Time stamp')));
    expect(dated).toMatch(/^Time stamp: .* 20\d\d GMT$/);
    expect(others).toEqual(['data/anchors/000009/checkpoint.txt: OK', 'data/anchors/000010/checkpoint.txt: OK', 'Verification: OK']);
  });
  it.each<[string, string, RegExp]>([
    [
      'a checkpoint of another history',
      'sed -i "s/^head .*/head $(printf 0%.0s $(seq 64))/" data/anchors/000009/checkpoint.txt',
      /BEDA data\/anchors\/000009/,
    ],
    ['a token of another checkpoint', 'cp data/anchors/000010/*.tsr data/anchors/000009/', /Verification: FAILED/],
  ])('finds %s', (_, attack, sign) => {
    const copy = mkdtempSync(join(tmpdir(), 'saksi-seals-'));
    mkdirSync(join(copy, 'bag'));
    copyFileSync(authority.certificate, join(copy, 'AKAR.pem'));
    const script = `cp -r "${folder}"/. . && { ${blocks[LINUX]} } && ${attack} && { ${blocks[SEALS]} }`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: join(copy, 'bag'), encoding: 'utf8' });
    expect(stdout + stderr).toMatch(sign);
  });
  it('believes no token whose root is another than the reader’s', () => {
    const copy = mkdtempSync(join(tmpdir(), 'saksi-root-'));
    mkdirSync(join(copy, 'bag'));
    copyFileSync(newAuthority().certificate, join(copy, 'AKAR.pem'));
    const script = `cp -r "${folder}"/. . && { ${blocks[LINUX]} } && { ${blocks[SEALS]} }`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: join(copy, 'bag'), encoding: 'utf8' });
    expect(stdout).not.toContain('Verification: OK');
    expect(stdout + stderr).toMatch(/Verification: FAILED/);
  });
  it.skipIf(!has('shasum'))('says the same with the line for macOS before it, where there is no sha256sum', () => {
    // A folder of links to every program but sha256sum: what is found is found by shasum.
    const programs = mkdtempSync(join(tmpdir(), 'saksi-mac-'));
    for (const name of ['bash', 'shasum', 'perl', 'openssl', 'sed', 'cut', 'sort', 'find', 'diff', 'seq', 'tail'])
      symlinkSync(execFileSync('which', [name], { encoding: 'utf8' }).trim(), join(programs, name));
    const script = `${blocks[MACOS]}${blocks[LINUX]}`;
    const bash = execFileSync('which', ['bash'], { encoding: 'utf8' }).trim();
    const { stdout, stderr } = spawnSync(bash, ['-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: programs },
      input: '',
    });
    expect(stderr).toBe('');
    expect(stdout).toBe(untouched.stdout);
  });
  it('gives lines for Windows whose brackets and quotes close, and which name both lists', () => {
    const text = readFileSync(join(folder, 'PERIKSA.txt'), 'utf8');
    const lines = /^foreach [\s\S]*?\n\}\n/m.exec(text)?.[0] ?? '';
    for (const [open, close] of [
      ['{', '}'],
      ['(', ')'],
    ] as const)
      expect(lines.split(open).length).toBe(lines.split(close).length);
    expect(lines.match(/['"]/g)?.length).toBe(8);
    expect(lines).toContain("'manifest-sha256.txt', 'tagmanifest-sha256.txt'");
    expect(lines).toContain('Get-FileHash -Algorithm SHA256 $file');
    expect(lines).not.toContain('=>');
  });
  it('prints the fingerprint that the file names', () => {
    const fingerprint = /sha256:([0-9a-f]{64})/.exec(readFileSync(join(folder, 'PERIKSA.txt'), 'utf8'))?.[1] ?? 'none';
    expect(untouched.stdout).toContain(fingerprint);
  });
  it('opens one disclosure whose digest stands in the record', () => {
    const [value, digest] = run(blocks[ONE_VALUE] ?? '')
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
    const { stdout } = spawnSync('bash', ['-c', `cp -r "${folder}"/. . && ${attack} && { ${blocks[LINUX]} }`], {
      cwd: copy,
      encoding: 'utf8',
    });
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
    expect(names.filter((name) => !/\.(txt|html|jsonl?|csv|pem|sig|tsr)$/.test(name))).toEqual([]);
    expect(existsSync(join(folder, 'data/laporan.html'))).toBe(true);
  });
});
