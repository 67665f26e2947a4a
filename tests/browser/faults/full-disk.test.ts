import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../tools/browser';
import { build } from '../../tools/build';
import { openStage } from '../../tools/stage';
import { isThere, textNow } from '../on-page';
import { participantPage } from '../participant-page';
import { BROWSERS } from '../production';
import { expectSound, looksIn } from '../sound';
import { storedLogs } from '../stored-logs';
import { CAN_MOUNT, smallDisk } from './small-disk';

/** In an extension page. */
declare const chrome: { storage: { session: { get(key: string): Promise<object> } } };

const AT = '2020-06-21T09:00:00+07:00';
const URL_OF_PAGE = 'https://dashboard.prakerja.go.id/';

const TOLD =
  ' Ruang penyimpanan penuh, kunjungan terakhir belum tercatat. Kosongkan ruang di komputer Anda; yang sudah tercatat tetap ada.';

describe.runIf(CAN_MOUNT).each(BROWSERS)('on a disk that is full, %s', (name) => {
  const disk = smallDisk(200);
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    const profile = join(disk.folder, 'profile');
    mkdirSync(profile);
    stage = await openStage(name, await build(name === 'firefox' ? 'firefox' : 'chrome', 'production'), true, profile);
    stage.site.setDefaultLane('full');
  }, 240_000);
  afterAll(async () => {
    await stage?.close();
    disk.close();
  });
  const looks = async (): Promise<number> => looksIn(await storedLogs(stage.control));
  const trouble = (): Promise<string> => stage.control.evaluate(async () => JSON.stringify(await chrome.storage.session.get('trouble')));

  it('says so in the popup, keeps what it had, and records the waiting look when there is room again', async () => {
    stage.site.show('full', { html: participantPage(), status: 200, at: AT });
    const first = await stage.browser.openSiteTab('full');
    await first.goto(URL_OF_PAGE);
    await waitFor('a look', async () => (await looks()) === 1 || undefined, 60_000);
    const kept = await storedLogs(stage.control);
    disk.fill();

    // Half a megabyte that cannot be pressed together.
    const noise = Array.from({ length: 400_000 }, () => String.fromCharCode(0x4e00 + Math.floor(Math.random() * 0x5000))).join('');
    stage.site.show('full', { html: participantPage(['Barista', noise]), status: 200, at: AT });
    const second = await stage.browser.openSiteTab('full');
    await second.goto(URL_OF_PAGE);
    await waitFor('the trouble to be told', async () => (await trouble()).includes('"quota"') || undefined, 120_000, 250);
    const popup = await stage.browser.openExtensionPage('popup.html');
    await isThere(popup, '[data-state="trouble"]', 60_000);
    expect(await textNow(popup, 'h1')).toBe(TOLD);

    disk.empty();
    await waitFor('the waiting look', async () => (await looks().catch(() => 0)) === 2 || undefined, 120_000, 250);
    const logs = await storedLogs(stage.control);
    expectSound(logs);
    expect(logs.map(({ lines }, log) => lines.slice(0, kept[log]?.size))).toEqual(kept.map(({ lines }) => lines));
    await waitFor('the trouble to be over', async () => (await trouble()) === '{}' || undefined, 60_000, 250);
  });
});
