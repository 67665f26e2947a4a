/** As many bytes as may be arguments of one call. */
const AT_ONCE = 8_192;

/** RFC 4648 section 5, no padding. */
export const toBase64url = (bytes: Uint8Array): string => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

/**
 * The inverse. Throws unless the text is what `toBase64url` would write for its bytes: one spelling only,
 * so that two different texts never stand for the same bytes.
 */
export const fromBase64url = (text: string): Uint8Array => {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) throw new Error(`not base64url without padding: ${text.slice(0, 40)}`);
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  // Whole groups of four have one spelling; what is left over has bits that could say anything.
  const rest = toBase64url(bytes.subarray(bytes.length - (bytes.length % 3)));
  if (!text.endsWith(rest) || rest.length !== text.length % 4) throw new Error(`base64url with stray bits at its end: ${text.slice(-4)}`);
  return bytes;
};
