import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Browser, type Page, waitFor } from '../tools/browser';
import { chooseFile } from './choose-file';
import { isThere, textNow } from './on-page';

const SLOW = 120_000;

export const there = (page: Page, selector: string): Promise<true> => isThere(page, selector, SLOW);

export const textOf = (page: Page, selector: string): Promise<string> =>
  waitFor(selector, async () => (await textNow(page, selector)) || undefined, SLOW, 100);

/** Types into a field as a person would. */
export const type = (page: Page, selector: string, text: string): Promise<void> =>
  page.evaluate(
    (wanted, typed) => {
      const input = document.querySelector(wanted) as HTMLInputElement;
      input.value = typed;
      for (const event of ['input', 'change']) input.dispatchEvent(new Event(event, { bubbles: true }));
    },
    selector,
    text,
  );

/** Makes a backup in the settings, as a person would, and takes the file from where downloads land. */
export const backUp = async (browser: Browser, device: string): Promise<{ passphrase: string; file: Uint8Array }> => {
  const options = await browser.openExtensionPage('options.html');
  await there(options, '#backup input:enabled');
  await type(options, '#backup input', device);
  await options.click('#make-backup:not([disabled])');
  const passphrase = await textOf(options, '#passphrase');
  await options.click('#passphrase-written');
  await options.click('#save-backup:not([disabled])');
  await textOf(options, '[data-backup]');
  const saved = await options.evaluate(() => document.querySelector('[data-backup]')?.getAttribute('data-backup') ?? '');
  expect(saved).toMatch(/^cadangan-saksi-\d{4}-\d\d-\d\d\.age$/);
  const path = join(browser.downloads, saved);
  await waitFor('the backup to be saved', () => (existsSync(path) && statSync(path).size > 0 && !existsSync(`${path}.part`)) || undefined);
  await options.close();
  return { passphrase, file: new Uint8Array(readFileSync(path)) };
};

/** Opens a file in the settings; what comes of it is on the page. */
export const openFile = async (options: Page, file: Uint8Array, passphrase: string): Promise<void> => {
  await there(options, '#backup-file');
  await chooseFile(options, '#backup-file', file, 'cadangan.age');
  await type(options, '#backup-passphrase', passphrase);
  await options.click('#open-backup:not([disabled])');
};

/** What the page says where a file is refused before anything of it is believed. */
export const refusal = async (options: Page, file: Uint8Array, passphrase: string): Promise<string> => {
  await openFile(options, file, passphrase);
  await waitFor(
    'the file to be opened or refused',
    async () => (await options.evaluate(() => document.querySelector('#restore progress') === null)) || undefined,
    SLOW,
    100,
  );
  return textOf(options, '#restore [role=alert]');
};

/** Opens a file, takes it over, and answers what the page says of it. */
export const takeOver = async (options: Page, file: Uint8Array, passphrase: string): Promise<string> => {
  await openFile(options, file, passphrase);
  await there(options, '#restore-backup');
  await options.click('#restore-backup');
  return textOf(options, '#restored');
};
