import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Page, type SiteTab, waitFor } from '../tools/browser';
import { deleteDatabase } from './delete-database';
import { isThere, textNow } from './on-page';
import { participantPage } from './participant-page';
import { openPopupOver } from './popup-over';
import { BROWSERS, openProduction } from './production';
import { looksIn } from './sound';
import { storedLogs } from './stored-logs';

/** In an extension page. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { session: { remove(key: string): Promise<void> }; local: { get(key: string): Promise<object> } };
};

const WELL = participantPage();
/** The list is there by its name, and nothing of it can be read. Imagined. */
const LIST_NOT_UNDERSTOOD = WELL.replace(/<table>[\s\S]*<\/table>/, '<canvas width="300" height="200"></canvas>');
/** A dashboard in words that no public text has. Imagined. */
const NEW_DESIGN = `<!doctype html><html lang="id"><head><title>Prakerja</title></head><body><main>
<h1>Perjalananmu</h1><h2>Langkah 3 dari 5</h2><p>Menulis Opini, Menembus Meja Redaksi</p><p>Tinggal sedikit lagi!</p></main></body></html>`;

describe.each(BROWSERS)('the popup in %s is not calm', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  const looks = async (): Promise<number> => looksIn(await storedLogs(stage.control));
  const open = async (html: string): Promise<SiteTab> => {
    stage.site.show('not-calm', { html, status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('not-calm');
    await tab.goto('https://dashboard.prakerja.go.id/');
    return tab;
  };
  const visit = async (html: string): Promise<void> => {
    const before = await looks();
    const tab = await open(html);
    await waitFor('a look', async () => (await looks()) > before || undefined, 60_000);
    await tab.close();
  };
  const withPopup = async (state: string, look: (popup: Page) => Promise<void>): Promise<void> => {
    const popup = await stage.browser.openExtensionPage('popup.html');
    await isThere(popup, `[data-state="${state}"]`, 60_000);
    await look(popup);
    await popup.close();
  };
  const headline = (popup: Page) => textNow(popup, 'h1');
  const noLoss = (popup: Page) => popup.evaluate(() => document.querySelector('[data-condition="log-lost"]') === null);
  const told = (popup: Page) => textNow(popup, '[data-state]');

  beforeAll(async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('not-calm');
  }, 240_000);
  afterAll(() => stage?.close());

  it('while the list of trainings was there and could not be read, though it never was read before', async () => {
    await visit(LIST_NOT_UNDERSTOOD);
    await withPopup('cannot-read', async (popup) => {
      expect(await headline(popup)).toBe(' Saksi tidak bisa membaca halaman terakhir');
      expect(await told(popup)).toContain('Saksi belum mengenali bagian ini.');
      expect(await told(popup)).toContain('Daftar pelatihan belum pernah terbaca lengkap');
    });
    await visit(WELL);
    await withPopup('all-well', async (popup) => expect(await headline(popup)).toMatch(/^ Semua tercatat aman · terakhir \d/));
  });

  it('while nothing of the last page was understood, until the next that is', async () => {
    const before = await looks();
    const tab = await open(NEW_DESIGN);
    await waitFor('a look', async () => (await looks()) > before || undefined, 60_000);
    // With the page in front of the participant, it is this one.
    expect(await (await openPopupOver(stage, tab)).says('h1')).toBe(' Saksi tidak bisa membaca halaman ini');
    await tab.close();
    await withPopup('cannot-read', async (popup) => {
      expect(await headline(popup)).toBe(' Saksi tidak bisa membaca halaman terakhir');
      expect(await told(popup)).toContain('Halaman ini tetap disimpan.');
      expect(await told(popup)).toMatch(/Pembacaan lengkap terakhir \d/);
    });
    await visit(WELL);
    await withPopup('all-well', async (popup) => expect(await headline(popup)).toMatch(/^ Semua tercatat aman · terakhir \d/));
  });

  it('where a record is not the one that was written, and goes on watching', async () => {
    await stage.control.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('saksi'));
      const entries = database.transaction('entries', 'readwrite').objectStore('entries');
      const [first, second] = await done(entries.getAllKeys());
      await done(entries.put(await done(entries.get(first as IDBValidKey)), second));
      database.close();
      // As after a new start of the browser: the logs are checked once, some seconds later.
      await chrome.storage.session.remove('checked');
    });
    await stage.browser.stopBackground();
    const checked = () =>
      stage.control.evaluate(async () => {
        await chrome.runtime.sendMessage({ name: 'clock', carries: {} });
        return JSON.stringify(await chrome.storage.local.get('conditions')).includes('chain-broken');
      });
    await waitFor('the check', async () => (await checked()) || undefined, 60_000, 500);
    await visit(WELL);
    await withPopup('all-well', async (popup) => {
      expect(await textNow(popup, '[data-condition="chain-broken"]')).toContain(
        'Ada catatan yang rusak, mulai catatan 1. Tidak ada yang dihapus atau diperbaiki. Saksi terus mencatat.',
      );
    });
  });

  it('while storage takes nothing; records again once it can, and says what is lost', async () => {
    const before = await looks();
    // Another version's database: an older Saksi may not write into it.
    await stage.control.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const newer = indexedDB.open('saksi', 99);
          newer.onsuccess = () => resolve(newer.result.close());
          newer.onerror = () => reject(newer.error);
        }),
    );
    const waiting = await open(WELL);
    const trouble = () => stage.control.evaluate(async () => JSON.stringify(await chrome.storage.local.get('trouble')));
    await waitFor('the background to say so', async () => (await trouble()).includes('"newer"') || undefined, 60_000);
    await withPopup('trouble', async (popup) => {
      expect(await headline(popup)).toBe(
        ' Catatan di peramban ini ditulis oleh Saksi yang lebih baru. Perbarui Saksi; yang sudah tercatat tetap ada.',
      );
      expect(await told(popup)).toContain('VersionError');
    });
    expect(await looks()).toBe(before);
    await deleteDatabase(stage.control);
    await waiting.close();
    await visit(WELL);
    await withPopup('all-well', async (popup) => {
      expect(await textNow(popup, '[data-condition="log-lost"]')).toMatch(/^Catatan lama hilang: \d+ catatan, terakhir ditulis /);
      await popup.click('[data-condition="log-lost"] button');
      await waitFor('it to be gone', async () => (await noLoss(popup)) || undefined);
    });
    await withPopup('all-well', async (popup) => {
      expect(await noLoss(popup)).toBe(true);
    });
  });
});
