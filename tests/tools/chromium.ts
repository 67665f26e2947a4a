import { existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page as PlaywrightPage } from 'playwright-core';
import { type Browser, middleOf, type Page, type Place, waitFor } from './browser';
import { killTree } from './kill-tree';
import { findProgram } from './programs.mjs';

type Options = {
  /** The built extension's folder. */
  extension: string;
  sitePort: number;
  headless?: boolean;
  /** Kept when given; otherwise a profile of its own, deleted at the end. */
  profile?: string;
  /** As many bytes may the extension keep, as on a computer where the browser allows no more. */
  quota?: number;
};

/** The whole browser's session; Playwright's types know neither tab targets nor extensions. */
type Root = { send(method: string, params: object): Promise<{ targetInfos?: { targetId: string; url: string }[] }> };

const ARGUMENTS = [
  '--ignore-certificate-errors',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Lets a test click the toolbar button (`Extensions.triggerAction`).
  '--enable-unsafe-extension-debugging',
  '--lang=id',
];

const wrap = (page: PlaywrightPage): Page => ({
  goto: async (url) => {
    try {
      await page.goto(url, { waitUntil: 'commit' });
    } catch (error) {
      // An error status without a body: the browser shows its own page, and no extension runs there.
      if (!String(error).includes('ERR_HTTP_RESPONSE_CODE_FAILURE')) throw error;
    }
  },
  url: async () => page.url(),
  // Playwright's own typing of arguments is looser than ours; the function is passed on as text.
  evaluate: (run, ...args) => page.evaluate(`(${run})(...${JSON.stringify(args)})`),
  click: (selector) => page.click(selector),
  press: (key) => page.keyboard.press(key),
  tap: async (selector) => {
    const place = await waitFor(`"${selector}" on the page`, async () => {
      const found = await page.evaluate<Place | null>(`(${middleOf})(${JSON.stringify(selector)})`);
      return found ?? undefined;
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [place] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  },
  look: async ({ size, scheme = 'light', forcedColors = false, reducedMotion = false, finger, slower }) => {
    if (size) await page.setViewportSize(size);
    const session = await page.context().newCDPSession(page);
    if (slower) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    if (finger !== undefined) await session.send('Emulation.setTouchEmulationEnabled', { enabled: finger });
    await page.emulateMedia({
      colorScheme: scheme,
      forcedColors: forcedColors ? 'active' : 'none',
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    });
  },
  screenshot: async (size, { scheme = 'light', whole = false } = {}) => {
    if (size) await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: scheme });
    // A long list draws what is in view: for the whole page, all of it has to be.
    for (let grown = 0; size && whole && grown < 3; grown += 1) {
      const height = await page.evaluate<number>('document.documentElement.scrollHeight');
      await page.setViewportSize({ width: size.width, height: Math.min(height, 8000) });
      await page.waitForTimeout(100);
    }
    // What stands in frames is drawn later than the page around them.
    for (const frame of page.frames()) await frame.waitForLoadState('load');
    return page.screenshot({ fullPage: whole });
  },
  memory: async (cleared) => {
    const session = await page.context().newCDPSession(page);
    if (cleared) await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize + backingStorageSize;
  },
  close: () => page.close(),
});

/** `chrome.downloads` and `<a download>` both land in `downloads`, under their own names, as they would for a participant. */
const writePreferences = (profile: string, downloads: string): void => {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  mkdirSync(downloads, { recursive: true });
  // A profile that was used before has its own, which the browser keeps a seal on.
  if (existsSync(join(profile, 'Default/Preferences'))) return;
  const preferences = {
    download: { default_directory: downloads, prompt_for_download: false },
    extensions: { ui: { developer_mode: true } },
  };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
};

const launch = async (
  { extension, sitePort, headless }: Required<Omit<Options, 'profile' | 'quota'>>,
  profile: string,
): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: findProgram('chromium') ?? 'chromium',
    headless,
    chromiumSandbox: false,
    // Playwright would close the browser and let us go on without it.
    handleSIGTERM: false,
    viewport: headless ? { width: 1000, height: 700 } : null,
    env: { ...process.env, LANGUAGE: 'id', LANG: 'id_ID.UTF-8' },
    args: [
      ...ARGUMENTS,
      `--disable-extensions-except=${resolve(extension)}`,
      `--load-extension=${resolve(extension)}`,
      // Every host: nothing a test does may leave the machine.
      `--host-resolver-rules=MAP *:443 127.0.0.1:${sitePort}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });

export const launchChromium = async (options: Options): Promise<Browser> => {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'saksi-chromium-'));
  const downloads = join(profile, 'downloads');
  writePreferences(profile, downloads);
  const { extension, sitePort, headless = true, quota } = options;
  const context = await launch({ extension, sitePort, headless }, profile);
  // Waiting is bounded by those who know what for; the browser itself may be slow on a busy machine.
  context.setDefaultTimeout(60_000);
  const close = async (): Promise<void> => {
    await context.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    const origin = `chrome-extension://${new URL(worker.url()).host}`;
    const control = context.pages()[0] ?? (await context.newPage());
    await control.goto(`${origin}/popup.html`);
    const cdp = await context.newCDPSession(control);
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'default' });
    // Holds for as long as this session.
    if (quota !== undefined) await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: quota });

    const pages = new Map<Page, PlaywrightPage>();
    const kept = <P extends Page>(page: PlaywrightPage, wrapped: P): P => {
      pages.set(wrapped, page);
      return wrapped;
    };
    /** Playwright has every tab believe that it is shown, so that none needs a window of its own. */
    const openPage = async (path: string): Promise<PlaywrightPage> => {
      const page = await context.newPage();
      await page.goto(`${origin}/${path}`);
      return page;
    };
    return {
      name: 'chromium',
      version: context.browser()?.version() ?? '',
      origin,
      downloads,
      openSiteTab: async (lane) => {
        const page = await openPage('popup.html');
        const id = await page.evaluate<number>('chrome.tabs.getCurrent().then((tab) => tab.id)');
        await page.setExtraHTTPHeaders({ 'x-saksi-lane': lane });
        return kept(page, { id, ...wrap(page) });
      },
      openExtensionPage: async (path) => {
        const page = await openPage(path);
        return kept(page, wrap(page));
      },
      clickAction: async (page) => {
        const url = await page.url();
        await pages.get(page)?.bringToFront();
        const root = (await context.browser()?.newBrowserCDPSession()) as unknown as Root | undefined;
        const at = async () => {
          const { targetInfos = [] } = (await root?.send('Target.getTargets', { filter: [{ type: 'tab' }] })) ?? {};
          return targetInfos.filter((each) => each.url === url);
        };
        // The browser learns of a tab's new address a moment after the page itself.
        const tab = await waitFor(`one tab at ${url}`, async () => {
          const found = await at();
          return found.length === 1 ? found[0] : undefined;
        });
        await root?.send('Extensions.triggerAction', { id: new URL(origin).host, targetId: tab.targetId });
        // What the click allows comes a moment after it.
        const ask = `chrome.scripting.executeScript({ target: { tabId: ${page.id} }, func: () => true }).then(() => true)`;
        await waitFor('what the click allows', () => control.evaluate<boolean>(ask).catch(() => undefined));
      },
      stopBackground: async () => {
        const stopped = new Promise<void>((resolve) =>
          cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
            if (versions.some((version) => version.runningStatus === 'stopped')) resolve();
          }),
        );
        await cdp.send('ServiceWorker.enable');
        await cdp.send('ServiceWorker.stopAllWorkers');
        await stopped;
        await cdp.send('ServiceWorker.disable');
      },
      update: async () => {
        const root = (await context.browser()?.newBrowserCDPSession()) as unknown as Root | undefined;
        // A window with nothing of ours in it, so that the browser outlives the closing of all our pages.
        await context.newPage();
        await root?.send('Extensions.loadUnpacked', { path: resolve(extension) });
      },
      kill: async () => {
        const closed = new Promise((resolve) => context.once('close', resolve));
        // The lock is a link to `host-pid`.
        await killTree(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)));
        await closed;
        await close();
      },
      close,
    };
  } catch (error) {
    await close();
    throw new Error(`Chromium started, but the extension in ${resolve(extension)} did not. Is it built?`, { cause: error });
  }
};
