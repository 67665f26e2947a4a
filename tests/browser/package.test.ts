import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openZip } from '../../utils/evidence/zip/open-zip';
import { waitFor } from '../tools/browser';
import { exportBundle } from '../tools/export-bundle';
import { loadStory } from '../tools/load-story';
import { packageName } from '../tools/release';
import { ROOT } from '../tools/root';
import { openStage } from '../tools/stage';
import { unpackZip } from '../tools/unpack-zip';
import { BROWSERS } from './production';
import { looksIn } from './sound';
import { storedLogs } from './stored-logs';

/** A package takes no clock but the device's; as that is years off the site's own `Date`, the site's says when each page was seen, and the story's days hold. */
describe.each(BROWSERS)('the store package, installed in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-package-'));
  const kind = name === 'firefox' ? 'firefox' : 'chrome';
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    execFileSync(join(ROOT, 'node_modules/.bin/wxt'), ['zip', '-b', kind], {
      cwd: ROOT,
      env: { ...process.env, SAKSI_OUT: join(folder, 'out'), NODE_ENV: 'production' },
      stdio: 'pipe',
    });
    unpackZip(join(folder, 'out', packageName(kind)), join(folder, 'unpacked'));
    stage = await openStage(name, join(folder, 'unpacked'));
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('tells the loss of 2020, and exports a bundle of it that verifies', async () => {
    const { visits } = loadStory(join(ROOT, 'tests/stories/semarang-2020'));
    stage.site.setDefaultLane('package');
    const tab = await stage.browser.openSiteTab('package');
    let looks = 0;
    for (const { url, html, status, at, dwellMs } of visits) {
      stage.site.show('package', { html, status, at });
      await tab.goto(url);
      looks = await waitFor(`the look of ${at}`, async () => {
        const now = looksIn(await storedLogs(stage.control));
        return now > looks ? now : undefined;
      });
      await new Promise((resolve) => setTimeout(resolve, dwellMs));
    }
    const { verdict, bytes } = await exportBundle(stage.browser, '', 'samar');
    expect(verdict).toMatchObject({ ok: true, profile: 'samar', clock: 'device' });
    const files = await openZip(bytes);
    const [, findings] = [...files].find(([path]) => path.endsWith('/temuan.json')) ?? [];
    const told = JSON.parse(new TextDecoder().decode(findings)) as { findings: { rule: string; state: string; subject: string }[] };
    // Every step of every finding that the story expects, and no other.
    const TRAINING = 'Menulis Opini, Menembus Meja Redaksi';
    const REFUSED = expect.stringMatching(/^Menulis Opini, Menembus Meja Redaksi — Pembelian tidak dapat dilanjutkan/);
    expect(told.findings.map(({ rule, state, subject }) => [rule, state, subject])).toEqual([
      ['status-stuck', 'suspected', TRAINING],
      ['status-stuck', 'confirmed', TRAINING],
      ['training-disappeared', 'suspected', TRAINING],
      ['training-disappeared', 'confirmed', TRAINING],
      ['purchase-contradiction', 'suspected', REFUSED],
      ['purchase-contradiction', 'confirmed', REFUSED],
    ]);
  });
});
