import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, it } from 'vitest';
import { type Page, waitFor } from '../../tools/browser';
import { build } from '../../tools/build';
import { openStage } from '../../tools/stage';
import { BROWSERS } from '../production';
import { withManifest } from './with-manifest';
import { expectWaitForRoom } from './without-room';

/** So many megabytes may the extension keep; the disk has room enough. */
const QUOTA_MB = 32;

/** For half a minute Chromium goes by the room that it found before. */
const REMEMBERED_MS = 35_000;

/** Firefox says now and then, to the same writing or removing, that it failed for an unknown reason (seen twice in some twenty runs). */
const NO_ROOM = ['QuotaExceededError', 'UnknownError'];

/** Files beside the database, which count as much as it does: each as large as still goes in, down to the last byte. */
const fill = (control: Page): Promise<void> =>
  control.evaluate(
    async ({ quota, noRoom }) => {
      const folder = await navigator.storage.getDirectory();
      const put = async (name: string, length: number): Promise<void> => {
        const writing = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await writing.write(new Uint8Array(length));
        await writing.close();
      };
      let full = 0;
      for (let length = 1 << 20; length >= 1; ) {
        try {
          await put(`ballast-${length}-${full}`, length);
          full += length;
        } catch (error) {
          if (!noRoom.includes((error as Error).name)) throw error;
          length >>= 1;
        }
        if (full > quota << 20) throw new Error(`there is room for more than ${quota} MB`);
      }
    },
    { quota: QUOTA_MB, noRoom: NO_ROOM },
  );

const empty = (control: Page): Promise<true> =>
  waitFor('the room to be given back', () =>
    control.evaluate(async (noRoom) => {
      const folder = await navigator.storage.getDirectory();
      try {
        for await (const name of folder.keys()) await folder.removeEntry(name);
        return true;
      } catch (error) {
        if (!noRoom.includes((error as Error).name)) throw error;
        return undefined;
      }
    }, NO_ROOM),
  );

/** Chromium gives all that the disk has to who has `unlimitedStorage`, whatever it is told: there, the extension as in a browser that knows no such permission. */
const bounded = (extension: string, folder: string): string =>
  withManifest(extension, folder, (manifest) => {
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  });

describe.each(BROWSERS)('where the browser lets the extension keep no more, %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-quota-'));
  let stage: Awaited<ReturnType<typeof openStage>>;
  afterEach(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says so in the popup, keeps what it had, and records the waiting look when there is room again', async () => {
    const extension = name === 'firefox' ? await build('firefox', 'production') : bounded(await build('chrome', 'production'), folder);
    stage = await openStage(name, extension, { quota: QUOTA_MB << 20 });
    const fillAndWait = async (): Promise<void> => {
      await fill(stage.control);
      if (name === 'chromium') await new Promise((resolve) => setTimeout(resolve, REMEMBERED_MS));
    };
    await expectWaitForRoom(stage, { fill: fillAndWait, empty: () => empty(stage.control) });
  }, 360_000);
});
