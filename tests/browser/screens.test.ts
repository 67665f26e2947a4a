import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRecord } from '../../utils/chain/open-record';
import { sha256Hex } from '../../utils/chain/sha256';
import { Tampered } from '../evidence/tampered';
import { type Page, waitFor } from '../tools/browser';
import { exportBundle } from '../tools/export-bundle';
import { isThere, textNow } from './on-page';
import { participantPage } from './participant-page';
import { openPopupOver } from './popup-over';
import { BROWSERS, openProduction } from './production';
import { looksIn } from './sound';
import { storedLogs } from './stored-logs';

/** In an extension page. */
declare const chrome: {
  runtime: { getURL(path: string): string; sendMessage(message: object): Promise<unknown> };
  tabs: { query(what: { url: string }): Promise<{ url?: string }[]> };
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
};

const LOST = 'Menulis Opini, Menembus Meja Redaksi';
const KEPT = 'Fotografi Produk untuk Pemula';

describe.each(BROWSERS)('the screens in %s, from the first run to a finding', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  const on = (page: Page) => ({
    there: (selector: string) => isThere(page, selector, 60_000),
    text: (selector: string) => textNow(page, selector),
    attribute: (selector: string, attribute: string) =>
      page.evaluate((wanted, named) => document.querySelector(wanted)?.getAttribute(named) ?? '', selector, attribute),
  });
  const visit = async (trainings: string[], asWhom = (html: string): string => html): Promise<void> => {
    const before = looksIn(await storedLogs(stage.control));
    stage.site.show('screens', { html: asWhom(participantPage(trainings)), status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('screens');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => looksIn(await storedLogs(stage.control)) > before || undefined, 60_000);
    await tab.close();
  };

  beforeAll(async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('screens');
  }, 240_000);
  afterAll(() => stage?.close());

  it('opens the first run when it is installed', async () => {
    const opened = () =>
      stage.control.evaluate(async () => (await chrome.tabs.query({ url: chrome.runtime.getURL('welcome.html') })).length);
    expect(await waitFor('the first run', async () => (await opened()) || undefined)).toBe(1);
  });

  it('shows the first run in three screens, in the language that is chosen, and tries a notification', async () => {
    const page = await stage.browser.openExtensionPage('welcome.html');
    const { there, text } = on(page);
    await there('[data-step="0"]');
    expect(await text('main')).toContain('Kata sandi, OTP');
    await page.evaluate(() => {
      const choice = document.querySelector<HTMLSelectElement>('#language');
      if (!choice) throw new Error('no choice of language');
      choice.value = 'en';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitFor('English', async () => (await text('h1')) === 'What Saksi reads' || undefined);
    await page.evaluate(() => {
      const choice = document.querySelector<HTMLSelectElement>('#language');
      if (!choice) throw new Error('no choice of language');
      choice.value = 'id';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitFor('Indonesian', async () => (await text('h1')) === 'Apa yang dibaca Saksi' || undefined);
    await page.click('#next');
    await there('[data-step="1"] .state.good');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.click('#next');
    await there('#notify');
    await page.click('#notify');
    await there('#notified');
    await page.click('#notified');
    await there('[data-notification="seen"]');
    await page.close();
  });

  it.runIf(name === 'firefox')('records nothing while the browser withholds the site, says so, and asks for it at a click', async () => {
    const origins = ['https://dashboard.prakerja.go.id/*'];
    expect(await stage.control.evaluate((withheld) => chrome.permissions.remove({ origins: withheld }), origins)).toBe(true);
    stage.site.show('screens', { html: participantPage(), status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('screens');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor(
      'the dashboard',
      async () => (await tab.evaluate(() => document.querySelector('table') !== null).catch(() => false)) || undefined,
    );
    // Longer than a look takes where it is allowed.
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(await storedLogs(stage.control)).toEqual([]);
    await tab.close();
    const page = await stage.browser.openExtensionPage('popup.html');
    const { there, attribute, text } = on(page);
    await there('[data-state="not-allowed"]');
    expect(await text('h1')).toBe(' Saksi belum diizinkan membaca situs Prakerja');
    expect(await attribute('[data-guide="permission"]', 'data-done')).toBe('false');
    await page.click('#grant');
    await there('[data-state="nothing-yet"]');
    expect(await attribute('[data-guide="permission"]', 'data-done')).toBe('true');
    await page.close();
  });

  it('guides until the first complete reading, and no longer', async () => {
    const before = await stage.browser.openExtensionPage('popup.html');
    await on(before).there('[data-state="nothing-yet"]');
    expect(await on(before).attribute('[data-guide="visit"]', 'data-done')).toBe('false');
    await before.close();
    await visit([LOST, KEPT]);
    const after = await stage.browser.openExtensionPage('popup.html');
    await on(after).there('[data-state="all-well"]');
    expect(await after.evaluate(() => document.querySelector('.guide'))).toBeNull();
    expect(await on(after).text('.brand')).toContain('Budi S••• · •••• 2222');
    await after.close();
  });

  it('sets before and after side by side, with what changed marked, nobody named, nothing loaded', async () => {
    await visit([KEPT]);
    const popup = await stage.browser.openExtensionPage('popup.html');
    await on(popup).there('[data-state="problems"] ');
    expect(await on(popup).text('h1')).toContain('1 hal hilang');
    const href = await on(popup).attribute('.card a', 'href');
    await popup.close();
    const requests = stage.site.log.length;
    const page = await stage.browser.openExtensionPage(href.slice(1));
    const { there, text } = on(page);
    await there('[data-changes]');
    const frames = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('iframe')].map((frame) => ({ sandbox: frame.getAttribute('sandbox'), markup: frame.srcdoc })),
      );
    const [was, is] = await frames();
    expect([was?.sandbox, is?.sandbox]).toEqual(['', '']);
    expect(was?.markup).toContain(`<mark class="gone" id="saksi-first">${LOST}</mark>`);
    expect(was?.markup).not.toMatch(new RegExp(`<mark[^>]*>${KEPT}</mark>`));
    expect(is?.markup).not.toMatch(/<mark/);
    expect(was?.markup).toContain("default-src 'none'");
    expect(`${was?.markup}${is?.markup}`).not.toMatch(/Budi|9999|<script/);
    expect(await text('.changes')).toContain(`Tidak ada lagi: ${LOST}`);
    expect(await text('.changes')).not.toContain(KEPT);
    // The frame opens at the change, or a link of its own leads there: no script runs in it.
    expect(was?.markup).toMatch(/<a href="about:srcdoc#saksi-first">.*<mark class="gone" id="saksi-first">/s);
    await page.click('#personal');
    await waitFor('the name', async () => ((await frames())[0]?.markup.includes('Budi Santoso') ? true : undefined));
    expect(stage.site.log.slice(requests).filter(({ url }) => url.includes('prakerja'))).toEqual([]);
    await page.close();
  });

  it('tells findings in a line each among all records, and opens the one that a notification leads to', async () => {
    const popup = await stage.browser.openExtensionPage('popup.html');
    await on(popup).there('[data-state="problems"]');
    const { finding, log } = await popup.evaluate(() =>
      Object.fromEntries(new URL((document.querySelector('.card a') as HTMLAnchorElement).href).searchParams),
    );
    await popup.close();
    const opened = (page: Page) =>
      page.evaluate(() => [...document.querySelectorAll('details.finding-line')].map((line) => (line as HTMLDetailsElement).open));
    const all = await stage.browser.openExtensionPage(`timeline.html?log=${log}`);
    await on(all).there('.finding-line');
    expect(await opened(all)).toEqual([false]);
    expect(await on(all).text('.finding-line summary')).toContain(LOST);
    await all.close();
    const one = await stage.browser.openExtensionPage(`timeline.html?log=${log}#${encodeURIComponent(finding ?? '')}`);
    await on(one).there('.finding-line[open]');
    expect(await one.evaluate(() => document.activeElement?.id)).toBe(finding);
    await one.close();
  });

  it('keeps the moment of a finding: the dashboard as it looks, and with who the participant is painted over', async () => {
    const tab = await stage.browser.openSiteTab('screens');
    await tab.goto('https://dashboard.prakerja.go.id/');
    const popup = await openPopupOver(stage, tab);
    await popup.click('[data-take]');
    expect(await popup.says('[data-taken]')).toContain('juga yang disamarkan');
    const [after] = await storedLogs(stage.control);
    // The page's own look may come before it or after.
    const record = after?.records.map((one) => openRecord(one as Uint8Array)).find(({ body }) => body.about !== undefined);
    expect(record?.body.about).toEqual([{ rule: 'training-disappeared', seq: 2 }]);
    const [raw, masked] = ['screenshot', 'screenshot-redacted'].map(
      (role) => record?.files.find((file) => file.role === role)?.sha256 ?? '',
    );
    const boxes = await tab.evaluate(() =>
      [...document.querySelectorAll('main p, dd, td')].map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { text: element.textContent ?? '', box: [left, top, width, height] as const, view: innerWidth };
      }),
    );
    const black = await stage.control.evaluate(
      async (database, hashes, parts) => {
        const done = <T>(request: IDBRequest<T>): Promise<T> =>
          new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        const opened = await done(indexedDB.open(database));
        const pens = await Promise.all(
          hashes.map(async (sha256) => {
            const { deflated } = await done(opened.transaction('files').objectStore('files').index('sha256').get(sha256));
            const inflated = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
            const picture = await createImageBitmap(new Blob([await new Response(inflated).arrayBuffer()], { type: 'image/png' }));
            const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
            if (!pen) throw new Error('no canvas');
            pen.drawImage(picture, 0, 0);
            return { pen, width: picture.width };
          }),
        );
        opened.close();
        // Of each part of the page, in each picture: whether every pixel is black.
        return parts.map(({ text, box: [left, top, width, height], view }) => ({
          text,
          black: pens.map(({ pen, width: wide }) => {
            const scale = wide / view;
            const { data } = pen.getImageData(left * scale, top * scale, Math.max(1, width * scale), Math.max(1, height * scale));
            return data.every((value, index) => index % 4 === 3 || value === 0);
          }),
        }));
      },
      'saksi',
      [raw ?? '', masked ?? ''],
      boxes,
    );
    const of = (part: string) => black.find(({ text }) => text.includes(part))?.black;
    expect(of('Budi Santoso')).toEqual([false, true]);
    expect(of('9999 0000 1111 2222')).toEqual([false, true]);
    expect(of(KEPT)).toEqual([false, false]);
    expect(of('Rp850.000')).toEqual([false, false]);
    // What is handed out is those very pictures: to the public the painted one alone.
    const pictures = async (profile: 'samar' | 'lengkap') => {
      const { bytes, verdict } = await exportBundle(stage.browser, '', profile);
      expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
      return [...(await Tampered.open(bytes)).files].filter(([path]) => path.endsWith('.png')).map(([, picture]) => sha256Hex(picture));
    };
    expect(await pictures('samar')).toEqual([masked]);
    expect((await pictures('lengkap')).sort()).toEqual([raw, masked].sort());
    await tab.close();
  });

  it('keeps what is chosen in the settings, and says what it may do', async () => {
    const page = await stage.browser.openExtensionPage('options.html');
    const { there, text } = on(page);
    await there('[data-severity="overdue"]');
    await page.click('[data-severity="overdue"]');
    await page.click('#quiet');
    await there('#quiet-from');
    const kept = () =>
      page.evaluate(async () =>
        (
          globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<{ alerts?: object }> } } } }
        ).chrome.storage.local.get('alerts'),
      );
    await waitFor('both to be kept', async () => JSON.stringify(await kept()).includes('22:00') || undefined);
    expect(await kept()).toEqual({ alerts: { silent: ['overdue'], quiet: { from: '22:00', to: '06:00' } } });
    await there('[data-account]');
    expect(await text('[data-account]')).toContain('Budi S••• · •••• 2222');
    expect(await text('[data-build]')).toMatch(/^[0-9a-f]{64}$/);
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('[data-permission]')].every(({ textContent }) => (textContent ?? '').length > 30),
      ),
    ).toBe(true);
    await page.close();
  });

  it('keeps two people apart on one browser, and switches between them', async () => {
    await visit([KEPT], (html) => html.replaceAll('Budi Santoso', 'Siti Aminah').replace('9999 0000 1111 2222', '8888 0000 3333 4444'));
    const page = await stage.browser.openExtensionPage('popup.html');
    const { there, text } = on(page);
    await there('[data-state="all-well"]');
    const accounts = () =>
      page.evaluate(() => [...document.querySelectorAll('.popup select option')].map(({ textContent }) => textContent));
    expect(await accounts()).toEqual(['Siti A••• · •••• 4444', 'Budi S••• · •••• 2222']);
    expect(await text('main')).not.toContain('Menulis Opini');
    await page.evaluate(() => {
      const choice = document.querySelector<HTMLSelectElement>('.popup select');
      if (!choice?.options[1]) throw new Error('no second account');
      choice.value = choice.options[1].value;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await there('[data-state="problems"]');
    expect(await text('h1')).toContain('1 hal hilang');
    await page.close();
  });
});
