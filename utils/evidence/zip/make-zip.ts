import { deflate } from '../../deflate';
import { join, utf8 } from '../bytes';
import { digestHex } from '../digest';
import { crc32 } from './crc32';

/** 2020-01-01 00:00 as DOS fields: a fixed date, written without a `Date`, so that no time zone can change the bytes. */
const DOS_DATE = ((2020 - 1980) << 9) | (1 << 5) | 1;
const DOS_TIME = 0;
const VERSION = 20;
/** A page of one letter would look like a bomb to whoever opens the bundle: stored as it is instead. */
const MOST_RATIO = 100;
/** The archive's comment holds the SHA-256 of all bytes before it, so that a flipped bit in any header shows at once. */
export const SEAL = 'saksi sha256 ';

const u16 = (...values: number[]): Uint8Array => Uint8Array.from(values.flatMap((value) => [value & 0xff, value >>> 8]));
const u32 = (...values: number[]): Uint8Array => u16(...values.flatMap((value) => [value & 0xffff, value >>> 16]));

/** The fields that the local header and the central directory have in common. */
const common = (method: number, crc: number, packed: number, size: number, name: number): Uint8Array =>
  join([u16(VERSION, 0, method, DOS_TIME, DOS_DATE), u32(crc, packed, size), u16(name, 0)]);

/** Files in the order given, deflated where that is smaller; all as they are where they are not to be `packed`. Equal files give equal bytes in one browser; those not packed, everywhere. */
export const makeZip = async (
  files: ReadonlyMap<string, Uint8Array>,
  onFile: () => Promise<void>,
  { packed: isPacked } = { packed: true },
): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, bytes] of files) {
    const deflated = isPacked ? await deflate(bytes) : bytes;
    const stored = deflated.length >= bytes.length || bytes.length > deflated.length * MOST_RATIO;
    const packed = stored ? bytes : deflated;
    const name = utf8(path);
    const fields = common(stored ? 0 : 8, crc32(bytes), packed.length, bytes.length, name.length);
    const local = [u32(0x04034b50), fields, name, packed];
    directory.push(u32(0x02014b50), u16(VERSION), fields, u16(0, 0, 0), u32(0, offset), name);
    for (const part of local) offset += part.length;
    parts.push(...local);
    await onFile();
  }
  const central = join(directory);
  const comment = SEAL.length + 64;
  const end = join([u32(0x06054b50), u16(0, 0, files.size, files.size), u32(central.length, offset), u16(comment)]);
  // Put together once: of a log of years it is the largest thing in memory.
  const whole = join([...parts, central, end, new Uint8Array(comment)]);
  const body = whole.subarray(0, -comment);
  whole.set(utf8(SEAL + (await digestHex(body))), body.length);
  return whole;
};
