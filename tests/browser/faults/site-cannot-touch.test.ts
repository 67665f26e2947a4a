import { afterEach, describe, expect, it } from 'vitest';
import { waitFor } from '../../tools/browser';
import { participantPage } from '../participant-page';
import { BROWSERS, openProduction } from '../production';
import { expectSound, looksIn } from '../sound';
import { storedLogs } from '../stored-logs';

const AT = '2020-06-21T09:00:00+07:00';
/** Tells the browser to clear all that it keeps for the site. Imagined: a page of the site's own that wants to be rid of everything. */
const CLEARS_ALL = `<script>
indexedDB.databases().then((all) => all.forEach(({ name }) => indexedDB.deleteDatabase(name)));
['saksi', 'saksi-staged'].forEach((name) => indexedDB.deleteDatabase(name));
localStorage.clear(); sessionStorage.clear();
caches.keys().then((all) => all.forEach((name) => caches.delete(name)));
document.title = 'cleared';
</script>`;
const LOGGED_OUT = `<!doctype html><html lang="id"><head><title>Masuk</title></head><body><h1>Masuk</h1>
<form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Masuk</button></form></body></html>`;

describe.each(BROWSERS)('the log in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  afterEach(() => stage?.close());

  it('is what it was after the site cleared everything that it can reach, and after logging out', async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('cleared');
    const stored = () => storedLogs(stage.control);
    const visit = async (url: string, html: string, headers?: Record<string, string>): Promise<void> => {
      const before = looksIn(await stored());
      stage.site.show('cleared', { html, status: 200, at: AT, ...(headers && { headers }) });
      const tab = await stage.browser.openSiteTab('cleared');
      await tab.goto(url);
      await waitFor(`a look at ${url}`, async () => looksIn(await stored()) > before || undefined, 60_000);
      await tab.close();
    };
    const dashboard = 'https://dashboard.prakerja.go.id/';
    await visit(dashboard, participantPage());
    const before = await stored();
    await visit(dashboard, participantPage(undefined, CLEARS_ALL), { 'clear-site-data': '"*"' });
    await visit('https://dashboard.prakerja.go.id/masuk', LOGGED_OUT);
    const after = await stored();
    expectSound(after);
    for (const { log, lines, size } of before) expect(after.find((one) => one.log === log)?.lines.slice(0, size)).toEqual(lines);
    expect(looksIn(after)).toBe(3);
  });
});
