import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../tools/browser';
import { participantPage } from './participant-page';
import { BROWSERS, openProduction } from './production';
import { expectSound, looksIn } from './sound';
import { storedLogs } from './stored-logs';

const AT = '2020-06-21T09:00:00+07:00';

/** What browsers ask of their makers, whatever extensions do. */
const MAKERS = /^https:\/\/[^/]*\.(google|googleapis|gstatic|mozilla)\.(com|net|org)\//;

/** Keeps, in the page's own world, everything that changes in it after it was parsed. */
const RECORDER = `<script>
addEventListener('DOMContentLoaded', () => {
  window.changes = [];
  window.names = Object.getOwnPropertyNames(window).sort().join();
  new MutationObserver((records) => window.changes.push(...records.map(({ type, target }) => type + ' of ' + target.nodeName)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});
</script>`;

describe.each(BROWSERS)('the extension in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  beforeAll(async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('watching');
  });
  afterAll(() => stage?.close());

  const looks = async (): Promise<number> => looksIn(await storedLogs(stage.control));
  const visit = async (url: string, html = participantPage()) => {
    stage.site.show('watching', { html, status: 200, at: AT });
    const tab = await stage.browser.openSiteTab('watching');
    await tab.goto(url);
    return tab;
  };

  it.each(['https://dashboard.prakerja.go.id/pelatihan', 'https://www.prakerja.go.id/', 'https://skillsweek.prakerja.go.id/profil'])(
    'records a look at %s',
    async (url) => {
      const before = await looks();
      const tab = await visit(url);
      await waitFor(`a look at ${url}`, async () => ((await looks()) > before ? true : undefined));
      expectSound(await storedLogs(stage.control));
      await tab.close();
    },
  );

  it('records another look after navigation within the page, and one more when what it shows changes', async () => {
    const before = await looks();
    const tab = await visit('https://dashboard.prakerja.go.id/pelatihan');
    await waitFor('the first look', async () => ((await looks()) > before ? true : undefined));
    await tab.evaluate(() => history.pushState(null, '', '/riwayat'));
    await waitFor('a look after navigation', async () => ((await looks()) > before + 1 ? true : undefined), 60_000);
    await tab.evaluate(() => document.body.append('Belum ada insentif'));
    await waitFor('a look after a change', async () => ((await looks()) > before + 2 ? true : undefined), 60_000);
    expectSound(await storedLogs(stage.control));
    await tab.close();
  });

  it('records nothing elsewhere, not even on a page that looks the same', async () => {
    const before = await looks();
    const tab = await visit('https://dashboard.prakerja.go.id.example/pelatihan');
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(await looks()).toBe(before);
    await tab.close();
  });

  it('changes nothing on the page, and leaves nothing in it', async () => {
    const before = await looks();
    const tab = await visit('https://dashboard.prakerja.go.id/', participantPage(['Barista'], RECORDER));
    await waitFor('a look', async () => ((await looks()) > before ? true : undefined));
    const traces = await tab.evaluate(async () => ({
      changes: (window as unknown as { changes: string[] }).changes,
      sameNames:
        Object.getOwnPropertyNames(window)
          .filter((each) => each !== 'changes' && each !== 'names')
          .sort()
          .join() ===
        (window as unknown as { names: string }).names
          .split(',')
          .filter((each) => each !== 'changes' && each !== 'names')
          .join(),
      stored: [localStorage.length, sessionStorage.length, document.cookie.length, (await indexedDB.databases()).length],
    }));
    expect(traces).toEqual({ changes: [], sameNames: true, stored: [0, 0, 0, 0] });
    await tab.close();
  });

  it('asks nothing of the network', async () => {
    const own = stage.site.log.filter(({ url }) => !MAKERS.test(url) && !url.endsWith('/favicon.ico'));
    expect(own.filter(({ destination, method }) => destination !== 'document' || method !== 'GET')).toEqual([]);
    // One request a visit above: the page itself.
    expect(own).toHaveLength(6);
  });
});
