import { expect } from 'vitest';
import { waitFor } from '../../tools/browser';
import type { Stage } from '../../tools/player';
import { isThere, textNow } from '../on-page';
import { participantPage } from '../participant-page';
import { expectSound, looksIn } from '../sound';
import { storedLogs } from '../stored-logs';
import { toldTrouble } from './told-trouble';

/** What room there is for what the browser keeps: all of it can be taken, and given back. */
export type Room = { fill(): Promise<void>; empty(): Promise<unknown> };

const LANE = 'without-room';
const TOLD =
  ' Ruang penyimpanan penuh, kunjungan terakhir belum tercatat. Kosongkan ruang di perangkat Anda; yang sudah tercatat tetap ada.';

/** Half a megabyte that cannot be pressed together. */
const noise = (): string =>
  Array.from({ length: 400_000 }, () => String.fromCharCode(0x4e00 + Math.floor(Math.random() * 0x5000))).join('');

/** A look that there is no room for is told in the popup and waits in its page; all that was recorded stays, and watching goes on with the room. */
export const expectWaitForRoom = async ({ browser, control, site }: Stage, { fill, empty }: Room): Promise<void> => {
  site.setDefaultLane(LANE);
  const looks = async (): Promise<number> => looksIn(await storedLogs(control));
  const visit = async (trainings?: string[]): Promise<void> => {
    site.show(LANE, { html: participantPage(trainings), status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await browser.openSiteTab(LANE);
    await tab.goto('https://dashboard.prakerja.go.id/');
  };
  await visit();
  await waitFor('a look', async () => (await looks()) === 1 || undefined, 60_000);
  const kept = await storedLogs(control);
  await fill();

  await visit(['Barista', noise()]);
  await waitFor('the trouble to be told', async () => (await toldTrouble(control)).includes('"quota"') || undefined, 120_000, 250);
  const popup = await browser.openExtensionPage('popup.html');
  await isThere(popup, '[data-state="trouble"]', 60_000);
  expect(await textNow(popup, 'h1')).toBe(TOLD);

  await empty();
  await waitFor('the waiting look', async () => (await looks().catch(() => 0)) === 2 || undefined, 120_000, 250);
  await waitFor('the trouble to be over', async () => (await toldTrouble(control)) === '{}' || undefined, 60_000, 250);
  await visit(['Barista']);
  await waitFor('the next look', async () => (await looks()) === 3 || undefined, 60_000);
  const logs = await storedLogs(control);
  expectSound(logs);
  expect(logs.map(({ lines }, log) => lines.slice(0, kept[log]?.size))).toEqual(kept.map(({ lines }) => lines));
};
