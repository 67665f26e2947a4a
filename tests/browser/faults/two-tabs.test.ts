import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { waitFor } from '../../tools/browser';
import { build } from '../../tools/build';
import { openStage } from '../../tools/stage';
import { participantPage } from '../participant-page';
import { BROWSERS } from '../production';
import { audit } from './audit';
import { storedTail } from './stored-tail';
import { acknowledged } from './told';
import { withPump } from './with-pump';

/** In each tab, beside the look at the page itself; three at a time. */
const SUBMISSIONS = 200;
const PAGE = participantPage().replace('<html lang="id">', `<html lang="id" data-most="${SUBMISSIONS}">`);

describe.each(BROWSERS)('in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-two-tabs-'));
  let stage: Awaited<ReturnType<typeof openStage>>;
  afterEach(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it(`two tabs that submit ${SUBMISSIONS} looks each at once make one unbroken chain with every look in it once`, async () => {
    const extension = withPump(await build(name === 'firefox' ? 'firefox' : 'chrome', 'production'), folder);
    stage = await openStage(name, extension);
    stage.site.setDefaultLane('two-tabs');
    stage.site.show('two-tabs', { html: PAGE, status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tabs = [await stage.browser.openSiteTab('two-tabs'), await stage.browser.openSiteTab('two-tabs')];
    await Promise.all(tabs.map((tab) => tab.goto('https://dashboard.prakerja.go.id/')));
    const all = 2 * (SUBMISSIONS + 1);
    await waitFor(`${all} acknowledgements`, () => acknowledged(stage.site).length >= all || undefined, 220_000, 250);

    const { faults, follow, looks } = audit();
    const logs = await storedTail(stage.control);
    follow(logs, acknowledged(stage.site));
    expect(faults).toEqual([]);
    expect(logs).toHaveLength(1);
    expect(looks()).toBe(all);
  }, 300_000);
});
