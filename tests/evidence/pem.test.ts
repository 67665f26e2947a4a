import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fromPem, toPem } from '../../utils/evidence/pem';
import { newKey } from './little-log';

describe('the public key as PEM', () => {
  it('comes back as it was, and openssl reads it as P-384', { timeout: 30_000 }, async () => {
    const { spki } = await newKey();
    const pem = toPem(spki);
    expect(fromPem(pem)).toEqual(spki);
    if (spawnSync('which', ['openssl']).status !== 0) return;
    expect(execFileSync('openssl', ['pkey', '-pubin', '-noout', '-text'], { input: pem, encoding: 'utf8' })).toContain('secp384r1');
    expect(new Uint8Array(execFileSync('openssl', ['pkey', '-pubin', '-outform', 'DER'], { input: pem }))).toEqual(spki);
  });
  it.each([
    ['text before it', (pem: string) => `hello\n${pem}`],
    ['text after it', (pem: string) => `${pem}hello\n`],
    ['two keys', (pem: string) => pem + pem],
    ['CRLF', (pem: string) => pem.replaceAll('\n', '\r\n')],
    ['one long line', (pem: string) => pem.replace(/(?<=[A-Za-z0-9+/])\n(?=[A-Za-z0-9+/])/g, '')],
  ])('is refused with %s', async (_, spoil) => {
    const pem = spoil(toPem((await newKey()).spki));
    expect(() => fromPem(pem)).toThrow();
  });
});
