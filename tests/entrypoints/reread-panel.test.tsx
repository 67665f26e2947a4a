// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { wasReread } from '../../entrypoints/explain/reread-memory';
import { RereadPanel } from '../../entrypoints/explain/reread-panel';
import { read, unread } from '../../utils/schema/reading';
import { participantPage } from '../browser/participant-page';
import { clickOnceThere } from './click-once-there';
import { memoryStage } from './stage-of-story';
import { BUDI, snapshotWith, submissionOf } from './submissions';

const TITLES = ['Menulis Opini', 'Fotografi Produk', 'Barista Pemula', 'Belajar Excel'];
/** Numbers of the looks that the background was asked to note as read again. */
const noted: number[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  noted.length = 0;
  // happy-dom has none, and here one writes at a time.
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request: (_: string, run: () => unknown) => run() } });
  vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { carries } = message as { carries: { readings: { seq: number }[] } };
    noted.push(...carries.readings.map(({ seq }) => seq));
    return { ok: true, value: { recorded: carries.readings.length } };
  });
});
afterEach(() => render(null, document.body));

it('is stopped between two pages: what was read is kept, the rest is offered again, and read when it is asked for', async () => {
  const stage = memoryStage();
  let log = '';
  for (const [day, title] of TITLES.entries()) {
    stage.now = `2020-06-1${day}T02:00:00.000Z`;
    // What the words of then could not read, today's can.
    const blind = { ...snapshotWith({ account: read(BUDI), trainings: unread('unrecognised') }), profile: 'dashboard/0' };
    const page = participantPage([title]);
    ({ log } = await recordSnapshot(stage, submissionOf(blind, { html: page, text: page.replace(/<[^>]*>/g, '\n') }), undefined));
  }
  const ledger = await stage.ledger();
  const panel = (key: number) => <RereadPanel key={key} ledger={ledger} log={log} language="id" />;
  const status = () => document.querySelector('[role=status]')?.textContent;

  render(panel(1), document.body);
  await vi.waitFor(() => expect(document.querySelector('#reread')).not.toBeNull(), 10_000);
  clickOnceThere('[data-cancel]');
  document.querySelector<HTMLElement>('#reread')?.click();
  await vi.waitFor(() => expect(status()).toBeTruthy(), 20_000);
  expect(noted.length).toBeLessThan(TITLES.length);
  expect(status()).toBe(`Dihentikan. ${noted.length} halaman sudah dibaca ulang; sisanya bisa nanti.`);
  expect(await wasReread(ledger, log)).toBe(false);

  noted.length = 0;
  render(panel(2), document.body);
  await vi.waitFor(() => expect(document.querySelector('#reread')).not.toBeNull(), 10_000);
  document.querySelector<HTMLElement>('#reread')?.click();
  await vi.waitFor(() => expect(status()).toBeTruthy(), 20_000);
  expect(noted).toEqual([1, 2, 3, 4]);
  expect(status()).toBe('Selesai. 4 halaman lama sekarang terbaca lebih lengkap. Catatan lama tetap ada.');
  expect(await wasReread(ledger, log)).toBe(true);
});
