/** A call takes only so many arguments. */
const PIECE = 0x8000;

/** Standard base64, with padding. */
export const toBase64 = (bytes: Uint8Array): string => {
  let chars = '';
  for (let from = 0; from < bytes.length; from += PIECE) chars += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  return btoa(chars);
};

/** Throws where `text` is not base64. */
export const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
