import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../tools/browser';
import { isThere } from './on-page';
import { participantPage } from './participant-page';
import { BROWSERS, openProduction } from './production';
import { storedLogs } from './stored-logs';

const OPINI = 'Menulis Opini, Menembus Meja Redaksi';
/** The same dashboard without any word of whose it is. */
const namesNobody = (trainings: string[]): string =>
  participantPage(trainings)
    .replace('<p>Halo, Budi Santoso</p>', '')
    .replace('<dt>Nomor Kartu Prakerja</dt><dd>9999 0000 1111 2222</dd>', '');
const LOGIN = '<!doctype html><html lang="id"><body><h1>Masuk</h1><form><input type="password"><button>Masuk</button></form></body></html>';

describe.each(BROWSERS)('"Ini akun saya" in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  const looks = async (): Promise<string[]> =>
    (await storedLogs(stage.control)).flatMap(({ lines }) => lines.filter((line) => line.includes('"kind":"capture"')));
  const visit = async (html: string, path = '/'): Promise<void> => {
    const before = (await looks()).length;
    stage.site.show('mine', { html, status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('mine');
    await tab.goto(`https://dashboard.prakerja.go.id${path}`);
    await waitFor('a look', async () => ((await looks()).length > before ? true : undefined), 40_000);
    await tab.close();
  };
  beforeAll(async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('mine');
    await visit(participantPage([OPINI, 'Belajar Excel']));
    await visit(LOGIN, '/masuk');
    await visit(namesNobody([OPINI]));
  });
  afterAll(() => stage?.close());

  it('takes a visit that names nobody into the account, and the popup tells what it shows', async () => {
    const popup = await stage.browser.openExtensionPage('popup.html');
    const there = (selector: string) => isThere(popup, selector);
    await there('#mine [data-mine]');
    const told = await popup.evaluate(() => ({
      panel: document.querySelector('#mine')?.textContent ?? '',
      buttons: [...document.querySelectorAll('#mine [data-mine]')].map((button) => button.textContent ?? ''),
    }));
    expect(told.panel).toContain('1 halaman');
    expect(told.panel).toContain(OPINI);
    expect(told.buttons).toEqual(['Ini akun saya: Budi S••• · •••• 2222', 'Ini akun saya, tetapi bukan yang di atas']);
    await popup.click('#mine [data-mine]');
    await there('[data-noted="true"]');
    await popup.close();

    const logs = await storedLogs(stage.control);
    const kinds = logs.map(({ lines }) => lines.map((line) => /"kind":"(\w+)"/.exec(line)?.[1]).join(' ')).sort();
    expect(kinds).toEqual(['genesis capture capture', 'genesis capture note capture finding']);

    const timeline = await stage.browser.openExtensionPage('timeline.html');
    const text = await waitFor('the finding', async () => {
      const shown = await timeline.evaluate(() => document.body.textContent ?? '');
      return shown.includes('akunnya dari pernyataan') ? shown : undefined;
    });
    expect(text).toContain('Belajar Excel');
    expect(text).toContain('Dinyatakan: 1 halaman tanpa nomor akun milik akun ini');
    await timeline.close();
  });
});
