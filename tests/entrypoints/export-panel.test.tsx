// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Derived } from '../../entrypoints/background/fold/derived';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { ExportPanel } from '../../entrypoints/popup/export-panel';
import { clickOnceThere } from './click-once-there';
import { memoryStage } from './stage-of-story';
import { BUDI, OPINI, submissionOf, withTrainings } from './submissions';

/** What the background was asked. */
const asked: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
  // happy-dom has none, and here one writes at a time.
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request: (_: string, run: () => unknown) => run() } });
  vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name } = message as { name: string };
    asked.push(name);
    return { ok: true, value: name === 'clock' ? { now: '2020-07-01T02:00:00.000Z', kind: 'device' } : {} };
  });
});
afterEach(() => render(null, document.body));

it('is cancelled: no file is handed over, nothing is recorded, and the file is made after all when it is asked for again', async () => {
  const handed = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:saksi');
  const stage = memoryStage();
  stage.now = '2020-06-21T02:00:00.000Z';
  const { log } = await recordSnapshot(stage, submissionOf(withTrainings(BUDI, [OPINI])), undefined);
  const ledger = await stage.ledger();
  const derived = (await ledger.log(log))?.derived as Derived;
  const account = { log, label: undefined, nobodys: false, derived };
  render(<ExportPanel ledger={ledger} account={account} language="id" offsetMin={420} />, document.body);
  const click = async (selector: string): Promise<void> => {
    await vi.waitFor(() => expect(document.querySelector(`${selector}:not([disabled])`)).not.toBeNull());
    document.querySelector<HTMLElement>(selector)?.click();
  };

  clickOnceThere('[data-cancel]');
  await click('#export');
  await click('[data-profile="samar"]');
  await vi.waitFor(
    () => expect(document.querySelector('[role=alert]')?.textContent).toBe('Ekspor dibatalkan. Catatan Anda tetap utuh.'),
    10_000,
  );
  expect(document.querySelector('progress, [data-exported]')).toBeNull();
  expect(handed).not.toHaveBeenCalled();
  expect(asked).not.toContain('record-export');

  await click('#export');
  await click('[data-profile="samar"]');
  await vi.waitFor(() => expect(document.querySelector('[data-exported]')).not.toBeNull(), 20_000);
  expect(document.querySelector('[role=alert]')).toBeNull();
  expect(handed).toHaveBeenCalledOnce();
  expect(asked).toContain('record-export');
});
