import { OPINI, snapshotWith, submissionOf } from '../entrypoints/submissions';
import { waitFor } from '../tools/browser';
import { openStage } from '../tools/stage';
import { type Figure, type Goal, shuffled } from './figures';
import { dashboardOf } from './page';

const DASHBOARD = 'https://dashboard.prakerja.go.id/';
const LONG = 20_000;
/** A look's copy of the page and its text, together about as long as a dashboard is. */
const COPY = Array.from({ length: 300 }, (_, i) => `Baris ${i}: Pelatihan, lembaga, harga dan jadwal seperti di halaman`).join('\n');

type Browser = {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; detail?: string } | undefined> };
  scripting: { executeScript(script: object): Promise<{ result: number }[]> };
};
declare const chrome: Browser;

const LOOK = 'a changed look, from the page to the answer that it is stored';
const STOPPED = 'the same, the worker stopped before';
const ECHO = 'echo of the same bytes';
const PUT = 'strict put of the same bytes';
const WHOLE_ECHO = 'echo of the whole page';
const WHOLE_PUT = 'strict put of the whole page';

/** One look from the content script's world to the answer that it is durably stored (P6): through the real message, the worker, its judging, and a strict commit. */
export const acknowledged = async (rounds: number, extension: string, say: (text: string) => void): Promise<Figure[]> => {
  say('a look acknowledged');
  const stage = await openStage('chromium', extension);
  const taken = new Map<string, number[]>();
  const keep = (name: string, ms: number): unknown => taken.set(name, [...(taken.get(name) ?? []), ms]);
  try {
    const { browser, site, control } = stage;
    site.show('bench', { html: dashboardOf(500), status: 200, at: new Date().toISOString() });
    const tab = await browser.openSiteTab('bench');
    await tab.goto(DASHBOARD);
    /** In the world of the content script: what is said there comes from the page. A message of a wrong shape is answered as soon as it has come. */
    const sent = async (message: object, refused: boolean): Promise<number> => {
      const [first] = await control.evaluate(
        (tabId, said, no) =>
          chrome.scripting.executeScript({
            target: { tabId },
            args: [said, no],
            func: async (one: object, expected: boolean) => {
              const start = performance.now();
              const reply = await chrome.runtime.sendMessage(one);
              if (reply?.ok === expected) throw new Error(reply.detail ?? 'a message was taken that should be refused');
              return performance.now() - start;
            },
          }),
        tab.id,
        message,
        refused,
      );
      if (typeof first?.result !== 'number') throw new Error('the background did not answer as expected');
      return first.result;
    };
    const put = (text: string): Promise<number> =>
      control.evaluate(async (value) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('bare', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const start = performance.now();
        await new Promise<void>((resolve, reject) => {
          const change = database.transaction('rows', 'readwrite', { durability: 'strict' });
          change.objectStore('rows').put(value);
          change.oncomplete = () => resolve();
          change.onerror = () => reject(change.error);
        });
        database.close();
        return performance.now() - start;
      }, text);
    let looks = 0;
    /** The same trainings each time, and another message: something new to keep, and nothing to accuse anybody of. */
    const look = (): object => {
      looks += 1;
      const snapshot = snapshotWith({
        account: { state: 'read', value: { cardNumber: '9999000011112222', name: 'Budi Santoso' } },
        trainings: { state: 'read', value: Array.from({ length: 5 }, (_, i) => ({ ...OPINI, title: `Pelatihan ${i}` })) },
        notices: { state: 'read', value: [{ kind: 'other', text: `Pengumuman ${looks}` }] },
      });
      const text = `${COPY}\n${looks}`;
      return submissionOf(snapshot, { html: `<pre>${text}</pre>`, text, readAt: Date.now() });
    };
    const record = (): Promise<number> => sent({ name: 'record-snapshot', carries: look() }, false);
    const whole = dashboardOf(LONG);
    const runs: Record<string, () => Promise<number>> = {
      [LOOK]: record,
      [ECHO]: () => sent({ name: 'bring-reader', carries: look() }, true),
      [PUT]: () => put(JSON.stringify(look())),
      [WHOLE_ECHO]: () => sent({ name: 'bring-reader', carries: { whole } }, true),
      [WHOLE_PUT]: () => put(whole),
    };
    // The page's own first look, and the first of each kind, are not counted.
    await waitFor('the first look', () => record().catch(() => undefined));
    for (const name of [ECHO, PUT, WHOLE_ECHO, WHOLE_PUT]) await runs[name]?.();
    for (let round = 0; round < rounds; round++) for (const [name, run] of shuffled(Object.entries(runs))) keep(name, await run());
    // Apart: a worker that has just begun has more to do than a look.
    for (let round = 0; round < rounds; round++) {
      await browser.stopBackground();
      keep(STOPPED, await record());
    }
  } finally {
    await stage.close();
  }
  const values = (name: string): number[] => taken.get(name) ?? [];
  const both = (echo: string, stored: string): number[] => values(echo).map((ms, i) => ms + (values(stored)[i] ?? Number.NaN));
  const on = `${Math.round((2 * COPY.length) / 1_000)} kB`;
  const figure = (run: string, beside: string, against: readonly number[], goal?: Goal): Figure => ({
    run,
    on,
    unit: 'ms',
    values: values(run),
    beside: { run: beside, values: against },
    ...(goal && { goal }),
  });
  return [
    figure(LOOK, `${ECHO} and ${PUT}`, both(ECHO, PUT), { id: 'P6', most: 1.5 }),
    figure(LOOK, `${WHOLE_ECHO} of ${LONG.toLocaleString('en')} nodes and ${WHOLE_PUT}`, both(WHOLE_ECHO, WHOLE_PUT), {
      id: 'P6',
      most: 1 / 40,
    }),
    figure(STOPPED, LOOK, values(LOOK)),
  ];
};
