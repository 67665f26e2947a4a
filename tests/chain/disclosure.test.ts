import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../utils/chain/base64url';
import { digestOf, disclose, parseDisclosure } from '../../utils/chain/disclosure';
import { anyText } from './any-text';

/** RFC 9901 section 4.2.1 and 4.2.3. */
const RFC = {
  disclosure: 'WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0',
  digest: 'X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0',
};
const encode = (text: string): string => Buffer.from(text).toString('base64url');

describe('a disclosure', () => {
  it('has the digest of the RFC’s example', () => expect(digestOf(RFC.disclosure)).toBe(RFC.digest));
  it('is read in the RFC’s own spelling, with spaces', () => {
    expect(parseDisclosure(RFC.disclosure)).toEqual({ salt: '_26bc4LT-ac6q2KI6cBW5es', name: 'family_name', value: 'Möbius' });
  });
  it('is written without spaces', () => expect(disclose('s', 'nama', 'Möbius "x"')).toBe(encode('["s","nama","Möbius \\"x\\""]')));

  const refused: [what: string, disclosure: string, message: string | RegExp][] = [
    ['two parts', encode('["s","n"]'), 'an array of three strings'],
    ['four parts', encode('["s","n","v","w"]'), 'an array of three strings'],
    ['a number as value', encode('["s","n",1]'), 'an array of three strings'],
    ['an object', encode('{"0":"s","1":"n","2":"v"}'), 'an array of three strings'],
    ['a name with a capital', encode('["s","Nama","v"]'), 'the disclosed name "Nama" does not match'],
    ['a name with a line end', encode('["s","nama\\n","v"]'), 'the disclosed name "nama\\n" does not match'],
    ['an empty name', encode('["s","","v"]'), 'the disclosed name "" does not match'],
    ['no JSON', encode('["s"'), /JSON/],
    ['bytes that are not UTF-8', Buffer.from([0x5b, 0xff]).toString('base64url'), /encod/],
    ['a byte order mark', encode('\ufeff["s","n","v"]'), /JSON/],
    ['padding', `${encode('["s","n","vv"]')}=`, 'not base64url without padding'],
    ['the other alphabet', encode('["s","n","~~~???"]').replaceAll('-', '+').replaceAll('_', '/'), 'not base64url without padding'],
  ];
  for (const [what, disclosure, message] of refused) {
    it(`is not read with ${what}`, () => expect(() => parseDisclosure(disclosure)).toThrow(message));
  }

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: fc.constantFrom(...'az09/_.-'), minLength: 1 }), anyText, (salt, name, value) => {
        expect(parseDisclosure(disclose(salt, name, value))).toEqual({ salt, name, value });
      }),
    );
  });
});

describe('base64url', () => {
  it.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
  ])('of %j is %j (RFC 4648 section 10, without padding)', (text, encoded) => {
    expect(toBase64url(new TextEncoder().encode(text))).toBe(encoded);
    expect(new TextDecoder().decode(fromBase64url(encoded))).toBe(text);
  });
  it('uses - and _', () => expect(toBase64url(Uint8Array.of(0xfb, 0xff, 0xfe))).toBe('-__-'));
  it('is refused with one character too many', () => expect(() => fromBase64url('Zm9vY')).toThrow('not base64url without padding: Zm9vY'));
  it('is refused with stray bits at its end', () => expect(() => fromBase64url('Zh')).toThrow('base64url with stray bits at its end: Zh'));
  it('is quoted by no more than its beginning or its end', () => {
    expect(() => fromBase64url(`${'a'.repeat(40)}${'b'.repeat(40)}!`)).toThrow(/: a{40}$/);
    expect(() => fromBase64url(`${'Zm9v'.repeat(20)}Zh`)).toThrow(/: 9vZh$/);
  });
  it('is refused with a space', () => expect(() => fromBase64url('Zm 9')).toThrow('not base64url'));
  it('comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
        expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      }),
    );
  });
});
