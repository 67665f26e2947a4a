import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Only root may mount one. */
export const CAN_MOUNT = process.platform === 'linux' && process.getuid?.() === 0;

const BLOCK = Buffer.alloc(1 << 16);

/** Writes until the disk takes not one byte more. */
const fill = (path: string): void => {
  const file = openSync(path, 'a');
  try {
    for (let length = BLOCK.length; length >= 1; ) {
      try {
        writeSync(file, BLOCK, 0, length);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        length >>= 1;
      }
    }
  } finally {
    closeSync(file);
  }
};

/** A disk of so many megabytes, that can be filled to its last byte and emptied again. */
export const smallDisk = (megabytes: number) => {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'saksi-small-disk', folder]);
  const filler = join(folder, 'filler');
  let filling: NodeJS.Timeout | undefined;
  const empty = (): void => {
    clearInterval(filling);
    rmSync(filler, { force: true });
  };
  return {
    folder,
    /** Takes all room, and what the browser makes by throwing away what it can do without. */
    fill: async () => {
      fill(filler);
      filling = setInterval(() => fill(filler), 20);
    },
    empty: async () => empty(),
    close: () => {
      empty();
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
