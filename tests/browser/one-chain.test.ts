import { afterEach, describe, expect, it } from 'vitest';
import { type Browser, type SiteTab, waitFor } from '../tools/browser';
import { participantPage } from './participant-page';
import { BROWSERS, openProduction } from './production';
import { expectSound, looksIn } from './sound';
import { type StoredLogs, storedLogs } from './stored-logs';

const AT = '2020-06-21T09:00:00+07:00';
const TABS = 25;
const URL_OF_PAGE = 'https://dashboard.prakerja.go.id/';

/** The page loads that have a look in the logs, each with its number of looks. */
const loadsIn = (logs: StoredLogs): Map<string, number> => {
  const loads = new Map<string, number>();
  for (const record of logs.flatMap(({ records }) => records)) {
    const load: string | undefined = JSON.parse(new TextDecoder().decode(record) || '{}').captured?.load;
    if (load) loads.set(load, (loads.get(load) ?? 0) + 1);
  }
  return loads;
};

describe.each(BROWSERS)('the log in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  afterEach(() => stage?.close());

  /** One after another: 25 at once keep a small machine busy for longer than a page may take to load. */
  const openTabs = async (browser: Browser, count: number): Promise<SiteTab[]> => {
    const tabs: SiteTab[] = [];
    while (tabs.length < count) tabs.push(await browser.openSiteTab('chain'));
    return tabs;
  };

  const start = async (): Promise<void> => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('chain');
    stage.site.show('chain', { html: participantPage(), status: 200, at: AT });
  };

  const expectOneChain = async (loads: number): Promise<void> => {
    const logs = await waitFor(
      `${loads} looks`,
      async () => {
        const stored = await storedLogs(stage.control);
        return looksIn(stored) >= loads ? stored : undefined;
      },
      120_000,
      250,
    );
    expectSound(logs);
    expect(logs).toHaveLength(1);
    expect([...loadsIn(logs).values()]).toEqual(Array.from({ length: loads }, () => 1));
  };

  it(`is one unbroken chain when ${TABS} pages submit at once`, async () => {
    await start();
    const tabs = await openTabs(stage.browser, TABS);
    await Promise.all(tabs.map((tab) => tab.goto(URL_OF_PAGE)));
    await expectOneChain(TABS);
  });

  it('goes on after the background was stopped between looks', async () => {
    await start();
    const [tab] = await openTabs(stage.browser, 1);
    for (const loads of [1, 2, 3]) {
      await tab?.goto(URL_OF_PAGE);
      await expectOneChain(loads);
      await stage.browser.stopBackground();
    }
  });

  it('loses no look and repeats none when the background is stopped while it appends', async () => {
    await start();
    const tabs = await openTabs(stage.browser, 8);
    await Promise.all(tabs.map((tab) => tab.goto(URL_OF_PAGE)));
    // The looks come within a few tenths of a second of each other: the stops go on until the first of them is in, and some more.
    for (let stops = 0, after = 0; stops < 40 && after < 6; stops += 1) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      await stage.browser.stopBackground();
      if (after > 0 || looksIn(await storedLogs(stage.control)) > 0) after += 1;
    }
    await expectOneChain(8);
  });
});
