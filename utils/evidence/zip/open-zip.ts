import { Inflate, inflateSync } from 'fflate';
import { textOf, utf8 } from '../bytes';
import { digestHex } from '../digest';
import { crc32 } from './crc32';
import { SEAL } from './make-zip';

/** Bytes, ratio and names as evidence.md 7. More files than there, since a log of 10,000 looks has a file for each. */
export const LIMITS = { files: 25_000, bytes: 300_000_000, ratio: 200, smallEnough: 100_000 };

/** Why a zip was not opened. `where` is the name of the file inside, where there is one. */
export class ZipRefused extends Error {
  override name = 'ZipRefused';
  constructor(
    readonly reason: string,
    readonly where?: string,
  ) {
    super(where === undefined ? reason : `${where}: ${reason}`);
  }
}

type Member = {
  path: string;
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
  /** Version, flags, method, time, day, checksum, sizes, length of the name: what the local header has to repeat. */
  fields: Uint8Array;
};

const END = 0x06054b50;
export const CENTRAL = 0x02014b50;
export const LOCAL = 0x04034b50;

/** Position of the end record. Exactly its comment may follow it. */
export const findEnd = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new ZipRefused('not a zip file, or cut short');
};

const nameOf = (bytes: Uint8Array): string => {
  let name: string;
  try {
    name = textOf(bytes);
  } catch {
    throw new ZipRefused('a file name is not text');
  }
  const refuse = (reason: string): never => {
    throw new ZipRefused(reason, name.replace(/[^\x20-\x7e]/g, '?').slice(0, 80));
  };
  if (name === '' || name.length > 200) refuse('file name empty or too long');
  if (/[^\x20-\x7e]/.test(name)) refuse('file name with characters outside ASCII');
  if (name.includes('\\')) refuse('backslash in a file name');
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) refuse('absolute file name');
  if (name.split('/').some((part) => part === '..' || part === '.')) refuse('path traversal in a file name');
  return name;
};

/** Times and owners, as ordinary programs add them when they zip a folder again; a field of any other kind could rename a file or hide one. */
const EXTRA_FIELDS = new Set([0x5455, 0x7875, 0x000a]);
const MOST_EXTRA = 64;

const checkExtra = (extra: Uint8Array, path: string): void => {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  let at = 0;
  while (at + 4 <= extra.length && EXTRA_FIELDS.has(view.getUint16(at, true))) at += 4 + view.getUint16(at + 2, true);
  if (at !== extra.length || at > MOST_EXTRA) throw new ZipRefused('fields of an unknown kind', path);
};

/** What a program that unpacks would make of it: a plain file, or a folder that is called one. Owners' rights are nobody's business. */
const checkAttributes = (attributes: number, path: string): void => {
  const [kind, isFolder] = [attributes >>> 28, path.endsWith('/')];
  if (kind === 0xa) throw new ZipRefused('a symbolic link', path);
  if (kind !== 0 && kind !== (isFolder ? 4 : 8)) throw new ZipRefused('neither a plain file nor a folder', path);
  if ((attributes >>> 16) & 0xe00) throw new ZipRefused('a file that takes the rights of its owner', path);
  if (attributes & 6) throw new ZipRefused('a hidden file', path);
  if (attributes & 0x10 && !isFolder) throw new ZipRefused('a folder with the name of a file', path);
};

const readDirectory = (bytes: Uint8Array, view: DataView, end: number): Member[] => {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 6, true) !== 0 || view.getUint16(end + 8, true) !== count)
    throw new ZipRefused('a zip in several parts');
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) throw new ZipRefused('ZIP64 is not accepted');
  if (count > LIMITS.files) throw new ZipRefused(`more than ${LIMITS.files} files`);
  if (start + size !== end) throw new ZipRefused('the directory does not end where the end record begins');
  const members: Member[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new ZipRefused('the directory is broken');
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number];
    const path = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    if (view.getUint16(at + 8, true) & 0x2041) throw new ZipRefused('an encrypted file', path);
    if (view.getUint16(at + 34, true) !== 0) throw new ZipRefused('a zip in several parts', path);
    checkAttributes(view.getUint32(at + 38, true), path);
    if (comment > 0) throw new ZipRefused('a comment on a file', path);
    checkExtra(bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extra), path);
    members.push({
      path,
      fields: bytes.subarray(at + 6, at + 30),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  if (at !== end) throw new ZipRefused('the directory is longer than its files');
  return members;
};

const checkSizes = (members: readonly Member[]): void => {
  const seen = new Set<string>();
  let total = 0;
  for (const { path, packed, size } of members) {
    const key = path.toLowerCase();
    if (seen.has(key)) throw new ZipRefused('the same file name twice', path);
    seen.add(key);
    total += size;
    // What is packed is hardly ever longer than what it holds: it would unpack to more than it says, and take its time.
    if (packed > size + 1000 + size / 1000) throw new ZipRefused('unpacks to more than it says', path);
    if (size > LIMITS.smallEnough && size > packed * LIMITS.ratio) throw new ZipRefused(`packed more than ${LIMITS.ratio} times`, path);
    if (total > LIMITS.bytes) throw new ZipRefused(`more than ${LIMITS.bytes} bytes unpacked`, path);
  }
};

/** Every folder that has an entry of its own holds a file, and no file has the name of a folder: a tree that every program unpacks alike. */
const checkFolders = (members: readonly Member[]): void => {
  const files = members.filter(({ path }) => !path.endsWith('/')).map(({ path }) => path.toLowerCase());
  const folders = new Set(
    files.flatMap((path) => path.split('/').flatMap((_, at, parts) => (at > 0 ? `${parts.slice(0, at).join('/')}/` : []))),
  );
  for (const { path } of members) {
    const key = path.toLowerCase();
    if (path.endsWith('/') && !folders.has(key)) throw new ZipRefused('a folder without a file', path);
    if (folders.has(`${key}/`)) throw new ZipRefused('a file with the name of a folder', path);
  }
};

/** Where a member's content begins. Its own header must say what the directory says, byte for byte. */
const startOf = (bytes: Uint8Array, view: DataView, { path, fields, offset, packed }: Member, limit: number): number => {
  if (offset + 30 > limit || view.getUint32(offset, true) !== LOCAL) throw new ZipRefused('its own header is missing', path);
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  const start = nameEnd + view.getUint16(offset + 28, true);
  if (start + packed > limit) throw new ZipRefused('it runs over its neighbour', path);
  const name = utf8(path);
  if (nameEnd - offset - 30 !== name.length || name.some((byte, index) => bytes[offset + 30 + index] !== byte))
    throw new ZipRefused('two names for one file', path);
  if (fields.some((byte, index) => bytes[offset + 4 + index] !== byte)) throw new ZipRefused('two headers that disagree', path);
  checkExtra(bytes.subarray(nameEnd, start), path);
  if (start + packed !== limit) throw new ZipRefused('bytes that belong to no file', path);
  return start;
};

/** Whether the stream would also be whole without its last byte: then something rides along behind its end. */
const hasTail = (raw: Uint8Array, size: number): boolean => {
  try {
    return inflateSync(raw.subarray(0, -1), { out: new Uint8Array(size) }).length === size;
  } catch {
    return false;
  }
};

const STRETCH = 16_384;

/** Unpacks to the declared size and not a byte further, however much more would come. */
const inflate = (raw: Uint8Array, size: number, path: string): Uint8Array => {
  // What is packed this small ends soon, whatever it says; one byte of room more shows whether it says the truth. A stream of its own would cost each of thousands
  // of small files a tenth of a megabyte.
  if (raw.length <= STRETCH) {
    const whole = inflateSync(raw, { out: new Uint8Array(size + 1) });
    if (whole.length > size) throw new ZipRefused('unpacks to more than it says', path);
    return whole;
  }
  const content = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate((chunk) => {
    if (at + chunk.length > size) throw new ZipRefused('unpacks to more than it says', path);
    content.set(chunk, at);
    at += chunk.length;
  });
  for (let from = 0; from < raw.length; from += STRETCH) stream.push(raw.subarray(from, from + STRETCH), from + STRETCH >= raw.length);
  return content.subarray(0, at);
};

const unpack = (bytes: Uint8Array, view: DataView, member: Member, limit: number): Uint8Array => {
  const { path, method, crc, packed, size } = member;
  const start = startOf(bytes, view, member, limit);
  const raw = bytes.subarray(start, start + packed);
  let content: Uint8Array;
  try {
    if (method !== 0 && method !== 8) throw new Error('method');
    content = method === 0 ? raw : inflate(raw, size, path);
  } catch (error) {
    if (error instanceof ZipRefused) throw error;
    throw new ZipRefused('cannot be unpacked', path);
  }
  if (content.length !== size || crc32(content) !== crc) throw new ZipRefused('damaged (its checksum is wrong)', path);
  if (method === 8 && hasTail(raw, size)) throw new ZipRefused('bytes that belong to no file', path);
  return content;
};

/** Our own zips say the SHA-256 of themselves; a bag that somebody zipped again has no such comment, which is fine. */
const checkSeal = async (bytes: Uint8Array, end: number): Promise<void> => {
  const comment = bytes.subarray(end + 22);
  if (comment.length === 0) return;
  const expected = SEAL + (await digestHex(bytes.subarray(0, end + 22)));
  if (new TextDecoder().decode(comment) !== expected) throw new ZipRefused('damaged: its bytes are not those its own comment names');
};

/**
 * A zip of unknown origin → its files, in memory, or `ZipRefused`: traversal, absolute names, links, duplicates, bombs, encryption, overlaps, gaps, damage.
 * Every byte belongs to a file, to the directory or to the end: nothing hides between them.
 * Nothing is unpacked before every header was checked; no more than the declared size is ever unpacked.
 */
export const openZip = async (bytes: Uint8Array, onFile: () => Promise<void> = async () => undefined): Promise<Map<string, Uint8Array>> => {
  if (bytes.length > LIMITS.bytes) throw new ZipRefused(`larger than ${LIMITS.bytes} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  await checkSeal(bytes, end);
  const members = readDirectory(bytes, view, end);
  checkSizes(members);
  checkFolders(members);
  const inOrder = [...members].sort((a, b) => a.offset - b.offset);
  const files = new Map<string, Uint8Array>();
  const directory = view.getUint32(end + 16, true);
  if ((inOrder[0]?.offset ?? directory) !== 0) throw new ZipRefused('bytes that belong to no file');
  for (const [index, member] of inOrder.entries()) {
    await onFile();
    const content = unpack(bytes, view, member, inOrder[index + 1]?.offset ?? directory);
    if (!member.path.endsWith('/')) files.set(member.path, content);
    else if (content.length > 0) throw new ZipRefused('a folder with content', member.path);
  }
  return files;
};
