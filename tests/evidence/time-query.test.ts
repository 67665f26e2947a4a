import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nonceOf, timeQuery } from '../../utils/evidence/time-query';

const sha256 = createHash('sha256').update('kode segel').digest('hex');
const told = (query: Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-query-'));
  writeFileSync(join(folder, 'q'), query);
  try {
    return execFileSync('openssl', ['ts', '-query', '-in', join(folder, 'q'), '-text'], { encoding: 'utf8', stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('a query for a time token', () => {
  it('says the digest, the nonce, and that the certificate is wanted: openssl reads it so', () => {
    const nonce = nonceOf(Uint8Array.from([0xff, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07]));
    const text = told(timeQuery(sha256, nonce));
    expect(text).toContain('Hash Algorithm: sha256');
    expect(text.replace(/[^0-9a-f]/g, '')).toContain(sha256.slice(0, 8));
    expect(text).toContain('Nonce: 0x7F01020304050607');
    expect(text).toContain('Certificate required: yes');
  });

  it('is the very bytes that openssl itself would send, but for the nonce', () => {
    const theirs = execFileSync('openssl', ['ts', '-query', '-digest', sha256, '-sha256', '-cert', '-no_nonce'], { stdio: 'pipe' });
    const ours = timeQuery(sha256, new Uint8Array());
    expect(Buffer.from(ours).toString('hex')).toBe(theirs.toString('hex'));
  });

  it('has a nonce that is a positive number of eight bytes, whatever chance gives', () => {
    expect([...nonceOf(new Uint8Array(8))]).toEqual([2, 8, 0x40, 0, 0, 0, 0, 0, 0, 0]);
    expect(nonceOf(new Uint8Array(8).fill(0xff))[2]).toBe(0x7f);
  });
});
