import { createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derToP1363, p1363ToDer } from '../../utils/chain/der';
import { KEY_ALGORITHM, keyFingerprint, SIGN_ALGORITHM, verifySignature } from '../../utils/chain/signature';

const VECTORS = '../shared/vectors/wycheproof';
type Group = {
  publicKeyDer: string;
  publicKeyPem: string;
  tests: { tcId: number; comment: string; msg: string; sig: string; result: 'valid' | 'invalid' }[];
};
const groups = (name: string): Group[] => JSON.parse(readFileSync(`${VECTORS}/${name}.json`, 'utf8')).testGroups;
/** Spaces between bytes are for the reader. */
const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const hex = (from: Uint8Array): string => Buffer.from(from).toString('hex');

describe.skipIf(!existsSync(VECTORS))(`Wycheproof (skipped where ${VECTORS} is absent)`, () => {
  it('P-384 with SHA-256, DER: each signature is judged as it should be', async () => {
    const wrong: string[] = [];
    let judged = 0;
    for (const { publicKeyDer, tests } of groups('ecdsa_secp384r1_sha256_test')) {
      for (const { tcId, comment, msg, sig, result } of tests) {
        judged++;
        if ((await verifySignature(bytes(publicKeyDer), bytes(sig), bytes(msg))) !== (result === 'valid'))
          wrong.push(`${tcId} ${comment}: ${result}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(judged).toBe(472);
  });

  it.each([
    ['ecdsa_secp384r1_sha384_p1363_test', 'sha384', 48],
    ['ecdsa_secp256r1_sha256_p1363_test', 'sha256', 32],
  ])('%s: each valid signature, as DER, is valid to OpenSSL, and comes back', (name, hash, width) => {
    let valid = 0;
    for (const { publicKeyPem, tests } of groups(name)) {
      for (const { msg, sig, result } of tests.filter((test) => test.result === 'valid')) {
        const der = p1363ToDer(bytes(sig));
        expect({ msg, sig, ok: verify(hash, bytes(msg), createPublicKey(publicKeyPem), der) }).toEqual({
          msg,
          sig,
          ok: result === 'valid',
        });
        expect(hex(derToP1363(der, width))).toBe(sig);
        valid++;
      }
    }
    expect(valid).toBeGreaterThan(90);
  });
});

describe('DER', () => {
  const number = (last: string, width = 48): string => last.padStart(width * 2, '0');

  it.each([
    ['small numbers', number('01') + number('7f'), '3006020101' + '02017f'],
    ['a number whose first bit is set', number('80') + number('01'), '3007' + '02020080' + '020101'],
    ['zero', number('') + number('01'), '3006' + '020100' + '020101'],
    ['full width', 'ff'.repeat(96), `3066${`023100${'ff'.repeat(48)}`.repeat(2)}`],
    ['P-256', number('01', 32) + number('02', 32), '3006' + '020101' + '020102'],
  ])('of %s', (_what, p1363, der) => {
    expect(hex(p1363ToDer(bytes(p1363)))).toBe(der);
    expect(hex(derToP1363(bytes(der), p1363.length / 4))).toBe(p1363);
  });

  it.each([1, 95, 98, 0])('is not made of %i bytes', (length) => {
    expect(() => p1363ToDer(new Uint8Array(length))).toThrow(`a P1363 signature cannot have ${length} bytes`);
  });

  it.each([
    ['nothing', '', 'not one DER SEQUENCE'],
    ['one byte', '30', 'not one DER SEQUENCE'],
    ['another type', '3106 020101 020101', 'not one DER SEQUENCE'],
    ['a long length', '308106020101020101', 'not one DER SEQUENCE'],
    ['an endless length', '3080 020101 020101', 'not one DER SEQUENCE'],
    ['a length of 128 bytes in one', `3080${'00'.repeat(128)}`, 'not one DER SEQUENCE'],
    ['bytes after it', '300602010102010100', 'not one DER SEQUENCE'],
    ['bytes missing', '30060201010201', 'not one DER SEQUENCE'],
    ['one number', '3003020101', 'no INTEGER at byte 5'],
    ['three numbers', '3009020101020101020101', 'bytes after the two numbers'],
    ['an OCTET STRING', '3006 020101 040101', 'no INTEGER at byte 5'],
    ['a number of no bytes', '30050200020101', 'no INTEGER at byte 2'],
    ['a number longer than the whole', '3006 020101 020901', 'no INTEGER at byte 5'],
    ['a negative number', '3006 020180 020101', 'a negative number'],
    ['a needless zero', '300702020001020101', 'needless zeros'],
    ['a number too wide', `3036${`0231${'01'.repeat(49)}`}020101`, 'a number of 49 bytes'],
  ])('is not read from %s', (_what, der, message) => expect(() => derToP1363(bytes(der), 48)).toThrow(message));

  it('comes back, and never in two spellings', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 96, maxLength: 96 }), (signature) => {
        expect(derToP1363(p1363ToDer(signature), 48)).toEqual(signature);
      }),
    );
  });
});

describe('a signature of our own', () => {
  it('is verified by OpenSSL, and by ourselves', async () => {
    const { privateKey, publicKey } = await crypto.subtle.generateKey(KEY_ALGORITHM, false, ['sign', 'verify']);
    const spki = new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));
    const message = new TextEncoder().encode('manifest');
    const der = p1363ToDer(new Uint8Array(await crypto.subtle.sign(SIGN_ALGORITHM, privateKey, message)));
    expect(verify('sha256', message, createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' }), der)).toBe(true);
    expect(await verifySignature(spki, der, message)).toBe(true);
    expect(await verifySignature(spki.subarray(1), der, message)).toBe(false);
    expect(await verifySignature(spki, der.subarray(1), message)).toBe(false);
  });
});

it('a key’s fingerprint is the SHA-256 of its SPKI (FIPS 180-4: "abc")', () => {
  expect(keyFingerprint(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
