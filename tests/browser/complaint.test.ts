import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRecord } from '../../utils/chain/open-record';
import { verifyBundle } from '../../utils/evidence/verify';
import { exportWords } from '../../utils/language/export-words';
import { MOST_ATTACHED_BYTES } from '../../utils/schema/attachment';
import { Tampered } from '../evidence/tampered';
import { PRINTED } from '../personal/printed';
import { leave, type Page, waitFor } from '../tools/browser';
import { exportBundle } from '../tools/export-bundle';
import { isThere, pressOn, textNow } from './on-page';
import { participantPage } from './participant-page';
import { openPopupOver } from './popup-over';
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
/** Imagined: an automatic reply as a mail program saves it, with a byte that is no text. */
const MAIL = [
  'DKIM-Signature: v=1; a=rsa-sha256; d=prakerja.go.id; s=s1; h=from:to; bh=abc=; b=def=',
  'Date: Sun, 21 Jun 2020 09:31:07 +0700',
  'From: Layanan Prakerja <info@prakerja.go.id>',
  'To: peserta@example.com',
  'Subject: Re: Sertifikat saya',
  'Message-ID: <20200621.1@prakerja.go.id>',
  '',
  'Saat ini Sistem Kartu Prakerja sedang mengalami antrian tinggi\xff\x00\r',
].join('\r\n');
const CERTIFICATE = '%PDF-1.7\n\x00\x80\xff imagined\r\n%%EOF';
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

  it('notes a call that nobody answered once it is said so, since it stays, and counts it', async () => {
    await page.click('#unanswered');
    await there('#journal form');
    expect(await text('#journal form')).toContain('Catatan ini tidak bisa dihapus.');
    await page.click('#journal form [type=button]');
    await waitFor(
      'the question to be gone',
      async () => (await page.evaluate(() => !document.querySelector('#journal form'))) || undefined,
    );
    expect(await page.evaluate(() => document.querySelector('#calls'))).toBeNull();
    await page.click('#unanswered');
    await there('#journal form');
    await page.click('#journal form [type=submit]');
    await there('[data-noted="2"]');
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
    expect(await text('#entry-4')).toContain('Untuk catatan [3]');
    expect(await text('#entry-3')).toContain('Yang disampaikan: Sertifikat saya masih 0');
  });

  it('writes a letter from the log, without the name until it is wanted, and saves it', async () => {
    const body = () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#letter-body')?.value ?? '');
    expect(await body()).toContain('Upaya pengaduan lewat telepon');
    expect(await body()).toContain('saksi-checkpoint/1');
    expect(await body()).not.toMatch(PRINTED);
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
    const popup = await openPopupOver(stage, witness);
    await popup.click('#keep-page');
    expect(await popup.says('[data-kept]')).toBe('Tersimpan sebagai catatan 5.');
    await visit('');
    await stage.browser.clickAction(witness);
    expect(await keep()).toEqual({ ok: true, value: { seq: 6, screenshot: true, masked: false } });
    await witness.close();

    const after = await storedLogs(stage.control);
    expectSound(after);
    const record = openRecord(after[0]?.records[5] as Uint8Array);
    expect(record.body).toMatchObject({ witness: 'page', source: { url: ADDRESS, status: 200 } });
    expect(record.files.map(({ role }) => role)).toEqual(['page-html', 'page-text', 'screenshot']);
    expect(JSON.stringify(record.body)).not.toMatch(PRINTED);

    page = await stage.browser.openExtensionPage('complaint.html');
    await there('[data-difference=gone]');
    expect(await text('[data-difference=gone] li')).toBe('budi: sertifikat saya masih 0, kartu 9999 0000 1111 2222');
    expect(await text('[data-difference=fresh]')).toContain('Tidak ada teks baru.');
    expect(await text('[data-difference=fresh]')).not.toContain('tunggu');
  });

  it('keeps files as they are: an e-mail whose head it tells, a certificate that starts the clock; and nothing of one that is too big', async () => {
    const choose = (file: string, bytes: string, size = bytes.length) =>
      page.evaluate(
        (called, text, length) => {
          const content = Uint8Array.from({ length }, (_, index) => text.charCodeAt(index % text.length));
          const files = new DataTransfer();
          files.items.add(new File([content], called));
          const field = document.querySelector<HTMLInputElement>('#attach-file');
          if (!field) throw new Error('no field for a file');
          field.files = files.files;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        },
        file,
        bytes,
        size,
      );
    await choose('film.pdf', '%PDF-1.7\n', MOST_ATTACHED_BYTES + 100_000);
    await there('#attachments [role=alert]');
    expect(await text('#attachments [role=alert]')).toBe(
      'Berkas ini 10,1 MB; paling besar 10 MB. Perkecil berkasnya, misalnya simpan halaman yang penting saja.',
    );
    expect(await page.evaluate(() => document.querySelector('#attachments [type=submit]'))).toBeNull();

    await choose('jawaban.eml', MAIL);
    await there('.mail-head');
    expect(await text('.mail-head')).toContain('Layanan Prakerja <info@prakerja.go.id>');
    expect(await text('.mail-head')).toContain('Sun, 21 Jun 2020 09:31:07 +0700');
    expect(await text('.mail-head')).toContain('Ada tanda tangan DKIM (belum diperiksa)');
    await page.click('#attachments [type=submit]');
    await there('[data-attached="7"]');

    await choose('sertifikat.pdf', CERTIFICATE);
    await there('#attachments [name=training]');
    await type('#attachments [name=day]', '2020-05-19');
    await page.click('#attachments [type=submit]');
    await there('[data-attached="8"]');
    // The big file left no entry; the certificate brought a second one, the statement that the training was finished.
    const [log] = await storedLogs(stage.control);
    expect(log?.lines.map((line) => JSON.parse(line).kind).slice(7)).toEqual(['attachment', 'attachment', 'note']);

    const { bytes } = await exportBundle(stage.browser, '');
    const files = (await Tampered.open(bytes)).files;
    const attached = [...files].filter(([path]) => path.startsWith('data/attachments/'));
    expect(attached.map(([, content]) => Buffer.from(content).toString('latin1'))).toEqual([MAIL, CERTIFICATE]);

    stage.site.show('complaint', { html: participantPage(), status: 200, at: '2020-08-06T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('complaint');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('what is overdue', async () => {
      const [{ lines = [] } = {}] = await storedLogs(stage.control);
      return lines.some((line) => JSON.parse(line).kind === 'finding') || undefined;
    });
    await tab.close();
    page = await stage.browser.openExtensionPage('popup.html');
    await there('.card');
    expect(await text('.card')).toContain('Sertifikat “Menulis Opini, Menembus Meja Redaksi” belum ada, padahal waktunya sudah lewat.');
  });

  it("the participant's own words leave in samar only where they are ticked, one by one", async () => {
    const asked = '[data-entry="3"] [data-field="pengaduan/isi"]';
    // Ten records at a time, the newest first.
    const open = async () => {
      page = await stage.browser.openExtensionPage('export.html');
      await there('[data-entry]');
      await page.evaluate(
        (wanted, older) => {
          if (document.querySelector(wanted)) return;
          [...document.querySelectorAll('button')].find(({ textContent }) => textContent === older)?.click();
        },
        asked,
        exportWords.id.older,
      );
      await there(asked);
    };
    await open();
    expect(await text(asked)).toContain('baru tampak bila Anda mencentangnya');
    const made = async () => {
      await page.click('#make');
      await there('#save');
      await pressOn(page, '#save');
      await there('[data-saved]');
      const folder = stage.browser.downloads;
      const file = await waitFor('the file', () =>
        readdirSync(folder).find((each) => each.endsWith('-samar.zip') && !readdirSync(folder).includes(`${each}.part`)),
      );
      const bytes = new Uint8Array(readFileSync(join(folder, file)));
      rmSync(join(folder, file));
      expect((await verifyBundle(bytes)).checks.filter(({ ok }) => !ok)).toEqual([]);
      return [...(await Tampered.open(bytes)).files].map(([path, content]) => {
        const said = new TextDecoder('latin1').decode(content);
        return path.includes('/disclosures/') ? said.replace(/.+/g, (line) => Buffer.from(line, 'base64url').toString()) : said;
      });
    };
    const [COMPLAINED, ANSWERED] = ['Sertifikat saya masih 0', 'harap bersabar'];
    expect((await made()).filter((said) => said.includes(COMPLAINED) || said.includes(ANSWERED))).toEqual([]);

    await open();
    await page.click('#contents summary');
    await page.click('[data-entry="3"] summary');
    await page.click(`${asked} input`);
    await waitFor('the words', async () => (await text(asked)).includes(COMPLAINED) || undefined);
    const after = await made();
    // In both reports and in the disclosure, at least.
    expect(after.filter((said) => said.includes(COMPLAINED)).length).toBeGreaterThanOrEqual(3);
    expect(after.filter((said) => said.includes(ANSWERED))).toEqual([]);
  });

  it('is linked from the popup', async () => {
    page = await stage.browser.openExtensionPage('popup.html');
    await there('#complaint');
    expect(await page.evaluate(() => document.querySelector('#complaint')?.getAttribute('href'))).toContain('/complaint.html?log=');
    expect(await text('#keep-page')).toBe('Simpan halaman ini sebagai bukti');
  });
});
