import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { timeTokenFault } from '../../utils/evidence/verify/time-token';
import { timeToken, WITHOUT_NULL } from './time-token';

/** `printf hello | sha256sum` */
const HELLO = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
const OTHER = 'ab'.repeat(32);
const vectors = new URL('../../../shared/vectors/rfc3161/', import.meta.url).pathname;

/** A response of a time-stamp authority of one minute's life, by stock openssl. */
const stamped = (): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-tsa-'));
  const run = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const tsa = `[t]\nserial=serial\nsigner_cert=c.pem\nsigner_key=k.pem\nsigner_digest=sha256\ndefault_policy=1.2.3\ndigests=sha256\n`;
  writeFileSync(
    join(folder, 'c.cnf'),
    `[tsa]\ndefault_tsa=t\n${tsa}[req]\ndistinguished_name=d\nx509_extensions=x\n[d]\n[x]\nextendedKeyUsage=critical,timeStamping\n`,
  );
  writeFileSync(join(folder, 'serial'), '01');
  writeFileSync(join(folder, 'hello'), 'hello');
  run('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=tsa', '-keyout', 'k.pem', '-out', 'c.pem', '-config', 'c.cnf');
  run('ts', '-query', '-data', 'hello', '-sha256', '-cert', '-out', 'q');
  run('ts', '-reply', '-config', 'c.cnf', '-queryfile', 'q', '-out', 'r');
  return new Uint8Array(readFileSync(join(folder, 'r')));
};

describe('a time token', () => {
  it('by openssl is of the file it was asked for, and of no other', () => {
    const token = stamped();
    expect(timeTokenFault(token, HELLO)).toBeUndefined();
    expect(timeTokenFault(token, OTHER)).toBe('is a token of something else than its file');
  });
  it('may leave out the parameters of SHA-256', () => {
    expect(timeTokenFault(timeToken(HELLO), HELLO)).toBeUndefined();
    expect(timeTokenFault(timeToken(HELLO, WITHOUT_NULL), HELLO)).toBeUndefined();
  });
  it('is not any file that contains the digest', () => {
    const digest = Uint8Array.from(HELLO.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    expect(timeTokenFault(digest, HELLO)).toBe('is not DER');
    expect(timeTokenFault(Uint8Array.from([0x30, 0x20, ...digest]), HELLO)).toBe('is not one time-stamp token');
    expect(timeTokenFault(Uint8Array.from([...timeToken(HELLO), 0]), HELLO)).toBe('is not DER');
    expect(timeTokenFault(Uint8Array.from([...timeToken(OTHER), ...digest]), HELLO)).toBe('is not DER');
    expect(timeTokenFault(new Uint8Array(), HELLO)).toBe('is not DER');
  });
  it('with the digest beside its imprint is of something else', () => {
    const inside = timeToken(OTHER);
    const planted = Uint8Array.from([
      0x30,
      inside.length + 34,
      ...inside,
      0x04,
      0x20,
      ...Uint8Array.from(HELLO.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
    ]);
    expect(timeTokenFault(planted, HELLO)).toBe('is a token of something else than its file');
  });
  it.skipIf(!existsSync(vectors)).each(['digicert.tsr', 'valid_timestamp.tsr', 'self_signed.tsr'])(
    'of another hash is refused: %s',
    (name) =>
      expect(timeTokenFault(new Uint8Array(readFileSync(vectors + name)), HELLO)).toBe('is a token of something else than its file'),
  );
});
