import { describe, expect, it } from 'vitest';
import { fingerprint, hasChanged } from '../../utils/reader/fingerprint';
import { documentOf, look } from './page';

const PAGE = '<p id="clock">10.00</p><section><h2>Pelatihan Saya</h2><ul><li>Menulis Opini <b>Aktif</b></li></ul></section>';

const CHANGES: [what: string, change: (document: Document) => unknown][] = [
  ['a status', (d) => d.querySelector('b')?.replaceChildren('Selesai')],
  ['a count', (d) => d.querySelector('b')?.replaceChildren('0')],
  ['a row', (d) => d.querySelector('li')?.remove()],
  ['a hidden row', (d) => d.querySelector('li')?.setAttribute('hidden', '')],
];

describe('fingerprint', () => {
  const taken = (placesIn?: string) => {
    const document = documentOf(PAGE);
    return { document, before: fingerprint(document, placesIn ? [...document.querySelectorAll(placesIn)] : []) };
  };

  it('stays while nothing changes', () => {
    for (const places of [undefined, 'section']) {
      const { document, before } = taken(places);
      expect(hasChanged(document, before)).toBe(false);
    }
  });
  it.each(CHANGES)('tells of %s', (_, change) => {
    for (const places of [undefined, 'section']) {
      const { document, before } = taken(places);
      change(document);
      expect(hasChanged(document, before)).toBe(true);
    }
  });
  it('given the places of a reading, does not mind a clock elsewhere, however long it runs', () => {
    const { document, before } = taken('section');
    for (const time of ['10.01', '10.02']) {
      document.querySelector('#clock')?.replaceChildren(time);
      expect(hasChanged(document, before)).toBe(false);
    }
    document.querySelector('#clock')?.replaceChildren('Terjadi gangguan');
    expect(hasChanged(document, before)).toBe(true);
  });
  it('minds it where nothing was read', () => {
    const { document, before } = taken();
    document.querySelector('#clock')?.replaceChildren('10.01');
    expect(hasChanged(document, before)).toBe(true);
  });
  it('tells of a place that has left the page, though the page looks the same', () => {
    const { document, before } = taken('section');
    const place = document.querySelector('section');
    place?.replaceWith(place.cloneNode(true));
    expect(hasChanged(document, before)).toBe(true);
  });
  it('is given the places by the reader', () => expect(look(PAGE).places.map((place) => place.nodeName)).toEqual(['SECTION']));
});
