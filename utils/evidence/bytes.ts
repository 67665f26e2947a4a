const encoder = new TextEncoder();

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** Throws on bytes that are not UTF-8; keeps a byte order mark, so that nothing is lost between bytes and text. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** For searching and comparing bytes of unknown origin: never throws, since what is not UTF-8 becomes U+FFFD. */
export const looseTextOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Whether two texts of bytes are one and the same. */
export const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean => {
  if (a === undefined || a.length !== b?.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
};

export const join = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
