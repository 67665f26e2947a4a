import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../utils/chain/canonical';
import { sha256Hex } from '../../utils/chain/sha256';
import { DICTIONARY_1 } from '../../utils/ledger/dictionary';
import { packEntry, unpackEntry } from '../../utils/ledger/pack-entry';
import { squeeze, unsqueeze } from '../../utils/ledger/squeeze';
import { anyText } from '../chain/any-text';
import { textOf, utf8 } from './fixtures';

const LINE = `{"body":"${'b'.repeat(64)}","kind":"capture","log":"${'c'.repeat(32)}","prev":"${'d'.repeat(64)}","schema":"saksi/header/1","seq":12,"time":"2026-08-06T03:04:05.123Z"}`;

describe('squeezing', () => {
  const back = (plain: Uint8Array): void => expect(hex(unsqueeze(squeeze(plain)))).toBe(hex(plain));
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

  it.each([
    ['nothing', '', ''],
    ['a few letters', 'x~y~z', `14${hex(utf8('x~y~z'))}`],
    ['fifteen hex digits', 'abcdefabcdefabc', `3c${hex(utf8('abcdefabcdefabc'))}`],
    ['sixteen', '0123456789abcdef', '210123456789abcdef'],
    ['seventeen', '0123456789abcdef0', '210123456789abcdef0430'],
    ['capital ones', '0123456789ABCDEF', `40${hex(utf8('0123456789ABCDEF'))}`],
    // The dictionary begins with it.
    ['a phrase between letters', '~{"mulai/norm"~', '047e36000' + '47e'],
    ['a literal of 32 bytes, whose number takes two', '~'.repeat(32), `8001${'7e'.repeat(32)}`],
  ])('of %s is as written down', (_what, text, squeezed) => {
    expect(hex(squeeze(utf8(text)))).toBe(squeezed);
    back(utf8(text));
  });

  it('takes the longest phrase that fits', () => {
    const phrase = '"schema":"saksi/record/1","source":{"from_cache":false';
    expect(squeeze(utf8(phrase)).length).toBe(4);
    back(utf8(phrase));
  });

  it('goes to the very end of the dictionary, and no further', () => back(utf8(`${DICTIONARY_1.slice(-20)}${DICTIONARY_1.slice(-7)}x`)));

  it('loses no byte, whatever the bytes', () => {
    const pieces = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .tuple(fc.nat({ max: DICTIONARY_1.length }), fc.nat({ max: 200 }))
        .map(([from, length]) => utf8(DICTIONARY_1.slice(from, from + length))),
      fc.uint8Array({ maxLength: 40 }).map((bytes) => utf8(hex(bytes))),
      anyText.map(utf8),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (some) => {
        back(Uint8Array.from(some.flatMap((piece) => [...piece])));
      }),
      { numRuns: 500 },
    );
  });

  it('is undone or refused, never hangs, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          expect(unsqueeze(bytes).length).toBeLessThanOrEqual(60 * DICTIONARY_1.length);
        } catch (error) {
          expect(String(error)).toMatch(/a squeezed entry/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a packed entry', () => {
  it('comes back byte for byte, whatever is in it', () => {
    const disclosures = fc.array(fc.base64String({ minLength: 1 }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'salt'), anyText), disclosures, (record, some) => {
        const kept = { line: LINE, record: canonicalBytes(record), disclosures: some };
        const unpacked = unpackEntry(packEntry(kept));
        expect({ ...unpacked, record: textOf(unpacked.record) }).toEqual({ ...kept, record: textOf(kept.record) });
      }),
    );
  });

  it('holds memory of its own, not a piece of another entry’s', () => {
    const { record } = unpackEntry(packEntry({ line: LINE, record: utf8('{"a":1}'), disclosures: ['d'] }));
    expect(record?.buffer.byteLength).toBe(7);
  });

  it('is small where the look was', () => {
    // Hex and base64url digits that no dictionary can know: those of the hashes, ids and salts of a real look.
    const hex = (seed: string): string => sha256Hex(utf8(seed));
    const line = LINE.replace(/b{64}/, hex('b')).replace(/c{32}/, hex('c').slice(32)).replace(/d{64}/, hex('d'));
    const record = canonicalBytes({
      acct: hex('acct'),
      agent: { browser: 'Chrome 156', build_sha256: hex('build'), ext: 'saksi', lang: 'id-ID', os: 'Windows', version: '0.1.0' },
      captured: {
        device_utc: '2020-06-21T02:00:00.000Z',
        load: hex('load').slice(32),
        mono_ms: 81234,
        offset_min: 420,
        server_date: 'Sun, 21 Jun 2020 02:00:01 GMT',
        server_date_from: 'main_frame',
        session: hex('session').slice(32),
        skew_ms: -1123,
        tz: 'Asia/Jakarta',
      },
      kind: 'capture',
      salt: 'MDEyMzQ1Njc4OTo7PD0-Pw',
      same_as: 4,
      schema: 'saksi/record/1',
      source: { from_cache: false, status: 200, type: 'main_frame', url: 'https://dashboard.prakerja.go.id/pelatihan' },
      view: { doc_h: 2210, dpr_pct: 125, h: 768, trigger: 'load', w: 1366 },
    });
    expect(line.length + record.length).toBeGreaterThan(1050);
    expect(packEntry({ line, record, disclosures: [] }).length).toBeLessThan(400);
  });

  it.each([
    ['of a later format', Uint8Array.of(2, 3, 0), 'stored in format 2'],
    ['that is empty', new Uint8Array(), 'stored in format undefined'],
    ['with a token of no type', Uint8Array.of(1, 3), 'a token of no known type'],
    ['that breaks off in a number', Uint8Array.of(1, 0x80), 'breaks off in a number'],
    ['with a number that never ends', Uint8Array.of(1, ...Array(9).fill(0xff)), 'breaks off in a number'],
    ['that breaks off in a literal', Uint8Array.of(1, 3 * 4, 0x61, 0x62), 'shorter than it says'],
    ['that breaks off in hex', Uint8Array.of(1, 2 * 4 + 1, 0xab), 'shorter than it says'],
    ['with a phrase past the dictionary’s end', Uint8Array.of(1, 5 * 4 + 2, 0xff, 0x7f), 'shorter than it says'],
  ])('is refused %s', (_what, packed, message) => expect(() => unpackEntry(packed)).toThrow(message));

  it('has no record once its content was erased', () => {
    const erased = { line: LINE, record: undefined, disclosures: [] };
    expect(unpackEntry(packEntry(erased))).toEqual(erased);
  });

  it('is refused where it breaks off after its line', () => {
    expect(() => unpackEntry(Uint8Array.of(1))).toThrow('a stored entry without a record');
  });
});

it('the dictionary is the one that entries were packed with, for ever', () => {
  expect({ length: DICTIONARY_1.length, sha256: sha256Hex(utf8(DICTIONARY_1)) }).toEqual({
    length: 1831,
    sha256: '10ab8a70b9b68ef1f222cf49dfa4bb9a6d6833ab341c6620e86c618c31a4dc95',
  });
});
