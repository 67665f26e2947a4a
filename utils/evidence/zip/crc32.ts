const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The checksum of ZIP (ISO 3309), as an unsigned 32-bit number. */
export const crc32 = (bytes: Uint8Array): number => {
  let rest = 0xffffffff;
  // By index: going through the bytes by iterator takes five times as long.
  for (let at = 0; at < bytes.length; at++) rest = (rest >>> 8) ^ (TABLE[(rest ^ (bytes[at] as number)) & 0xff] as number);
  return ~rest >>> 0;
};
