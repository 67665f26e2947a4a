import { afterEach, describe, expect, it } from 'vitest';
import { type Page, waitFor } from '../../tools/browser';
import { isThere, textNow } from '../on-page';
import { participantPage } from '../participant-page';
import { BROWSERS, openProduction } from '../production';
import { expectSound, looksIn } from '../sound';
import { storedLogs } from '../stored-logs';
import { toldTrouble } from './told-trouble';

const TOLD = ' Penyimpanan sedang dipakai halaman Saksi lain, mungkin versi lama. Tutup semua tab Saksi, lalu buka lagi dashboard.';
/** An opening is given up after twenty seconds: a popup that says it sooner did not wait for one of its own. */
const AT_ONCE_MS = 10_000;

/** A page that will not close its connection, whoever asks. */
const hold = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('saksi');
        opening.onsuccess = () => {
          // What nothing refers to may be closed. The window: in Firefox the global object of what a test runs ends with it.
          Object.assign(window, { held: opening.result });
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
  );

/** A page of a later version, or one that deletes, waits for all others to close; whoever comes after it waits behind it. */
const wait = (page: Page, what: 'a later version' | 'a deletion'): Promise<void> =>
  page.evaluate(
    (deletion) =>
      new Promise<void>((resolve) => {
        const waiting = deletion ? indexedDB.deleteDatabase('saksi') : indexedDB.open('saksi', 2);
        waiting.onblocked = () => resolve();
      }),
    what === 'a deletion',
  );

describe.each(BROWSERS)('while another page holds the database and somebody waits for it, %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  afterEach(() => stage?.close());

  const looks = async (): Promise<number> => looksIn(await storedLogs(stage.control));
  const visit = async (trainings?: string[]): Promise<void> => {
    stage.site.show('blocked', { html: participantPage(trainings), status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('blocked');
    await tab.goto('https://dashboard.prakerja.go.id/');
  };
  /** Opens a page that holds the database, after a first look. */
  const holdAfterLook = async (): Promise<Page> => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('blocked');
    await visit();
    await waitFor('a look', async () => (await looks()) === 1 || undefined, 60_000);
    const holder = await stage.browser.openExtensionPage('verify.html');
    await hold(holder);
    return holder;
  };
  const expectTold = async (): Promise<void> => {
    await waitFor('the trouble to be told', async () => (await toldTrouble(stage.control)).includes('"blocked"') || undefined, 90_000, 250);
    const popup = await stage.browser.openExtensionPage('popup.html');
    await isThere(popup, '[data-state="trouble"]', AT_ONCE_MS);
    expect(await textNow(popup, 'h1')).toBe(TOLD);
    await popup.close();
  };
  const expectOver = async (): Promise<void> => {
    await waitFor('the trouble to be over', async () => (await toldTrouble(stage.control)) === '{}' || undefined, 60_000, 250);
    expectSound(await storedLogs(stage.control));
  };

  it('says so in the popup, and goes on where it was once that page is closed: here another version waits', async () => {
    const holder = await holdAfterLook();
    const kept = await storedLogs(stage.control);
    await wait(holder, 'a later version');
    await visit(['Barista']);
    await expectTold();
    await holder.close();
    await waitFor('the waiting look', async () => (await looks()) === 2 || undefined, 120_000, 250);
    await expectOver();
    const logs = await storedLogs(stage.control);
    expect(logs.map(({ lines }, log) => lines.slice(0, kept[log]?.size))).toEqual(kept.map(({ lines }) => lines));
  });

  it('says so in the popup, and begins a log that says which one is gone once that page is closed: here a deletion waits', async () => {
    const holder = await holdAfterLook();
    const [lost] = await storedLogs(stage.control);
    await wait(stage.control, 'a deletion');
    await visit(['Barista']);
    await expectTold();
    await holder.close();
    const fresh = await waitFor(
      'the waiting look',
      async () => (await storedLogs(stage.control)).find(({ log, size }) => log !== lost?.log && size > 1),
      120_000,
      250,
    );
    await expectOver();
    const genesis = JSON.parse(new TextDecoder().decode(fresh.records[0]));
    expect(genesis.fresh_after).toMatchObject({ why: 'lost', logs: [{ log: lost?.log, size: lost?.size, head: lost?.head }] });
  });
});
