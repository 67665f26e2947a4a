import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialise } from '../../utils/reader/serialise';
import { tokenise } from '../../utils/reader/tokenise';
import { documentOf } from './page';

const { DOMParser } = documentOf('').defaultView as unknown as { DOMParser: typeof globalThis.DOMParser };

const CARD = '9999000011112222';
const PERSON = [
  { kind: 'kartu', value: CARD },
  { kind: 'nama', value: 'Budi Santoso' },
];
const CSP =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'\">";

const tokenised = (body: string, personal = PERSON) => {
  const { html, text } = serialise(new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html'));
  return { source: { html, text }, ...tokenise(html, text, personal) };
};

/** Puts every leaf back in place of its token. */
const restore = (template: string, leaves: readonly (readonly [string, string])[]): string => {
  const values = new Map(leaves);
  return template.replace(CSP, '').replace(/⟦(pii\/[^⟧]+)⟧/g, (token, name: string) => values.get(name) ?? token);
};

describe('tokenise hides', () => {
  it.each([
    ['a card number', `<p>${CARD}</p>`, CARD],
    ['one in groups', '<p>9999 0000 1111 2222</p>', '9999 0000 1111 2222'],
    ['one with dashes', '<p>9999-0000-1111-2222</p>', '9999-0000-1111-2222'],
    ['another person’s', '<p>8888000033334444</p>', '8888000033334444'],
    ['a name in capitals', '<p>BUDI  SANTOSO</p>', 'BUDI'],
    ['a name in a sentence', '<p>Halo, Budi Santoso!</p>', 'Budi Santoso'],
    ['a phone number', `<p>0812 3456 ${7890}</p>`, '3456'],
    ['a phone number abroad', `<p>+62 812-3456-${7890}</p>`, '3456'],
    ['a private e-mail address', '<p>budi@contoh.id</p>', 'budi@contoh'],
    ['an account number', '<p>Rekening BNI 1234567890</p>', '1234567890'],
    ['what a masked card number still shows', '<p>9999 **** **** 2222</p>', '2222'],
    ['what a card number masked by dots still shows', '<p>••••••••••••2222</p>', '2222'],
    ['what a masked phone number still shows', '<p>0812-xxxx-5678</p>', '5678'],
    ['all of an address that begins with the name', '<p>budi.santoso@contoh.id</p>', 'contoh'],
    ['a number in an attribute', `<p aria-label="Kartu ${CARD}">x</p>`, CARD],
    ['an amount that is none', `<p>Kartu ${CARD}, Rp150.000</p>`, CARD],
  ])('%s', (_, body, secret) => {
    const { html, text } = tokenised(body);
    expect(html).not.toContain(secret);
    expect(text).not.toContain(secret);
  });
  it('digits split over elements, and over characters without width', () => {
    const { html } = tokenised('<p><span>9999</span><b>0000</b><i>1111</i><u>2222</u></p><p>8888\u200b0000\u200b3333\u200b4444</p>');
    for (const part of ['9999', '0000', '1111', '2222', '8888', '3333', '4444']) expect(html).not.toContain(part);
  });
  it('the token names the kind, one per distinct value', () => {
    const { text, leaves } = tokenised(`<p>Budi Santoso</p><p>${CARD}</p><p>Budi Santoso</p>`);
    expect(text).toBe('⟦pii/nama/1⟧\n⟦pii/kartu/1⟧\n⟦pii/nama/1⟧');
    expect(leaves).toEqual([
      ['pii/nama/1', 'Budi Santoso'],
      ['pii/kartu/1', CARD],
    ]);
  });
  it('a NIK is named as one by the day of birth in it', () => {
    const nik = `337401${'410190'}${'0001'}`;
    expect(tokenised(`<p>${nik}</p>`).leaves).toEqual([['pii/nik/1', nik]]);
  });
});

describe('tokenise leaves', () => {
  it.each(['info@prakerja.go.id', 'Rp1.000.000.000.000.000', 'Rp150.000', 'Budidaya Jamur', '0800-150-3001', '19 Mei 2020', 'PRAT-AB12CD'])(
    '%s',
    (text) => expect(tokenised(`<p>${text}</p>`).text).toBe(text),
  );
});

describe('the template', () => {
  it('has the policy that loads nothing first in its head', () =>
    expect(tokenised('<p>x</p>').html).toContain(`<head>${CSP}<meta charset="utf-8">`));
  const snippet = fc.constantFrom(
    CARD,
    '9999 0000 1111 2222',
    'Budi Santoso',
    'budi santoso',
    '⟦pii/kartu/1⟧',
    '⟦',
    '⟧',
    '&amp;',
    '&lt;b&gt;',
    '"',
    '<b>9999</b>',
    '<i>0000 1111 2222</i>',
    'x',
    ' ',
    '\n',
    '0812345678901'.slice(0, 12),
    'a@b.co',
    '&nbsp;',
    '<p>',
    '</p>',
    'Rp150.000',
  );
  it('with every leaf put back is the original, to the byte', () =>
    fc.assert(
      fc.property(fc.array(snippet, { maxLength: 40 }), (parts) => {
        const { source, html, text, leaves } = tokenised(parts.join(''));
        expect(restore(html, leaves)).toBe(source.html);
        expect(restore(text, leaves)).toBe(source.text);
      }),
      { numRuns: 300 },
    ));
  it('is well formed with its tokens in: the same elements as before', () =>
    fc.assert(
      fc.property(fc.array(snippet, { maxLength: 30 }), (parts) => {
        const { source, html } = tokenised(parts.join(''));
        const tags = (markup: string): string[] => markup.replace(CSP, '').match(/<\/?\w+/g) ?? [];
        expect(tags(html)).toEqual(tags(source.html));
      }),
      { numRuns: 100 },
    ));
});
