import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../tools/browser';
import { exportBundle } from '../tools/export-bundle';
import { participantPage } from './participant-page';
import { BROWSERS, openProduction } from './production';
import { looksIn } from './sound';
import { storedLogs } from './stored-logs';

describe.each(BROWSERS)('the popup in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  beforeAll(async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('export');
    stage.site.show('export', { html: participantPage(), status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('export');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => looksIn(await storedLogs(stage.control)) || undefined);
  });
  afterAll(() => stage?.close());

  it.each(['samar', 'lengkap'])('exports a bundle (%s) that verifies, under a name of its own', async (profile) => {
    const { name: file, verdict } = await exportBundle(stage.browser, '', profile);
    expect(file).toMatch(new RegExp(`^bukti-[0-9a-f]{8}-${profile}.*\\.zip$`));
    expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(verdict).toMatchObject({ ok: true, profile, clock: 'device' });
  });
});
