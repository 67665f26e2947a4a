import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRecord } from '../../utils/chain/open-record';
import { leave, type Page, waitFor } from '../tools/browser';
import { isThere, textNow } from './on-page';
import { participantPage } from './participant-page';
import { BROWSERS, openProduction } from './production';
import { expectSound, looksIn } from './sound';
import { storedLogs } from './stored-logs';

/** In an extension page of either browser. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: { seq: number; screenshot: boolean }; detail?: string }> };
};

const POST = (comment: string) => `<!doctype html><html lang="id"><head><title>prakerja.go.id di Instagram</title></head><body>
<h1>Informasi gelombang berikutnya</h1><ul><li>admin: tunggu ya</li>${comment}</ul></body></html>`;
const COMMENT = '<li>budi: sertifikat saya masih 0, kartu 9999 0000 1111 2222</li>';
const ADDRESS = 'https://www.instagram.com/p/CCprakerja/';

describe.each(BROWSERS)('the complaint side in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  let page: Page;
  const there = (selector: string) => isThere(page, selector, 30_000);
  const text = (selector: string) => textNow(page, selector);
  const type = (selector: string, value: string) =>
    page.evaluate(
      (wanted, typed) => {
        const field = document.querySelector<HTMLInputElement>(wanted);
        if (!field) throw new Error(`no ${wanted}`);
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      selector,
      value,
    );

  beforeAll(async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('complaint');
    stage.site.show('complaint', { html: participantPage(), status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('complaint');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => looksIn(await storedLogs(stage.control)) || undefined);
    page = await stage.browser.openExtensionPage('complaint.html');
    await there('#unanswered');
  });
  afterAll(() => stage?.close());

  it('notes a call that nobody answered by one tap, and counts it', async () => {
    await page.click('#unanswered');
    await there('[data-noted]');
    expect(await text('#calls')).toContain('1');
    expect(await text('#journal-lines')).toContain(
      'Upaya pengaduan lewat telepon kepada Manajemen Pelaksana Prakerja (PMO): tidak dijawab',
    );
  });

  it('notes a complaint and the answer to it by the short forms', async () => {
    await page.click('#add-complaint');
    await there('form [name=asked]');
    await type('form [name=address]', 'info@prakerja.go.id');
    await type('form [name=asked]', 'Sertifikat saya masih 0');
    await page.click('#journal form [type=submit]');
    await there('[data-noted="3"]');
    await page.click('#add-answer');
    await there('form [name=said]');
    await type('form [name=said]', 'harap bersabar');
    await page.click('#journal form [type=submit]');
    await there('[data-noted="4"]');
    expect(await text('#entry-4')).toContain('Untuk entri [3]');
    expect(await text('#entry-3')).toContain('Yang disampaikan: Sertifikat saya masih 0');
  });

  it('writes a letter from the log, without the name until it is wanted, and saves it', async () => {
    const body = () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#letter-body')?.value ?? '');
    expect(await body()).toContain('Upaya pengaduan lewat telepon');
    expect(await body()).toContain('saksi-checkpoint/1');
    expect(await body()).not.toMatch(/Budi|9999/);
    await page.click('#with-identity');
    await waitFor('the name', async () => (await body()).includes('Nama: Budi Santoso') || undefined);
    await type('#letter-body', `${await body()}\nTambahan saya.`);
    await page.click('#save-letter');
    const file = await waitFor('the letter', () => readdirSync(stage.browser.downloads).find((each) => /^surat-.*\.txt$/.test(each)));
    const saved = await waitFor('its text', () => readFileSync(join(stage.browser.downloads, file), 'utf8') || undefined);
    expect(saved).toContain('Tambahan saya.');
    expect(await page.evaluate(() => document.querySelector('#mail-letter')?.getAttribute('href'))).toMatch(
      /^mailto:info@prakerja\.go\.id\?subject=Pengaduan/,
    );
  });

  it('keeps a page of somebody else on a click, and says what is gone from a later copy', async () => {
    const [log] = await storedLogs(stage.control);
    const witness = await stage.browser.openSiteTab('complaint');
    const visit = async (comment: string) => {
      stage.site.show('complaint', { html: POST(comment), status: 200, at: '2020-07-23T09:00:00+07:00' });
      await leave(witness);
      await witness.goto(`${ADDRESS}?id=1`);
      await waitFor(
        'the post',
        async () => (await witness.evaluate(() => document.querySelector('h1') !== null).catch(() => false)) || undefined,
      );
    };
    const keep = () =>
      stage.control.evaluate((carries) => chrome.runtime.sendMessage({ name: 'capture-page', carries }), {
        log: log?.log ?? '',
        tab: witness.id,
      });
    await visit(COMMENT);
    // Without the click the page is out of reach.
    expect(await keep()).toMatchObject({ ok: false, why: 'failed' });
    await stage.browser.clickAction(witness);
    expect(await keep()).toEqual({ ok: true, value: { seq: 5, screenshot: true, masked: false } });
    await visit('');
    await stage.browser.clickAction(witness);
    expect(await keep()).toEqual({ ok: true, value: { seq: 6, screenshot: true, masked: false } });
    await witness.close();

    const after = await storedLogs(stage.control);
    expectSound(after);
    const record = openRecord(after[0]?.records[5] as Uint8Array);
    expect(record.body).toMatchObject({ witness: 'page', source: { url: ADDRESS, status: 200 } });
    expect(record.files.map(({ role }) => role)).toEqual(['page-html', 'page-text', 'screenshot']);
    expect(JSON.stringify(record.body)).not.toMatch(/9999|budi/i);

    page = await stage.browser.openExtensionPage('complaint.html');
    await there('[data-difference=gone]');
    expect(await text('[data-difference=gone] li')).toBe('budi: sertifikat saya masih 0, kartu 9999 0000 1111 2222');
    expect(await text('[data-difference=fresh]')).toContain('Tidak ada teks baru.');
    expect(await text('[data-difference=fresh]')).not.toContain('tunggu');
  });

  it('is linked from the popup', async () => {
    page = await stage.browser.openExtensionPage('popup.html');
    await there('#complaint');
    expect(await page.evaluate(() => document.querySelector('#complaint')?.getAttribute('href'))).toContain('/complaint.html?log=');
    expect(await text('#keep-page')).toBe('Simpan halaman ini sebagai bukti');
  });
});
