/** Signs that something was shown, hidden or chosen without any text changing. */
const TURNS = '[hidden],[aria-hidden=true],[aria-selected=true],[aria-busy=true],[aria-current],dialog[open],option:checked';

/** 53-bit string hash (cyrb53, public domain): good enough to skip a look, never to prove anything. `blind` passes over digits. */
const hash = (text: string, blind = false): string => {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (blind && code > 47 && code < 58) continue;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
};

/**
 * A short string that changes when what the page shows changes: equal strings mean that nothing needs to be read again.
 * Given the places where the lists stood (read-snapshot.ts) nothing but words counts elsewhere: a message that appears is a change, a clock is none.
 * Places that left the page, or none, mean the whole page. Forces no style and no layout.
 */
export const fingerprint = (document: Document, places: readonly Element[] = []): string => {
  const { body } = document;
  if (!body) return '';
  const known = places.length > 0 && places.every((place) => place.isConnected);
  const texts = known ? places.map((place) => hash(place.textContent ?? '')) : [];
  return [...texts, hash(body.textContent ?? '', known), body.querySelectorAll(TURNS).length].join('-');
};
