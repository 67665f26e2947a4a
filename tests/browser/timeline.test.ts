import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Page, waitFor } from '../tools/browser';
import { fillLog } from './filled-log';
import { isThere, textNow } from './on-page';
import { participantPage } from './participant-page';
import { BROWSERS, openProduction } from './production';
import { looksIn } from './sound';
import { storedLogs } from './stored-logs';

const ENTRIES = 10_000;
/** A tall window shows some ten; eight more on either side are drawn (components/window-of.ts), and one that has the focus. */
const MOST_DRAWN = 60;

describe.each(BROWSERS)('the timeline of ten thousand entries in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  let page: Page;
  const counted = (wanted: number) =>
    waitFor(
      `${wanted} records`,
      async () =>
        (await page.evaluate((n) => document.querySelector('[data-counted]')?.getAttribute('data-counted') === String(n), wanted)) ||
        undefined,
      120_000,
      200,
    );

  beforeAll(async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('timeline');
    stage.site.show('timeline', { html: participantPage(), status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('timeline');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => looksIn(await storedLogs(stage.control)) || undefined);
    await fillLog(stage.control, ENTRIES);
    page = await stage.browser.openExtensionPage('timeline.html');
  }, 240_000);
  afterAll(() => stage?.close());

  it('tells all of them, with the month without a look', async () => {
    // Before them, the log was opened and one page seen.
    await counted(ENTRIES + 2);
    expect(await page.evaluate(() => document.querySelectorAll('.over-time circle').length)).toBeGreaterThan(0);
    const above = await page.evaluate(() => {
      const [label, frame] = ['.over-time text', '.over-time svg'].map((one) => document.querySelector(one)?.getBoundingClientRect().top);
      return (label ?? 0) - (frame ?? 0);
    });
    expect(above).toBeGreaterThanOrEqual(6);
  });

  it('draws few of them however far and fast it is scrolled', async () => {
    const seen = await page.evaluate(async () => {
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const drawn: number[] = [];
      for (let step = 0; step < 90; step += 1) {
        // First by the wheel's steps, then by leaps.
        scrollBy(0, step < 60 ? 120 : document.documentElement.scrollHeight / 30);
        await frame();
        drawn.push(document.querySelectorAll('[role=feed] article').length);
      }
      const inView = [...document.querySelectorAll('[role=feed] article')].filter((article) => {
        const { top, bottom } = article.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      return {
        most: Math.max(...drawn),
        least: Math.min(...drawn),
        inView: inView.length,
        height: document.documentElement.scrollHeight,
      };
    });
    expect(seen.most).toBeLessThanOrEqual(MOST_DRAWN);
    expect(seen.least).toBeGreaterThan(0);
    expect(seen.inView).toBeGreaterThan(0);
    expect(seen.height).toBeGreaterThan(ENTRIES * 30);
  });

  it('finds what is sought, and shows what is asked for', async () => {
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#search');
      if (!field) throw new Error('no search field');
      field.value = 'masih NOL';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await counted(1);
    expect(await page.evaluate(() => document.querySelector('[role=feed] article')?.textContent)).toContain('Sertifikat saya masih nol');
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#search');
      if (!field) throw new Error('no search field');
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await counted(ENTRIES + 2);
    await page.click('[data-sort="same"]');
    await counted(3);
    const gaps = await page.evaluate(() => [...document.querySelectorAll('.gap-words')].map(({ textContent }) => textContent));
    // Thirty days and three hours lie between two looks: whole days without one are 29 or 30, by the zone that the browser is in.
    expect(gaps.filter((gap) => /^(?:29|30) hari tanpa kunjungan/.test(gap ?? ''))).toHaveLength(1);
    await page.click('[data-sort="same"]');
    await counted(ENTRIES + 2);
  });

  it('checks the whole log, which can be stopped on its way, changes nothing, and begins again', async () => {
    const before = await storedLogs(stage.control);
    // In the page itself: between two of our questions the check would be over.
    const seen = await page.evaluate(async () => {
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const button = document.querySelector<HTMLButtonElement>('#check-log');
      const section = button?.closest('section');
      const bar = () => section?.querySelector('progress');
      button?.click();
      for (let turn = 0; turn < 1000 && !bar()?.value; turn += 1) await frame();
      const [done, total] = [bar()?.value ?? 0, bar()?.max ?? 0];
      section?.querySelector<HTMLButtonElement>('[data-cancel]')?.click();
      for (let turn = 0; turn < 1000 && !document.querySelector('#check-log'); turn += 1) await frame();
      return { done, total, says: section?.querySelector('[aria-live]')?.textContent };
    });
    expect(seen).toMatchObject({ total: ENTRIES + 2, says: 'Pemeriksaan dibatalkan. Catatan Anda tidak berubah.' });
    expect(seen.done).toBeGreaterThan(0);
    expect(seen.done).toBeLessThan(ENTRIES + 2);
    expect(await storedLogs(stage.control)).toEqual(before);
    await page.click('#check-log');
    await isThere(page, '[data-whole]', 120_000);
    expect(await textNow(page, '[data-whole="true"]')).toContain(`Utuh: ${ENTRIES + 2} catatan, tidak ada yang berubah atau hilang`);
  });

  it('can be walked by keyboard alone', async () => {
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.key ?? '');
    await page.evaluate(() => document.querySelector<HTMLElement>('#search')?.focus());
    for (let tab = 0; tab < 30 && !(await focused()); tab += 1) await page.press('Tab');
    const first = await focused();
    await page.press('End');
    await waitFor('the first entry of the log', async () => (await focused()) === 'entry-0' || undefined);
    await page.press('ArrowUp');
    // An entry or a gap: what stands just above the last.
    const fromEnd = () =>
      page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        return Number(at.getAttribute('aria-setsize')) - Number(at.getAttribute('aria-posinset'));
      });
    await waitFor('the one before', async () => (await fromEnd()) === 1 || undefined);
    await page.press('Home');
    await waitFor('the newest entry', async () => (await focused()) === first || undefined);
    await page.press('PageDown');
    const place = await page.evaluate(() => {
      const article = document.activeElement as HTMLElement;
      const { top, bottom } = article.getBoundingClientRect();
      return {
        at: Number(article.getAttribute('aria-posinset')),
        of: article.getAttribute('aria-setsize'),
        seen: bottom > 0 && top < innerHeight,
      };
    });
    expect(place.at).toBeGreaterThan(1);
    expect(place.seen).toBe(true);
  });
});
