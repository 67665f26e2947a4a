/** `r` and `s` as WebCrypto writes them (IEEE P1363: two numbers of equal width) and as OpenSSL reads them (DER). */

/** One DER INTEGER: no leading zeros but the one that keeps it positive. */
const integer = (number: Uint8Array): number[] => {
  let start = 0;
  while (start < number.length - 1 && number[start] === 0) start++;
  const digits = [...number.subarray(start)];
  if ((digits[0] ?? 0) >= 0x80) digits.unshift(0);
  return [0x02, digits.length, ...digits];
};

/** Ecdsa-Sig-Value (RFC 3279) of a P1363 signature on a curve of up to 384 bits: the length must fit one byte. */
export const p1363ToDer = (signature: Uint8Array): Uint8Array => {
  const half = signature.length / 2;
  if (!Number.isInteger(half) || half === 0 || half > 48) throw new Error(`a P1363 signature cannot have ${signature.length} bytes`);
  const content = [...integer(signature.subarray(0, half)), ...integer(signature.subarray(half))];
  return Uint8Array.from([0x30, content.length, ...content]);
};

const readInteger = (der: Uint8Array, at: number, width: number): { number: Uint8Array; next: number } => {
  const length = der[at + 1] ?? 0;
  const digits = der.subarray(at + 2, at + 2 + length);
  const [first = 0, second = 0] = digits;
  if (der[at] !== 0x02 || length === 0 || digits.length !== length) throw new Error(`no INTEGER at byte ${at} of the signature`);
  if (first >= 0x80) throw new Error('a negative number in the signature');
  if (first === 0 && length > 1 && second < 0x80) throw new Error('a number with needless zeros in the signature');
  const value = first === 0 ? digits.subarray(1) : digits;
  if (value.length > width) throw new Error(`a number of ${value.length} bytes in the signature; ${width} is the most`);
  const number = new Uint8Array(width);
  number.set(value, width - value.length);
  return { number, next: at + 2 + length };
};

/** The inverse, strict: exactly one DER spelling is read. `width` is the bytes of one number: 48 for P-384. */
export const derToP1363 = (der: Uint8Array, width: number): Uint8Array => {
  if (der[0] !== 0x30 || (der[1] ?? 0x80) >= 0x80 || der.length !== (der[1] as number) + 2)
    throw new Error('the signature is not one DER SEQUENCE');
  const r = readInteger(der, 2, width);
  const s = readInteger(der, r.next, width);
  if (s.next !== der.length) throw new Error('bytes after the two numbers of the signature');
  return Uint8Array.from([...r.number, ...s.number]);
};
