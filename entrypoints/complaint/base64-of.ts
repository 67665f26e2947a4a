const PIECE = 0x8000;

/** JSON has no bytes: the message carries base64. In pieces, since a call takes only so many arguments. */
export const base64Of = (bytes: Uint8Array): string => {
  let chars = '';
  for (let from = 0; from < bytes.length; from += PIECE) chars += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  return btoa(chars);
};
