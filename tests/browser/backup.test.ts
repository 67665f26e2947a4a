import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { unlock } from '../../utils/ledger/lock';
import { Tampered } from '../evidence/tampered';
import { type Page, waitFor } from '../tools/browser';
import { exportBundle } from '../tools/export-bundle';
import { backUp, openFile, refusal, takeOver, textOf, there } from './backup-page';
import { asForked, asNewer, asTampered, quickLock } from './made-backups';
import { clickOnceThere, textNow } from './on-page';
import { participantPage } from './participant-page';
import { BROWSERS, openProduction } from './production';
import { expectSound, looksIn } from './sound';
import { type StoredLogs, storedLogs } from './stored-logs';

/** scrypt is meant to take long, and a small machine has a browser to run beside it. */
const LONG = 600_000;

const kindsOf = (log: StoredLogs[number] | undefined): string[] => (log?.lines ?? []).map((line) => JSON.parse(line).kind);
const bodyOf = (log: StoredLogs[number] | undefined, seq: number) => JSON.parse(new TextDecoder().decode(log?.records[seq]));

/** How many opened backups lie aside, readable. */
const stagedBackups = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const opened = await done(indexedDB.open('saksi-staged'));
    const count = await done(opened.transaction('zips').objectStore('zips').count());
    opened.close();
    return count;
  });

describe.each(BROWSERS)('a backup in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  afterEach(() => stage?.close());

  /** A device that has seen the dashboard once. */
  const openDevice = async (trainings: string[], at: string): Promise<void> => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('backup');
    await see(trainings, at, 1);
  };
  const see = async (trainings: string[], at: string, looks: number): Promise<void> => {
    stage.site.show('backup', { html: participantPage(trainings), status: 200, at });
    const tab = await stage.browser.openSiteTab('backup');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => looksIn(await storedLogs(stage.control)) === looks || undefined);
    await tab.close();
  };
  /** Notes on the complaint page, which stays open, a call that nobody answered. */
  const callUnanswered = async (): Promise<Page> => {
    const complaints = await stage.browser.openExtensionPage('complaint.html');
    await there(complaints, '#unanswered:enabled');
    await complaints.click('#unanswered');
    await there(complaints, '#journal form');
    await complaints.click('#journal form [type=submit]');
    await there(complaints, '[data-noted]');
    return complaints;
  };

  it(
    'made on one device is gone on with on another; what would take away or mix is refused with its reason',
    async () => {
      await openDevice(['Menulis Opini, Menembus Meja Redaksi'], '2020-06-21T09:00:00+07:00');
      const before = await storedLogs(stage.control);
      const { passphrase, file } = await backUp(stage.browser, 'HP');
      expect(passphrase).toMatch(/^([a-z]{4,8}-){6}[a-z]{4,8}$/);
      await stage.close();

      stage = await openProduction(name);
      expect(await storedLogs(stage.control)).toEqual([]);
      const options = await stage.browser.openExtensionPage('options.html');
      expect(await takeOver(options, file, passphrase.replaceAll('-', ' '))).toContain('Dilanjutkan di perangkat ini.');
      const [restored] = await storedLogs(stage.control);
      expectSound(await storedLogs(stage.control));
      expect(restored?.lines.slice(0, before[0]?.size)).toEqual(before[0]?.lines);
      expect(kindsOf(restored)).toEqual(['genesis', 'capture', 'restore', 'key']);

      const zip = await unlock(file, passphrase);
      const quick = await quickLock(zip, passphrase);
      expect(await refusal(options, quick, `${passphrase.slice(0, passphrase.lastIndexOf('-'))}-zamrud`)).toContain('Kata kuncinya salah');
      expect(await refusal(options, quick.with(-1, (quick.at(-1) ?? 0) ^ 1), passphrase)).toContain('Berkas ini rusak atau sudah diubah');
      const changed = await refusal(options, await quickLock(asTampered(zip), passphrase), passphrase);
      expect(changed).toContain('Berkas ini rusak atau sudah diubah');
      expect(changed).toContain('000001');
      expect(await refusal(options, await quickLock(asNewer(zip), passphrase), passphrase)).toContain('Perbarui Saksi dulu.');
      expect(await refusal(options, new TextEncoder().encode('halo'), passphrase)).toContain('Ini bukan berkas cadangan Saksi.');
      expect(await takeOver(options, quick, passphrase)).toContain('yang ada di sini lebih baru. Percobaan ini dicatat.');
      expect(await takeOver(options, await quickLock(await asForked(zip), passphrase), passphrase)).toContain(
        'Mulai berbeda pada catatan 2.',
      );
      const [refused] = await storedLogs(stage.control);
      expect(kindsOf(refused)).toEqual(['genesis', 'capture', 'restore', 'key', 'restore', 'restore']);
      expect([4, 5].map((seq) => bodyOf(refused, seq).reason)).toEqual(['rollback', 'fork']);

      const { verdict } = await exportBundle(stage.browser, '');
      expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
      expect(verdict).toMatchObject({ ok: true, log: restored?.log });

      await options.click('#erase-next');
      await options.click('#erase-confirm');
      await there(options, '[data-erased]');
      const [erased] = await storedLogs(stage.control);
      expectSound(await storedLogs(stage.control));
      expect(kindsOf(erased).at(-1)).toBe('erase');
      expect(erased?.records.map((record) => record !== undefined)).toEqual([true, false, true, true, true, true, true, true]);
    },
    LONG,
  );

  it(
    'of one device is added to another: one time line, one journal of complaints, one report; erased, the next log says that it is fresh',
    async () => {
      await openDevice(['Menulis Opini, Menembus Meja Redaksi', 'Desain Grafis'], '2020-06-21T09:00:00+07:00');
      await (await callUnanswered()).close();
      const [phone] = await storedLogs(stage.control);
      const { passphrase, file } = await backUp(stage.browser, 'HP');
      await stage.close();

      await openDevice(['Desain Grafis'], '2020-06-22T09:00:00+07:00');
      const [own] = await storedLogs(stage.control);
      const options = await stage.browser.openExtensionPage('options.html');
      await there(options, '#backup input');
      const quick = await quickLock(await unlock(file, passphrase), passphrase);
      expect(await takeOver(options, quick, passphrase)).toContain('Ditambahkan sebagai catatan perangkat lain.');
      const both = await storedLogs(stage.control);
      expectSound(both);
      expect(both.find(({ log }) => log === phone?.log)).toEqual(phone);
      const joined = both.find(({ log }) => log === own?.log);
      expect(kindsOf(joined)).toEqual(['genesis', 'capture', 'restore', 'finding']);

      const timeline = await stage.browser.openExtensionPage('timeline.html');
      await there(timeline, '[data-counted="7"]');
      const card = await textOf(timeline, 'article.loss');
      expect(card).toContain('Menulis Opini, Menembus Meja Redaksi');
      expect(card).toContain(', HP');
      expect(card).toContain(', perangkat ini');
      const lines = await timeline.evaluate(() =>
        [...document.querySelectorAll('[role=feed] article')].map((line) => line.textContent ?? ''),
      );
      expect(lines.map((line) => (line.includes('· HP') ? 'HP' : line.includes('· perangkat ini') ? 'own' : '?')).sort()).toEqual([
        'HP',
        'HP',
        'HP',
        'own',
        'own',
        'own',
        'own',
      ]);
      await timeline.close();

      const complaints = await callUnanswered();
      await waitFor('both calls', async () => (await textNow(complaints, '#calls')).includes('2') || undefined);
      const calls = await complaints.evaluate(() =>
        [...document.querySelectorAll('#journal-lines li')].map((line) => line.textContent ?? ''),
      );
      expect(calls.map((line) => line.match(/ · (Catatan \d+) · (HP|perangkat ini)/)?.slice(1))).toEqual([
        ['Catatan 4', 'perangkat ini'],
        ['Catatan 2', 'HP'],
      ]);
      for (const line of calls)
        expect(line).toContain('Upaya pengaduan lewat telepon kepada Manajemen Pelaksana Prakerja (PMO): tidak dijawab');

      const { verdict, bytes } = await exportBundle(stage.browser, '');
      expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
      expect(verdict).toMatchObject({ ok: true, log: own?.log });
      expect((await Tampered.open(bytes)).text('data/laporan.html')).toContain(`di “HP”: catatan 1 dari log ${phone?.log.slice(0, 8)}…`);

      await options.click('[data-keep-lines="false"]');
      await options.click('#erase-next');
      await options.click('#erase-confirm');
      await there(options, '[data-erased]');
      expect(await storedLogs(stage.control)).toEqual([]);
      await see(['Desain Grafis'], '2020-06-23T09:00:00+07:00', 1);
      const [fresh] = await storedLogs(stage.control);
      expect(fresh?.log).not.toBe(own?.log);
      expect(bodyOf(fresh, 0).fresh_after).toMatchObject({ why: 'erased' });
      const after = await stage.browser.openExtensionPage('timeline.html');
      await there(after, '[data-counted="2"]');
      expect(await textOf(after, '[role=feed]')).toContain('Catatan ini baru: catatan sebelumnya dihapus pada');
    },
    LONG,
  );

  it(
    'is cancelled, while it is made, opened or taken over: nothing is saved or written, and each is done after all when asked for again',
    async () => {
      await openDevice(['Menulis Opini, Menembus Meja Redaksi'], '2020-06-21T09:00:00+07:00');
      const made = await storedLogs(stage.control);
      const settings = await stage.browser.openExtensionPage('options.html');
      await there(settings, '#make-backup:enabled');
      await settings.click('#make-backup');
      await settings.click('#passphrase-written');
      await clickOnceThere(settings, '#backup [data-cancel]');
      await settings.click('#save-backup:not([disabled])');
      expect(await textOf(settings, '#backup [role=alert]')).toBe('Dibatalkan. Catatan Anda tetap utuh.');
      expect(readdirSync(stage.browser.downloads)).toEqual([]);
      expect(await settings.evaluate(() => document.querySelector('#backup .quiet')?.textContent)).toContain('Belum pernah');
      const { passphrase, file } = await backUp(stage.browser, 'HP');
      await stage.close();

      stage = await openProduction(name);
      const options = await stage.browser.openExtensionPage('options.html');
      const cancelled = async (): Promise<void> => {
        expect(await textOf(options, '#restore [role=alert]')).toBe('Dibatalkan. Tidak ada yang berubah.');
        expect(await options.evaluate(() => document.querySelector('#restored, #restore progress'))).toBeNull();
        expect(await storedLogs(stage.control)).toEqual([]);
      };
      await there(options, '#backup-file');
      await clickOnceThere(options, '#restore [data-cancel]');
      await openFile(options, file, passphrase);
      await cancelled();

      const quick = await quickLock(await unlock(file, passphrase), passphrase);
      await openFile(options, quick, passphrase);
      await there(options, '#restore-backup');
      await clickOnceThere(options, '#restore [data-cancel]');
      await options.click('#restore-backup');
      await cancelled();
      expect(await stagedBackups(options)).toBe(0);

      expect(await takeOver(options, quick, passphrase)).toContain('Dilanjutkan di perangkat ini.');
      expect((await storedLogs(stage.control))[0]?.lines.slice(0, made[0]?.size)).toEqual(made[0]?.lines);
    },
    LONG,
  );
});
