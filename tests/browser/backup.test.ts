import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Page, waitFor } from '../tools/browser';
import { exportBundle } from '../tools/export-bundle';
import { participantPage } from './participant-page';
import { BROWSERS, openProduction } from './production';
import { expectSound, looksIn } from './sound';
import { storedLogs } from './stored-logs';

const SLOW = 120_000;

const textOf = (page: Page, selector: string): Promise<string> =>
  waitFor(
    selector,
    async () => (await page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector)) || undefined,
    SLOW,
    100,
  );

/** Types into a field as a person would. */
const type = (page: Page, selector: string, text: string): Promise<void> =>
  page.evaluate(
    (wanted, typed) => {
      const input = document.querySelector(wanted) as HTMLInputElement;
      input.value = typed;
      for (const event of ['input', 'change']) input.dispatchEvent(new Event(event, { bubbles: true }));
    },
    selector,
    text,
  );

const chooseFile = (page: Page, selector: string, bytes: Uint8Array): Promise<void> =>
  page.evaluate(
    (wanted, content) => {
      const files = new DataTransfer();
      files.items.add(new File([Uint8Array.from(content)], 'cadangan.age'));
      const input = document.querySelector(wanted) as HTMLInputElement;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    [...bytes],
  );

describe.each(BROWSERS)('a backup in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  afterEach(() => stage?.close());

  const backUp = async (): Promise<{ passphrase: string; file: Uint8Array }> => {
    const options = await stage.browser.openExtensionPage('options.html');
    await waitFor(
      'the device’s name',
      async () => (await options.evaluate(() => document.querySelector('#backup input') !== null)) || undefined,
    );
    await type(options, '#backup input', 'HP');
    await options.click('#make-backup:not([disabled])');
    const passphrase = await textOf(options, '#passphrase');
    await options.click('#passphrase-written');
    await options.click('#save-backup:not([disabled])');
    await textOf(options, '[data-backup]');
    const saved = await options.evaluate(() => document.querySelector('[data-backup]')?.getAttribute('data-backup') ?? '');
    expect(saved).toMatch(/^cadangan-saksi-\d{4}-\d\d-\d\d\.age$/);
    const path = join(stage.browser.downloads, saved);
    await waitFor(
      'the backup to be saved',
      () => (existsSync(path) && statSync(path).size > 0 && !existsSync(`${path}.part`)) || undefined,
    );
    await options.close();
    return { passphrase, file: new Uint8Array(readFileSync(path)) };
  };

  it('made on one device is gone on with on another, whose evidence verifies; and its content can be erased', async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('backup');
    stage.site.show('backup', { html: participantPage(), status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('backup');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => looksIn(await storedLogs(stage.control)) || undefined);
    const before = await storedLogs(stage.control);
    const { passphrase, file } = await backUp();
    expect(passphrase).toMatch(/^([a-z]{4,8}-){6}[a-z]{4,8}$/);
    expect(new TextDecoder().decode(file.subarray(0, 21))).toBe('age-encryption.org/v1');
    await stage.close();

    stage = await openProduction(name);
    expect(await storedLogs(stage.control)).toEqual([]);
    const options = await stage.browser.openExtensionPage('options.html');
    await waitFor(
      'the file input',
      async () => (await options.evaluate(() => document.querySelector('#backup-file') !== null)) || undefined,
    );
    await chooseFile(options, '#backup-file', file);
    await type(options, '#backup-passphrase', `${passphrase.slice(0, passphrase.lastIndexOf('-'))}-zamrud`);
    await options.click('#open-backup:not([disabled])');
    expect(await textOf(options, '#restore [role=alert]')).toContain('Kata kuncinya salah');
    await type(options, '#backup-passphrase', passphrase.replaceAll('-', ' '));
    await options.click('#open-backup:not([disabled])');
    await textOf(options, '#restore-backup');
    await options.click('#restore-backup');
    expect(await textOf(options, '#restored')).toContain('Dilanjutkan di perangkat ini.');

    const [restored] = await storedLogs(stage.control);
    expectSound(await storedLogs(stage.control));
    expect(restored?.lines.slice(0, before[0]?.size)).toEqual(before[0]?.lines);
    expect(restored?.lines.slice(before[0]?.size).map((line) => JSON.parse(line).kind)).toEqual(['restore', 'key']);
    const { verdict } = await exportBundle(stage.browser, '');
    expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(verdict).toMatchObject({ ok: true, log: restored?.log });

    await options.click('#erase-next');
    await options.click('#erase-confirm');
    await textOf(options, '[data-erased]');
    const [erased] = await storedLogs(stage.control);
    expectSound(await storedLogs(stage.control));
    expect(erased?.lines.map((line, seq) => [JSON.parse(line).kind, erased.records[seq] !== undefined])).toEqual([
      ['genesis', true],
      ['capture', false],
      ['restore', true],
      ['key', true],
      ['export', true],
      ['erase', true],
    ]);
  });
});
