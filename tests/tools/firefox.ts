import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, KEYS, leave, middleOf, type Page, type Place, waitFor } from './browser';
import { lookAt } from './firefox-look';
import { killTree } from './kill-tree';
import { Marionette } from './marionette';
import { findProgram } from './programs.mjs';

type Options = {
  /** The built extension's folder. */
  extension: string;
  sitePort: number;
  headless?: boolean;
  profile?: string;
  /** As many bytes may the extension, which is alone here, keep. */
  quota?: number;
};

/** In an extension page. */
declare const chrome: { tabs: { getCurrent(): Promise<{ id: number }> } };

/** Fixed, so that the extension's address is known before it is installed. */
const UUID = '5a6b1c2d-0000-4000-8000-000000000001';

const preferences = (addon: string, sitePort: number, downloads: string) => ({
  // Every host is the stand-in site: nothing a test does may leave the machine.
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${sitePort}`,
  'network.dns.disablePrefetch': true,
  'network.proxy.type': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [addon]: UUID }),
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'intl.locale.requested': 'id',
  'intl.accept_languages': 'id,en',
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  // A browser that was killed starts again like any other.
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'browser.tabs.warnOnClose': false,
  'xpinstall.signatures.required': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.region.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
});

const wrap = (marionette: Marionette, handle: string): Page => {
  const here = <T>(commands: () => Promise<T>): Promise<T> =>
    marionette.inTurn(async () => {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
      return commands();
    });
  return {
    goto: (url) => here(async () => void (await marionette.send('WebDriver:Navigate', { url }))),
    url: () => here(async () => (await marionette.send<{ value: string }>('WebDriver:GetCurrentURL')).value),
    evaluate: (run, ...args) => here(() => marionette.evaluate(String(run), args)),
    click: (selector) =>
      here(async () => {
        const id = await waitFor(`"${selector}" on the page`, async () => {
          const found = await marionette
            .send<{ value: Record<string, string> }>('WebDriver:FindElement', { using: 'css selector', value: selector })
            .catch(() => undefined);
          return found && Object.values(found.value)[0];
        });
        // What stays in view may lie over it: moved clear of that first, as keyboards and Playwright do.
        await marionette.evaluate(`(selector) => document.querySelector(selector).scrollIntoView({ block: 'nearest' })`, [selector]);
        await marionette.send('WebDriver:ElementClick', { id });
      }),
    press: (key) =>
      here(async () => {
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
        await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      }),
    tap: (selector) =>
      here(async () => {
        const { x, y } = await waitFor(
          `"${selector}" on the page`,
          async () => (await marionette.evaluate<Place | null>(String(middleOf), [selector])) ?? undefined,
        );
        const actions = [
          { type: 'pointerMove', duration: 0, x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pause', duration: 50 },
          { type: 'pointerUp', button: 0 },
        ];
        const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions };
        await marionette.send('WebDriver:PerformActions', { actions: [finger] });
      }),
    look: (look) =>
      here(async () => {
        const { value: url } = await marionette.send<{ value: string }>('WebDriver:GetCurrentURL');
        await lookAt(marionette, url, look);
      }),
    memory: async () => Promise.reject(new Error('Firefox does not tell a page’s memory')),
    screenshot: (size) =>
      here(async () => {
        if (size) await marionette.send('WebDriver:SetWindowRect', size);
        const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
        return Buffer.from(value, 'base64');
      }),
    close: () => here(async () => void (await marionette.send('WebDriver:CloseWindow'))),
  };
};

export const launchFirefox = async (options: Options): Promise<Browser> => {
  const extension = resolve(options.extension);
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const addon: string = manifest.browser_specific_settings.gecko.id;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'saksi-firefox-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const origin = `moz-extension://${UUID}`;
  const program = findProgram('firefox') ?? 'firefox';
  const wanted = {
    ...preferences(addon, options.sitePort, downloads),
    ...(options.quota !== undefined && { 'dom.quotaManager.temporaryStorage.fixedLimit': options.quota / 1024 }),
  };
  const marionette = await Marionette.launch(program, profile, wanted, options.headless ?? true);
  const close = async (): Promise<void> => {
    await marionette.quit();
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const install = () => marionette.send('Addon:Install', { path: extension, temporary: true });
    await install();
    const handles = (): Promise<string[]> => marionette.send<string[]>('WebDriver:GetWindowHandles');
    const [first = ''] = await handles();
    const control = wrap(marionette, first);
    /** `goto` does not wait, and the blank page before is complete too. */
    const ready = async (page: Page): Promise<Page> => {
      const loaded = () => location.protocol === 'moz-extension:' && document.readyState === 'complete';
      await waitFor('the extension page', async () => (await page.evaluate(loaded).catch(() => false)) || undefined);
      return page;
    };
    await control.goto(`${origin}/popup.html`);
    await ready(control);
    const openExtensionPage = async (path: string): Promise<Page> => {
      const handle = await marionette.inTurn(async () => {
        // Addressed to a window that is there: the one addressed last may have been closed.
        await marionette.send('WebDriver:SwitchToWindow', { handle: first });
        return (await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'window' })).handle;
      });
      const page = wrap(marionette, handle);
      await page.goto(`${origin}/${path}`);
      return ready(page);
    };
    return {
      name: 'firefox',
      version: marionette.version,
      origin,
      downloads,
      openSiteTab: async () => {
        const page = await openExtensionPage('popup.html');
        return { id: await page.evaluate(async () => (await chrome.tabs.getCurrent()).id), ...page };
      },
      openExtensionPage,
      clickAction: async (page) => {
        // What a click allows ends with the document it was given for, and `goto` does not wait for the next.
        const shown = () => location.protocol !== 'about:' && document.readyState === 'complete';
        await waitFor('the page to be shown', async () => (await page.evaluate(shown).catch(() => false)) || undefined);
        const url = await page.url();
        const granted = await marionette.inTurn(() =>
          marionette.evaluateInBrowser<number>(
            `(id, url) => {
              const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap((window) => [...window.gBrowser.tabs]);
              const here = tabs.filter((tab) => tab.linkedBrowser.currentURI.spec === url);
              if (here.length === 1) WebExtensionPolicy.getByID(id).extension.tabManager.addActiveTabPermission(here[0]);
              return here.length;
            }`,
            [addon, url],
          ),
        );
        if (granted !== 1) throw new Error(`there are ${granted} tabs at ${url}; one is needed`);
      },
      stopBackground: () =>
        marionette.inTurn(() =>
          marionette.evaluateInBrowser<void>('(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground()', [addon]),
        ),
      update: async () => {
        // Our pages are closed, and other windows are opened from this one.
        await leave(control);
        await marionette.inTurn(install);
      },
      kill: async () => {
        await killTree(marionette.process.pid as number);
        await marionette.exited;
        await close();
      },
      close,
    };
  } catch (error) {
    await close();
    throw new Error(`Firefox started, but the extension in ${extension} did not. Is it built?`, { cause: error });
  }
};
