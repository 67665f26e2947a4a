import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Frame, Frames } from '../schema/frame';

/** Each digest by the log's own secret: a greeting may stand around a list, and a short digest of a name alone would fall to guessing. */
export const keyedFrames = (frames: Frames, secretHex: string): Frames => {
  const secret = hexToBytes(secretHex);
  const keyed = (digest: string): string =>
    [...hmac(sha256, secret, utf8ToBytes(`saksi/frame/1\n${digest}`)).slice(0, digest.length)]
      .map((byte) => String.fromCharCode(97 + (byte % 26)))
      .join('');
  const ofFrame = ({ around, chosen }: Frame): Frame => ({
    around: (around.match(/.{4}/g) ?? []).map(keyed).sort().join(''),
    chosen: chosen && keyed(chosen),
  });
  return Object.fromEntries(Object.entries(frames).flatMap(([list, frame]) => (frame ? [[list, ofFrame(frame)]] : [])));
};
