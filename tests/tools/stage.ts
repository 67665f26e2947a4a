import type { Browser } from './browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { Stage } from './player';
import { startSite } from './site';
import { watchedAddresses } from './watched-addresses';

/** A browser with the extension, the stand-in site, and an extension page to ask from. */
export const openStage = async (
  browserName: Browser['name'],
  extension: string,
  launched: { headless?: boolean; profile?: string; quota?: number } = {},
): Promise<Stage & { close: () => Promise<void> }> => {
  const site = await startSite();
  try {
    const launch = browserName === 'firefox' ? launchFirefox : launchChromium;
    const browser = await launch({ ...launched, extension, sitePort: site.port });
    const close = async (): Promise<void> => {
      await browser.close();
      site.stop();
    };
    return { browser, site, control: await browser.openExtensionPage('popup.html'), watches: watchedAddresses(extension), close };
  } catch (error) {
    site.stop();
    throw error;
  }
};
