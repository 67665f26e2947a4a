import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Authority, newAuthority } from '../evidence/authority';
import { type Page, waitFor } from '../tools/browser';
import { build } from '../tools/build';
import { openStage } from '../tools/stage';
import { isThere } from './on-page';
import { participantPage } from './participant-page';
import { BROWSERS } from './production';
import { looksIn } from './sound';
import { storedLogs } from './stored-logs';

/** Chromium asks in a window of its own, which no test can click: there the permission is given beforehand. Firefox is told not to ask. */
const granted = (folder: string): string => {
  const copy = mkdtempSync(join(tmpdir(), 'saksi-granted-'));
  cpSync(folder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions.push('https://freetsa.org/*');
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
};

describe.each(BROWSERS)('seals in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  let authority: Authority;
  let asked: Uint8Array[];
  let copy: string | undefined;
  beforeAll(async () => {
    const folder = await build(name === 'firefox' ? 'firefox' : 'chrome', 'production');
    copy = name === 'chromium' ? granted(folder) : undefined;
    stage = await openStage(name, copy ?? folder);
    [authority, asked] = [newAuthority('rsa'), []];
    stage.site.serve('freetsa.org', (query) => {
      asked.push(query);
      return authority.answer(query);
    });
    stage.site.setDefaultLane('seals');
    stage.site.show('seals', { html: participantPage(), status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('seals');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => looksIn(await storedLogs(stage.control)) || undefined, 60_000);
  });
  afterAll(async () => {
    await stage?.close();
    if (copy) rmSync(copy, { recursive: true });
  });

  const kinds = async (): Promise<string[]> =>
    ((await storedLogs(stage.control))[0]?.lines ?? []).map((line) => JSON.parse(line).kind as string);
  const there = (page: Page, selector: string) => isThere(page, selector, 60_000);

  it('are off; turned on, an authority gets 69 bytes and its token is in the log; off again, nobody is asked', async () => {
    expect(asked).toEqual([]);
    const page = await stage.browser.openExtensionPage('options.html');
    await there(page, '[data-authority="digicert"]');
    await page.click('[data-authority="digicert"]');
    await page.click('#seals-on');
    await there(page, '[data-sealed]');
    expect(asked.map(({ length }) => length)).toEqual([69]);
    expect(await kinds()).toEqual(['genesis', 'capture', 'anchor']);
    const posted = stage.site.log.filter(({ url }) => url.includes('freetsa.org'));
    expect(posted.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST https://freetsa.org/tsr']);
    expect(posted[0]?.headers).not.toHaveProperty('cookie');
    expect(posted[0]?.headers).not.toHaveProperty('referer');
    await page.click('#seals-off');
    await waitFor('it to be off', async () => (await page.evaluate(() => document.querySelector('#seals-off') === null)) || undefined);
  });

  it('by e-mail: the code is copied, sent by the participant, and noted', async () => {
    const page = await stage.browser.openExtensionPage('export.html');
    await there(page, '#seal-code');
    const code = await page.evaluate(() => document.querySelector('#seal-code')?.textContent ?? '');
    expect(code).toMatch(/^saksi-checkpoint\/1\nlog [0-9a-f]{32}\nsize 3\n/);
    await page.click('#copy-code');
    await there(page, '#note-sent');
    await page.click('#note-sent');
    await waitFor('the note', async () =>
      (await page.evaluate(() => document.querySelector('#seal-noted')?.textContent ?? '')).startsWith('Tercatat') ? true : undefined,
    );
    expect(await kinds()).toEqual(['genesis', 'capture', 'anchor', 'anchor']);
  });
});
