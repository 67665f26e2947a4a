import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../utils/reader/fingerprint';
import { documentOf, look } from './page';

const PAGE = '<p id="clock">10.00</p><section><h2>Pelatihan Saya</h2><ul><li>Menulis Opini <b>Aktif</b></li></ul></section>';

describe('fingerprint', () => {
  it('stays while nothing changes', () => expect(fingerprint(documentOf(PAGE))).toBe(fingerprint(documentOf(PAGE))));
  it.each([
    ['a status', (d: Document) => d.querySelector('b')?.replaceChildren('Selesai')],
    ['a row', (d: Document) => d.querySelector('li')?.remove()],
    ['a hidden row', (d: Document) => d.querySelector('li')?.setAttribute('hidden', '')],
  ])('tells of %s', (_, change) => {
    const document = documentOf(PAGE);
    const before = fingerprint(document);
    change(document);
    expect(fingerprint(document)).not.toBe(before);
  });
  it('given the places of a reading, does not mind a clock elsewhere', () => {
    const document = documentOf(PAGE);
    const places = [document.querySelector('section') as Element];
    const before = fingerprint(document, places);
    document.querySelector('#clock')?.replaceChildren('10.01');
    expect(fingerprint(document, places)).toBe(before);
    expect(fingerprint(document)).not.toBe(before);
  });
  it('looks at the whole page when a place has left it', () => {
    const document = documentOf(PAGE);
    const place = document.querySelector('section') as Element;
    place.remove();
    expect(fingerprint(document, [place])).toBe(fingerprint(document));
  });
  it('is given the places by the reader', () => expect(look(PAGE).places.map((place) => place.tagName)).toEqual(['SECTION']));
});
