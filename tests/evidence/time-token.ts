const bytesOf = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** A DER value of less than 128 bytes, as hex. */
const value = (tag: string, ...content: string[]): string => {
  const inner = content.join('');
  return tag + (inner.length / 2).toString(16).padStart(2, '0') + inner;
};

const TST_INFO = '060b2a864886f70d0109100104';
const SHA256 = '0609608648016503040201';

/** The parts of an RFC 3161 response that the verifier reads, with this imprint; nobody signed it. */
export const timeToken = (sha256: string, algorithm = value('30', SHA256, '0500')): Uint8Array => {
  const imprint = value('30', algorithm, value('04', sha256));
  const info = value('30', '020101', '06022a03', imprint, '020101');
  return bytesOf(value('30', value('30', '020100'), value('30', TST_INFO, value('a0', value('04', info)))));
};

export const WITHOUT_NULL = value('30', SHA256);
