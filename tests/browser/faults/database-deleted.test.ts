import { afterEach, describe, expect, it } from 'vitest';
import { waitFor } from '../../tools/browser';
import { deleteDatabase } from '../delete-database';
import { isThere, textNow } from '../on-page';
import { participantPage } from '../participant-page';
import { BROWSERS, openProduction } from '../production';
import { expectSound, looksIn } from '../sound';
import { storedLogs } from '../stored-logs';

describe.each(BROWSERS)('when the database is deleted under the running extension, %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  afterEach(() => stage?.close());
  const stored = () => storedLogs(stage.control);
  const visit = async (trainings: string[]): Promise<void> => {
    const before = looksIn(await stored());
    stage.site.show('deleted', { html: participantPage(trainings), status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('deleted');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => looksIn(await stored()) > before || undefined, 60_000);
    await tab.close();
  };

  it('records the next look in a log that says which one is gone, and tells it in the popup', async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('deleted');
    await visit(['Menulis Opini']);
    await visit(['Menulis Opini', 'Barista']);
    const [lost] = await stored();
    await deleteDatabase(stage.control);
    expect(await stored()).toEqual([]);
    // The background was not stopped: its connection is the one of before.
    await visit(['Menulis Opini', 'Barista']);
    const logs = await stored();
    expectSound(logs);
    expect(logs.map(({ log }) => log === lost?.log)).toEqual([false]);
    const genesis = JSON.parse(new TextDecoder().decode(logs[0]?.records[0]));
    expect(genesis.fresh_after).toMatchObject({ why: 'lost', logs: [{ log: lost?.log, size: lost?.size, head: lost?.head }] });
    const popup = await stage.browser.openExtensionPage('popup.html');
    await isThere(popup, '[data-condition="log-lost"]', 60_000);
    expect(await textNow(popup, '[data-condition="log-lost"]')).toContain(`Catatan lama hilang: ${lost?.size} catatan`);
    await visit(['Menulis Opini', 'Barista']);
    expect(await stored()).toHaveLength(1);
  });
});
