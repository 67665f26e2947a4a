/** RFC 4648 section 5, no padding. */
export const toBase64url = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

/**
 * The inverse. Throws unless the text is what `toBase64url` would write for its bytes: one spelling only,
 * so that two different texts never stand for the same bytes.
 */
export const fromBase64url = (text: string): Uint8Array => {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) throw new Error(`not base64url without padding: ${text.slice(0, 40)}`);
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  if (toBase64url(bytes) !== text) throw new Error(`base64url with stray bits at its end: ${text.slice(-4)}`);
  return bytes;
};
