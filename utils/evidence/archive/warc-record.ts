import { gzipSync } from 'fflate';
import { join, utf8 } from '../bytes';

/**
 * One record of WARC 1.1 (ISO 28500:2017) as a gzip member. The member is stored, not packed: equal records are equal bytes whatever packs them,
 * and a personal value in it would be found by whoever searches the archive's bytes.
 */
export const warcRecord = (headers: readonly (readonly [name: string, value: string])[], block: Uint8Array): Uint8Array => {
  const lines = [...headers, ['Content-Length', `${block.length}`]].map(([name, value]) => `${name}: ${value}\r\n`);
  return gzipSync(join([utf8(`WARC/1.1\r\n${lines.join('')}\r\n`), block, utf8('\r\n\r\n')]), { level: 0, mtime: 0 });
};
