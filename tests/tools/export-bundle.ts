import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '../../utils/evidence/source';
import type { Verdict } from '../../utils/evidence/verdict';
import { type Browser, type Page, waitFor } from './browser';

/** The evidence as the popup's own button gives it to a participant. */
export type Exported = { name: string; bytes: Uint8Array; verdict: Verdict };

/** Finished downloads: both browsers write under another name first, Firefox beside an empty file of the right one. */
const finished = (folder: string): string[] => {
  const names = readdirSync(folder);
  return names.filter(
    (name) => !/\.(crdownload|part|tmp)$/.test(name) && !names.includes(`${name}.part`) && statSync(join(folder, name)).size > 0,
  );
};

/** The popup says that the bundle is saved (and the log has recorded it), or why it is not. */
const saved = async (popup: Page): Promise<true | undefined> => {
  const { said, trouble } = await popup.evaluate(() => ({
    said: document.querySelector('[data-exported]') !== null,
    trouble: document.querySelector('[role=alert]')?.textContent ?? undefined,
  }));
  if (trouble) throw new Error(`The popup could not export: ${trouble}`);
  return said || undefined;
};

export const exportBundle = async (browser: Browser, lane: string, profile: Profile = 'lengkap'): Promise<Exported> => {
  const before = new Set(finished(browser.downloads));
  const popup = await browser.openExtensionPage(`popup.html?lane=${encodeURIComponent(lane)}`);
  try {
    await popup.click('#export');
    await popup.click(`[data-profile="${profile}"]`);
    await waitFor('the popup to say that the bundle is saved', () => saved(popup), 60_000, 100);
    const name = await waitFor('the bundle to be saved', () => finished(browser.downloads).find((each) => !before.has(each)));
    const path = join(browser.downloads, name);
    const bytes = new Uint8Array(readFileSync(path));
    rmSync(path);
    const { verifyBundle } = await import('../../utils/evidence/verify');
    return { name, bytes, verdict: await verifyBundle(bytes) };
  } finally {
    await popup.close().catch(() => {});
  }
};
