import { existsSync, readdirSync, readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, parseCanonical } from '../../utils/chain/canonical';
import { anyText } from './any-text';

const VECTORS = '../shared/vectors/rfc8785';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (value: unknown): string => new TextDecoder().decode(canonicalBytes(value));

describe.skipIf(!existsSync(VECTORS))(`RFC 8785 vectors (skipped where ${VECTORS} is absent)`, () => {
  // They contain floats, which our gate refuses: they test the library that we write with.
  for (const name of existsSync(VECTORS) ? readdirSync(`${VECTORS}/input`) : []) {
    it(name, () => {
      const written = canonicalize(JSON.parse(readFileSync(`${VECTORS}/input/${name}`, 'utf8'))) as string;
      expect(written).toBe(readFileSync(`${VECTORS}/output/${name}`, 'utf8').trimEnd());
      const hex = readFileSync(`${VECTORS}/outhex/${name.replace('.json', '.txt')}`, 'utf8').replace(/\s/g, '');
      expect(Buffer.from(written, 'utf8').toString('hex')).toBe(hex);
    });
  }
  it('are the six that the RFC ships', () => expect(readdirSync(`${VECTORS}/input`)).toHaveLength(6));
});

describe('canonicalBytes', () => {
  it('sorts keys by UTF-16 code units, at every depth, and writes no space', () => {
    expect(text({ b: [3, { z: null, a: true }], a: 'x', B: -7, _: '' })).toBe('{"B":-7,"_":"","a":"x","b":[3,{"a":true,"z":null}]}');
  });

  it('keeps text as served: no normalisation, no needless escapes', () => {
    expect(text({ k: 'e\u0301 \u00e9 😀 \u2028 "\\ \u0001\n' })).toBe('{"k":"e\u0301 \u00e9 😀 \u2028 \\"\\\\ \\u0001\\n"}');
  });

  const refused: [why: string, value: unknown, message: string][] = [
    ['a float', { money: { saldo: [1, 0.5] } }, '$.money.saldo[1] is the number 0.5, not a safe integer'],
    ['an integer beyond 2^53 - 1', { a: 2 ** 53 }, `$.a is the number ${2 ** 53}, not a safe integer`],
    ['NaN', [Number.NaN], '$[0] is the number NaN, not a safe integer'],
    ['undefined', { a: { b: undefined } }, '$.a.b is undefined'],
    ['a function', { a: () => 1 }, '$.a is function'],
    ['a bigint', { a: 1n }, '$.a is bigint'],
    ['a symbol', Symbol('s'), '$ is symbol'],
    ['a lone surrogate', { a: 'x\ud800' }, '$.a is a string with a lone surrogate'],
    ['a Map', { a: new Map([['b', 1]]) }, '$.a is a Map, not a plain object'],
    ['a Date', { a: new Date(0) }, '$.a is a Date, not a plain object'],
    ['a typed array', { a: new Uint8Array(1) }, '$.a is a Uint8Array, not a plain object'],
    ['a hole', { a: new Array(2) }, '$.a is an array with holes or names of its own'],
    ['a named property of an array', { a: Object.assign([1], { b: 2 }) }, '$.a is an array with holes or names of its own'],
    [
      'an object of a class without a constructor',
      { a: Object.create(Object.create(null)) },
      '$.a is a strange object, not a plain object',
    ],
    ['a symbol key', { [Symbol('s')]: 1 }, '$ has a symbol as a key'],
    ['an empty key', { a: { '': 1 } }, '$.a has the key ""'],
    ['a key with a space', { 'a b': 1 }, '$ has the key "a b"'],
    ['a key outside ASCII', { é: 1 }, '$ has the key "é"'],
    ['a key that begins with a digit', { '1a': 1 }, '$ has the key "1a"'],
    ['a key of 129 characters', { [`k${'a'.repeat(128)}`]: 1 }, 'has the key'],
  ];
  for (const [why, value, message] of refused) {
    it(`refuses ${why}, naming the place`, () => {
      expect(() => canonicalBytes(value)).toThrow(`cannot be written as canonical JSON: `);
      expect(() => canonicalBytes(value)).toThrow(message);
    });
  }

  it('takes a key of 128 characters with every sign allowed, and the largest integers', () => {
    const key = `_-/.Az09${'a'.repeat(120)}`;
    expect(text({ [key]: Number.MAX_SAFE_INTEGER, a: Number.MIN_SAFE_INTEGER })).toBe(`{"${key}":${2 ** 53 - 1},"a":-${2 ** 53 - 1}}`);
  });

  it('refuses a value that contains itself, and takes 32 levels', () => {
    const loop: { self?: unknown } = {};
    loop.self = loop;
    expect(() => canonicalBytes(loop)).toThrow('nested deeper than 32 levels');
    const nest = (levels: number): unknown => (levels === 0 ? 1 : [nest(levels - 1)]);
    expect(text(nest(32))).toBe(`${'['.repeat(32)}1${']'.repeat(32)}`);
    expect(() => canonicalBytes(nest(33))).toThrow('nested deeper');
  });

  it('takes an object without prototype, and a key called __proto__ as any other', () => {
    const bare = Object.assign(Object.create(null), { a: 1 });
    expect(text(bare)).toBe('{"a":1}');
    expect(text(JSON.parse('{"__proto__":1}'))).toBe('{"__proto__":1}');
  });
});

describe('parseCanonical', () => {
  const refused: [why: string, text: string, message: string | RegExp][] = [
    ['a key twice', '{"a":1,"a":1}', 'not canonical JSON at byte 6'],
    ['keys out of order', '{"b":1,"a":2}', 'not canonical JSON at byte 2'],
    ['a space', '{"a": 1}', 'not canonical JSON at byte 5'],
    ['a line end after it', '{"a":1}\n', 'not canonical JSON at byte 7'],
    ['another spelling of a number', '{"a":1.0}', 'not canonical JSON at byte 6'],
    ['an exponent', '{"a":1e2}', 'not canonical JSON at byte 6'],
    ['minus zero', '{"a":-0}', 'not canonical JSON at byte 5'],
    ['a needless escape', '{"a":"\\u0041"}', 'not canonical JSON at byte 6'],
    ['an escaped lone surrogate', '{"a":"\\ud800"}', '$.a is a string with a lone surrogate'],
    ['a byte order mark', '\ufeff{"a":1}', /Unexpected token/],
    ['what is no JSON', '{"a"', /JSON/],
    ['nothing', '', /JSON/],
    ['a number of 20 digits', '{"a":12345678901234567890}', 'not a safe integer'],
  ];
  for (const [why, json, message] of refused) it(`refuses ${why}`, () => expect(() => parseCanonical(bytes(json))).toThrow(message));

  it('refuses bytes that are not UTF-8', () => expect(() => parseCanonical(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(/encoded data/));

  it('refuses an abyss of brackets without falling into it', () => {
    expect(() => parseCanonical(bytes('['.repeat(20_000) + ']'.repeat(20_000)))).toThrow('nested deeper');
  });

  const key = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_\-/.]{0,12}$/);
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.maxSafeInteger(),
      anyText,
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('any')),
      fc.dictionary(key, tie('any')),
    ),
  })).any;

  it('reads back what was written, whatever it was', () => {
    fc.assert(
      fc.property(value, (any) => {
        const written = canonicalBytes(any);
        expect(parseCanonical(written)).toEqual(JSON.parse(JSON.stringify(any)));
        expect(canonicalBytes(parseCanonical(written))).toEqual(written);
      }),
    );
  });
});
