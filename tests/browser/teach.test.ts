import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRecord } from '../../utils/chain/open-record';
import { UNKNOWN_STATUS } from '../reader/lesson-pages';
import { type Page, waitFor } from '../tools/browser';
import { BROWSERS, openProduction } from './production';
import { looksIn } from './sound';
import { storedLogs } from './stored-logs';

const PICKS: [text: string, as: string][] = [
  ['Menulis Opini, Menembus Meja Redaksi', 'title'],
  ['Rampung (*)', 'status/finished'],
  ['Masih digarap', 'status/active'],
  ['Piagam Digital', 'certificate/some'],
];

/** What each look was read with, and what became of its list. */
const readings = async (control: Page): Promise<{ parser: string; list: string }[]> =>
  (await storedLogs(control)).flatMap(({ records }) =>
    records.flatMap((bytes) => {
      const observed = bytes && (openRecord(bytes).body.observed as { parser: string; pelatihan: string } | undefined);
      return observed ? [{ parser: observed.parser, list: observed.pelatihan }] : [];
    }),
  );

describe.each(BROWSERS)('a page that nobody understands, in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  const visit = async (): Promise<void> => {
    const before = looksIn(await storedLogs(stage.control));
    const tab = await stage.browser.openSiteTab('teach');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => looksIn(await storedLogs(stage.control)) > before || undefined);
    await tab.close();
  };
  beforeAll(async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('teach');
    stage.site.show('teach', { html: UNKNOWN_STATUS, status: 200, at: '2026-01-05T09:00:00+07:00' });
    await visit();
  });
  afterAll(() => stage?.close());

  it('is taught, read at the next visit and in the old copy, and every entry of it is marked', async () => {
    expect(await readings(stage.control)).toEqual([{ parser: 'dashboard/1', list: 'not-observed' }]);

    const page = await stage.browser.openExtensionPage('explain.html');
    const there = (selector: string): Promise<unknown> =>
      waitFor(selector, async () => (await page.evaluate((one) => document.querySelector(one) !== null, selector)) || undefined);
    await there('#teach-open');
    await page.click('#teach-open');
    await there('.picks select');
    await page.evaluate((picks) => {
      for (const [text, as] of picks) {
        const label = [...document.querySelectorAll('.picks label')].find((one) => one.querySelector('bdi')?.textContent === text);
        const select = label?.querySelector('select');
        if (!select) throw new Error(`nothing to pick for ${text}`);
        select.value = as;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }, PICKS);
    await waitFor(
      'the picks',
      async () => (await page.evaluate(() => document.querySelectorAll('.picks .picked').length)) === 4 || undefined,
    );
    await page.click('#teach-try');
    await there('#teach-keep');
    expect(await page.evaluate(() => document.querySelector('[data-teach-result]')?.textContent)).toContain(
      'Fotografi Produk dengan Ponsel',
    );
    await page.click('#teach-keep');
    await there('[data-taught]');
    expect(await page.evaluate(() => document.querySelector('#lessons')?.textContent)).toContain('Masih digarap');
    await there('#reread');
    await page.click('#reread');
    await there('[data-reread="done"]');
    await page.close();

    await visit();
    const [, ...later] = await readings(stage.control);
    expect(later).toHaveLength(2);
    for (const { parser, list } of later) {
      expect(parser).toMatch(/^dashboard\/1\+diajarkan-[0-9a-f]{8}$/);
      expect(list).toBe('listed');
    }
    const timeline = await stage.browser.openExtensionPage('timeline.html');
    const text = await waitFor('the mark', async () => {
      const shown = await timeline.evaluate(() => document.body.textContent ?? '');
      return shown.includes('dibaca dengan kata yang diajarkan sendiri') ? shown : undefined;
    });
    expect(text).toContain('Masih digarap');
    await timeline.close();
  });

  it('is not understood any more once the lesson is forgotten, and what was recorded stays', async () => {
    const page = await stage.browser.openExtensionPage('explain.html');
    await waitFor('the lesson', async () => (await page.evaluate(() => document.querySelector('#lessons button') !== null)) || undefined);
    await page.click('#lessons button');
    await waitFor('no lesson', async () => (await page.evaluate(() => document.querySelector('#lessons') === null)) || undefined);
    await page.close();
    await visit();
    const all = await readings(stage.control);
    expect(all.filter(({ list }) => list === 'listed')).toHaveLength(2);
    expect(all.at(-1)).toEqual({ parser: 'dashboard/1', list: 'not-observed' });
  });
});
