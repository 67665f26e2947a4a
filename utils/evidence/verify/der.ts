/** One DER value: its tag, where it begins, where its content begins, and where it ends. */
export type Der = { tag: number; at: number; start: number; end: number };

/** The value at `at`. Undefined for indefinite, overlong and overrunning lengths. */
export const derAt = (bytes: Uint8Array, at: number): Der | undefined => {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined) return undefined;
  const more = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || more > 4) return undefined;
  const start = at + 2 + more;
  const length = more === 0 ? first : bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  return start + length <= bytes.length ? { tag, at, start, end: start + length } : undefined;
};

/** The values inside a constructed one; empty where they do not fill it exactly. */
export const childrenOf = (bytes: Uint8Array, { start, end }: Der): Der[] => {
  const children: Der[] = [];
  let at = start;
  while (at < end) {
    const child = derAt(bytes, at);
    if (child === undefined || child.end > end) return [];
    children.push(child);
    at = child.end;
  }
  return children;
};

export const contentOf = (bytes: Uint8Array, { start, end }: Der): Uint8Array => bytes.subarray(start, end);
export const wholeOf = (bytes: Uint8Array, { at, end }: Der): Uint8Array => bytes.subarray(at, end);
