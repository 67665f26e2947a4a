import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page, waitFor } from '../../tools/browser';
import { launchChromium } from '../../tools/chromium';
import { launchFirefox } from '../../tools/firefox';
import { startSite } from '../../tools/site';
import { participantPage } from '../participant-page';
import { type Acknowledged, audit } from './audit';
import type { Sent } from './pump';
import { random } from './random';
import { storedTail } from './stored-tail';
import { acknowledged, unanswered } from './told';
import { withPump } from './with-pump';

const AT = '2020-06-21T09:00:00+07:00';
/** After the first acknowledgement: at ten to fifty appends a second, well inside the writing. */
const LONGEST_MS = 1_500;

type Options = {
  browser: Browser['name'];
  /** The built extension's folder. */
  extension: string;
  kills: number;
  seed: number;
  onRound?: (line: string) => void;
};

export type KillReport = { kills: number; acknowledged: number; stored: number; repeated: number; faults: string[] };

const pageWith = (repeat: readonly Sent[]): string =>
  participantPage().replace('<main>', `<script type="application/json" id="unanswered">${JSON.stringify(repeat)}</script><main>`);

/**
 * Kills the browser in the middle of writes, again and again, on one profile; reads after each kill what is left. The looks that a kill
 * left unanswered are sent again after it, under the same ids: no matter whether they were stored, each may be there once.
 */
export const killRounds = async ({ browser: name, extension, kills, seed, onRound }: Options): Promise<KillReport> => {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-kills-'));
  const profile = mkdtempSync(join(folder, 'profile-'));
  const pumped = withPump(extension, join(folder, 'extension'));
  const launch = name === 'firefox' ? launchFirefox : launchChromium;
  const next = random(seed);
  const site = await startSite();
  site.setDefaultLane('kills');
  const follower = audit();
  const all: Acknowledged[] = [];
  let repeat: Sent[] = [];
  let repeated = 0;
  let browser: Browser | undefined;
  const start = async () => {
    browser = await launch({ extension: pumped, sitePort: site.port, profile });
    const control = await browser.openExtensionPage('verify.html');
    return { browser, control };
  };
  const write = async (running: Browser, page: Page): Promise<void> => {
    const from = site.log.length;
    site.show('kills', { html: pageWith(repeat), status: 200, at: AT });
    await page.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a first acknowledgement', () => acknowledged(site, from).length > 0 || undefined, 180_000, 20);
    await new Promise((resolve) => setTimeout(resolve, next() * LONGEST_MS));
    await running.kill();
    all.push(...acknowledged(site, from));
    repeated += repeat.length;
    repeat = unanswered(site, from);
  };
  try {
    for (let kill = 1; kill <= kills && follower.faults.length === 0; kill += 1) {
      const { browser: running, control } = await start();
      follower.follow(await storedTail(control, follower.places()), all);
      onRound?.(`${name} ${kill}/${kills}: ${all.length} acknowledged, ${follower.looks()} stored, ${follower.faults.length} faults`);
      await write(running, control);
    }
    const { browser: running, control } = await start();
    follower.follow(await storedTail(control, follower.places()), all);
    // Once more from nothing: what was read before must still be what it was.
    const whole = audit();
    whole.follow(await storedTail(control), all);
    await running.close();
    return { kills, acknowledged: all.length, stored: whole.looks(), repeated, faults: [...follower.faults, ...whole.faults] };
  } finally {
    await browser?.close().catch(() => {});
    site.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
