import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openRecord } from '../../../utils/chain/open-record';
import type { Kept } from '../../../utils/ledger/pack-entry';
import { type Page, waitFor } from '../../tools/browser';
import { build } from '../../tools/build';
import { ROOT } from '../../tools/root';
import { openStage } from '../../tools/stage';
import { unpackZip } from '../../tools/unpack-zip';
import { isThere, textNow } from '../on-page';
import { participantPage } from '../participant-page';
import { BROWSERS } from '../production';
import { audit } from './audit';
import { type StoredTail, storedTail } from './stored-tail';
import { acknowledged } from './told';
import { withPump } from './with-pump';

const PACKAGES = join(ROOT, 'tests/fixtures/packages');
const DASHBOARD = 'https://dashboard.prakerja.go.id/';
/** In an extension page. */
declare const chrome: { runtime: { getManifest(): { version: string } } };

describe.each(BROWSERS)('an update in place in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-update-'));
  let stage: Awaited<ReturnType<typeof openStage>>;
  afterEach(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The version before, and a page of it that writes without a pause. */
  const installBefore = async (): Promise<string> => {
    const packed = join(folder, 'packed');
    unpackZip(join(PACKAGES, 'saksi-0.0.9-chrome.zip'), packed);
    if (name === 'firefox') unpackZip(join(PACKAGES, 'saksi-0.0.9-firefox.zip'), packed);
    const installed = withPump(packed, join(folder, 'installed'));
    stage = await openStage(name, installed);
    return installed;
  };
  const update = async (installed: string): Promise<Page> => {
    const now = await build(name === 'firefox' ? 'firefox' : 'chrome', 'production');
    rmSync(installed, { recursive: true });
    cpSync(now, installed, { recursive: true });
    await stage.browser.update();
    return stage.browser.openExtensionPage('verify.html');
  };

  /** What the popup says of tabs to be loaded again. */
  const toReload = async (): Promise<string> => {
    const popup = await stage.browser.openExtensionPage('popup.html');
    await isThere(popup, '[data-state]', 60_000);
    const told = await textNow(popup, '[data-condition="reload-tab"]');
    await popup.close();
    return told;
  };
  /** The logs, once the version after has recorded a look. */
  const withNewLook = async (control: Page): Promise<StoredTail[] | undefined> => {
    const logs = await storedTail(control);
    const isNew = ({ record }: Kept): boolean => {
      const { kind, body } = openRecord(record ?? new Uint8Array());
      return kind === 'capture' && (body.agent as { version: string }).version !== '0.0.9';
    };
    return logs.some(({ entries }) => entries.some(isNew)) ? logs : undefined;
  };

  it('in the middle of writes keeps every acknowledged look of the version before, and watches on', async () => {
    const installed = await installBefore();
    expect(await stage.control.evaluate(() => chrome.runtime.getManifest().version)).toBe('0.0.9');
    stage.site.setDefaultLane('update');
    stage.site.show('update', { html: participantPage(), status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('update');
    await tab.goto(DASHBOARD);
    await waitFor('a filled log', () => acknowledged(stage.site).length >= 90 || undefined, 180_000, 20);
    const before = await storedTail(stage.control);

    const control = await update(installed);
    expect(await control.evaluate(() => chrome.runtime.getManifest().version)).not.toBe('0.0.9');
    const { faults, follow, looks } = audit();
    follow(before, []);
    const more = await storedTail(control, Object.fromEntries(before.map(({ log, size }) => [log, size])));
    follow(more, acknowledged(stage.site));
    expect(faults).toEqual([]);
    expect(looks()).toBeGreaterThanOrEqual(90);

    if (name === 'chromium') {
      // The old content script can reach nobody, and the browser puts no new one into the tab.
      await waitFor('the popup to say so', async () => (await toReload()) || undefined, 60_000, 500);
      expect(await toReload()).toBe('Saksi baru saja diperbarui. Muat ulang tab dashboard Prakerja yang terbuka supaya dijaga lagi.');
      await tab.goto(DASHBOARD);
    }
    const whole = await waitFor('a look of the new version', () => withNewLook(control), 60_000, 250);
    expect(await toReload()).toBe('');
    const again = audit();
    again.follow(whole, acknowledged(stage.site));
    expect(again.faults).toEqual([]);
  }, 420_000);
});
