/** Signs that something was shown, hidden or chosen without any text changing. */
const TURNS = '[hidden],[aria-hidden=true],[aria-selected=true],[aria-busy=true],[aria-current],dialog[open],option:checked';

/** 53-bit string hash (cyrb53, public domain): good enough to skip a look, never to prove anything. */
const hash = (text: string): string => {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
};

/**
 * A short string that changes when what the page shows changes: equal strings mean that nothing needs to be read again.
 * Given the places where the lists stood (read-snapshot.ts) only their text is looked at; places that left the page, or none, mean the whole page.
 * Forces no style and no layout.
 */
export const fingerprint = (document: Document, places: readonly Element[] = []): string => {
  const roots = places.length && places.every((place) => place.isConnected) ? places : [document.body];
  return roots.map((root) => (root ? `${hash(root.textContent ?? '')}.${root.querySelectorAll(TURNS).length}` : '')).join('-');
};
