import { describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../utils/chain/canonical';
import { digestOf, parseDisclosure } from '../../utils/chain/disclosure';
import { openRecord, revealLeaves } from '../../utils/chain/open-record';
import { sealRecord } from '../../utils/chain/record';

type Parts = Parameters<typeof sealRecord>[0];
/** Every call gives bytes never given before. */
const counting = () => {
  let next = 0;
  return (length: number): Uint8Array => Uint8Array.from({ length }, () => next++ % 256);
};
const seal = (parts: Partial<Parts>) => sealRecord({ kind: 'capture', body: {}, leaves: [], files: [], random: counting(), ...parts });
const json = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));
const FILE = { role: 'page-html', path: 'snapshots/000001/page.html', sha256: 'a'.repeat(64), bytes: 3 };

describe('sealing a record', () => {
  it('writes no sd, sd_alg or files where there is nothing to name', () => {
    expect(Object.keys(json(seal({ body: { same_as: 4 } }).bytes)).sort()).toEqual(['kind', 'salt', 'same_as', 'schema']);
  });

  it('names each leaf once, with the digest of its disclosure, in the order given', () => {
    const { bytes, disclosures } = seal({
      leaves: [
        ['pelatihan/0/nama', 'Menulis Opini'],
        ['http/x-request-id', 'ab'],
      ],
    });
    expect(disclosures.map(parseDisclosure).map(({ name, value }) => [name, value])).toEqual([
      ['pelatihan/0/nama', 'Menulis Opini'],
      ['http/x-request-id', 'ab'],
    ]);
    const record = json(bytes);
    expect(record.sd_alg).toBe('sha-256');
    expect(record.sd).toEqual({ 'pelatihan/0/nama': digestOf(disclosures[0] ?? ''), 'http/x-request-id': digestOf(disclosures[1] ?? '') });
  });

  it('salts the record and every leaf with 128 bits of their own', () => {
    const { bytes, disclosures } = seal({
      leaves: [
        ['a', '1'],
        ['b', '1'],
      ],
    });
    const salts = [json(bytes).salt, ...disclosures.map((disclosure) => parseDisclosure(disclosure).salt)];
    expect(salts).toEqual(['AAECAwQFBgcICQoLDA0ODw', 'EBESExQVFhcYGRobHB0eHw', 'ICEiIyQlJicoKSorLC0uLw']);
  });

  it('keeps a hostile page’s lone surrogates from stopping it', () => {
    expect(revealLeaves(...opened(seal({ leaves: [['judul', 'a\ud800b\udc00']] })))).toEqual([['judul', 'a\ufffdb\ufffd']]);
  });

  const refused: [what: string, parts: Partial<Parts>, message: string][] = [
    [
      'a leaf name twice',
      {
        leaves: [
          ['a', '1'],
          ['b', '2'],
          ['a', '3'],
        ],
      },
      'two leaves are called a',
    ],
    ['a leaf name with a capital', { leaves: [['Nama', '1']] }, 'the leaf name "Nama" does not match'],
    ['a leaf name with a space', { leaves: [['a b', '1']] }, 'the leaf name "a b" does not match'],
    ['an empty leaf name', { leaves: [['', '1']] }, 'the leaf name "" does not match'],
    ['a leaf name that is no key', { leaves: [['0/nama', '1']] }, '$.sd has the key "0/nama"'],
    ['a path that leaves its folder', { files: [{ ...FILE, path: 'snapshots/../x' }] }, 'the file path "snapshots/../x" does not match'],
    ['an absolute path', { files: [{ ...FILE, path: '/x' }] }, 'the file path "/x" does not match'],
    ['a path with a backslash', { files: [{ ...FILE, path: 'a\\b' }] }, 'the file path "a\\\\b" does not match'],
    ['a path that ends in a slash', { files: [{ ...FILE, path: 'a/' }] }, 'the file path "a/" does not match'],
    ...['schema', 'kind', 'salt', 'files', 'sd_alg', 'sd'].map((key): [string, Partial<Parts>, string] => [
      `a body key ${key}`,
      { body: { [key]: 'x' } },
      `the body of a capture record may not have a key ${key}`,
    ]),
  ];
  for (const [what, parts, message] of refused) it(`refuses ${what}`, () => expect(() => seal(parts)).toThrow(message));
});

const opened = ({ bytes, disclosures }: ReturnType<typeof seal>): [ReturnType<typeof openRecord>, string[]] => [
  openRecord(bytes),
  disclosures,
];

describe('opening a record', () => {
  const sealed = seal({
    body: { view: { w: 360 } },
    leaves: [
      ['a', '1'],
      ['b', '2'],
    ],
    files: [FILE],
  });
  const changed = (change: object) => canonicalBytes({ ...json(sealed.bytes), ...change });

  it('finds what was sealed', () => {
    const record = openRecord(sealed.bytes);
    expect(record).toMatchObject({ kind: 'capture', body: { view: { w: 360 } }, files: [FILE] });
    expect(Object.keys(record.body)).toEqual(['view']);
    expect([...record.sd.keys()]).toEqual(['a', 'b']);
  });

  const refused: [what: string, bytes: Uint8Array, message: string][] = [
    ['another schema', changed({ schema: 'saksi/record/2' }), 'the schema is "saksi/record/2"'],
    ['a kind that is a number', changed({ kind: 1 }), 'no kind'],
    ['a short salt', changed({ salt: 'abc' }), 'the salt is not 22 characters'],
    ['a long salt', changed({ salt: 'a'.repeat(23) }), 'the salt is not 22 characters'],
    ['a salt that ends in something else', changed({ salt: `${'a'.repeat(22)}!` }), 'the salt is not 22 characters'],
    ['a salt that is a list of one', changed({ salt: ['a'.repeat(22)] }), 'the salt is not 22 characters'],
    ['files that are no list', changed({ files: {} }), 'files is not a list'],
    ['a file that is no object', changed({ files: ['x'] }), 'a file of the record is not an object'],
    ['a file that is null', changed({ files: [null] }), 'a file of the record is not an object'],
    ['a file without bytes', changed({ files: [{ role: 'x', path: 'y', sha256: 'a'.repeat(64) }] }), 'lacks its role, path or bytes'],
    ['a file without a path', changed({ files: [{ role: 'x', bytes: 1, sha256: 'a'.repeat(64) }] }), 'lacks its role, path or bytes'],
    ['a file without a role', changed({ files: [{ path: 'x', bytes: 1, sha256: 'a'.repeat(64) }] }), 'lacks its role, path or bytes'],
    ['a file with a short hash', changed({ files: [{ ...FILE, sha256: 'aa' }] }), 'the file snapshots/000001/page.html has no SHA-256'],
    ['a file without a hash', changed({ files: [{ ...FILE, sha256: null }] }), 'the file snapshots/000001/page.html has no SHA-256'],
    [
      'a file with a long hash',
      changed({ files: [{ ...FILE, sha256: 'a'.repeat(65) }] }),
      'the file snapshots/000001/page.html has no SHA-256',
    ],
    [
      'a file with a list as hash',
      changed({ files: [{ ...FILE, sha256: ['a'.repeat(64)] }] }),
      'the file snapshots/000001/page.html has no SHA-256',
    ],
    ['a digest too long', changed({ sd: { a: 'x'.repeat(44) } }), 'the digest of a is not 43 characters'],
    ['a digest that is a list of one', changed({ sd: { a: ['x'.repeat(43)] } }), 'the digest of a is not 43 characters'],
    ['another digest algorithm', changed({ sd_alg: 'md5' }), 'sd_alg is "md5"'],
    ['digests as a list', changed({ sd: ['x'] }), 'sd is not a map of names'],
    ['a digest too short', changed({ sd: { a: 'x' } }), 'the digest of a is not 43 characters'],
    ['a digest that is a number', changed({ sd: { a: 1 } }), 'the digest of a is not 43 characters'],
    ['a leaf name with a capital', changed({ sd: { A: 'x'.repeat(43) } }), 'the leaf name "A" does not match'],
    ['a list', canonicalBytes([]), 'a record is an object'],
    ['null', canonicalBytes(null), 'a record is an object'],
  ];
  for (const [what, bytes, message] of refused) it(`refuses ${what}`, () => expect(() => openRecord(bytes)).toThrow(message));
});

describe('revealing leaves', () => {
  const { bytes, disclosures } = seal({
    leaves: [
      ['a', '1'],
      ['b', '2'],
    ],
  });
  const record = openRecord(bytes);
  const other = seal({
    leaves: [
      ['a', '9'],
      ['c', '3'],
    ],
    random: (length) => new Uint8Array(length),
  }).disclosures;

  it('may leave some withheld', () => expect(revealLeaves(record, disclosures.slice(1))).toEqual([['b', '2']]));
  it('refuses another value for a name', () =>
    expect(() => revealLeaves(record, other.slice(0, 1))).toThrow('the disclosure of a does not match the record'));
  it('refuses a name that the record does not have', () =>
    expect(() => revealLeaves(record, other.slice(1))).toThrow('the disclosure of c does not match the record'));
  it('refuses the same twice', () =>
    expect(() => revealLeaves(record, [...disclosures, disclosures[0] ?? ''])).toThrow('a is disclosed twice'));
});
