import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Page, waitFor } from '../tools/browser';
import { isThere, textNow } from './on-page';
import { participantPage } from './participant-page';
import { BROWSERS, openProduction } from './production';
import { expectSound, looksIn } from './sound';
import { storedLogs } from './stored-logs';

const DAY_MS = 86_400_000;

/** Has the last look be of another time, as if the device's clock had stood there then. What was reckoned from a log lies beside it, as deflated JSON. */
const lastLookAt = (control: Page, at: string): Promise<void> =>
  control.evaluate(async (time) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const through = (bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Response =>
      new Response(new Blob([new Uint8Array(bytes)]).stream().pipeThrough(stream));
    const opened = await done(indexedDB.open('saksi'));
    const [log] = await done(opened.transaction('derived').objectStore('derived').getAllKeys());
    const packed = await done(
      opened
        .transaction('derived')
        .objectStore('derived')
        .get(log as string),
    );
    const derived = await through(packed, new DecompressionStream('deflate-raw')).json();
    derived.lastLook.at = time;
    const json = new TextEncoder().encode(JSON.stringify(derived));
    const again = new Uint8Array(await through(json, new CompressionStream('deflate-raw')).arrayBuffer());
    await done(
      opened
        .transaction('derived', 'readwrite')
        .objectStore('derived')
        .put(again, log as string),
    );
    opened.close();
  }, at);

describe.each(BROWSERS)('where the clock cannot be right, the popup of %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  const stored = () => storedLogs(stage.control);
  /** One look, beside which nothing that was there changes. */
  const visit = async (siteSays: string): Promise<void> => {
    const before = await stored();
    stage.site.show('clocks', { html: participantPage(), status: 200, at: siteSays });
    const tab = await stage.browser.openSiteTab('clocks');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => looksIn(await stored()) > looksIn(before) || undefined, 60_000);
    await tab.close();
    const after = await stored();
    expectSound(after);
    expect(before.map(({ size }, log) => after[log]?.lines.slice(0, size))).toEqual(before.map(({ lines }) => lines));
  };
  const told = async (): Promise<{ state: string | undefined; conditions: (string | undefined)[]; says: string }> => {
    const popup = await stage.browser.openExtensionPage('popup.html');
    await isThere(popup, '[data-state]', 60_000);
    const says = await textNow(popup, '[data-condition]');
    const [state, conditions] = await popup.evaluate((): [string | undefined, (string | undefined)[]] => [
      document.querySelector<HTMLElement>('[data-state]')?.dataset.state,
      [...document.querySelectorAll<HTMLElement>('[data-condition]')].map(({ dataset }) => dataset.condition),
    ]);
    await popup.close();
    return { state, conditions, says };
  };

  beforeAll(async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('clocks');
  }, 240_000);
  afterAll(() => stage?.close());

  it('tells both clocks where the site’s is years away, and what to do; the look is kept', async () => {
    await visit('2020-06-21T09:00:00+07:00');
    const { state, conditions, says } = await told();
    expect([state, conditions]).toEqual(['all-well', ['clock-wrong']]);
    expect(says).toMatch(
      /^Jam perangkat Anda tampaknya salah: .+, padahal menurut situs 21 Juni 2020.*\. Kunjungan tetap dicatat dengan kedua jam\./,
    );
    expect(says).toContain('Betulkan jam perangkat Anda.');
  });

  it('says no more of it once both agree', async () => {
    await visit(new Date().toISOString());
    // Not calm all the same: six years have passed for it, and nothing has moved.
    expect(await told()).toEqual({ state: 'problems', conditions: [], says: '' });
  });

  it('tells that it went back, and what to do; the look is kept', async () => {
    await lastLookAt(stage.control, new Date(Date.now() + 2 * DAY_MS).toISOString());
    await visit(new Date().toISOString());
    const { state, conditions, says } = await told();
    expect([state, conditions]).toEqual(['problems', ['clock-back']]);
    expect(says).toMatch(
      /^Jam perangkat Anda mundur: sekarang .+, padahal catatan sebelumnya .+\. Kunjungan tetap dicatat\. Periksa jam perangkat Anda\.$/,
    );
    await visit(new Date().toISOString());
    expect((await told()).conditions).toEqual([]);
  });
});
