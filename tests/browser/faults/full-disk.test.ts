import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { build } from '../../tools/build';
import { openStage } from '../../tools/stage';
import { BROWSERS } from '../production';
import { CAN_MOUNT, smallDisk } from './small-disk';
import { expectWaitForRoom } from './without-room';

describe.runIf(CAN_MOUNT).each(BROWSERS)('on a disk that is full, %s', (name) => {
  const disk = smallDisk(200);
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    const profile = join(disk.folder, 'profile');
    mkdirSync(profile);
    stage = await openStage(name, await build(name === 'firefox' ? 'firefox' : 'chrome', 'production'), { profile });
  }, 240_000);
  afterAll(async () => {
    await stage?.close();
    disk.close();
  });

  it('says so in the popup, keeps what it had, and records the waiting look when there is room again', async () => {
    await expectWaitForRoom(stage, disk);
  });
});
