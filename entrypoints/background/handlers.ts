import { browser } from '../../utils/browser';
import { StorageTrouble } from '../../utils/ledger/trouble';
import type { Handlers, Sender } from '../../utils/messages/receive';
import { isNobodysPage } from '../../utils/reader/nobodys-page';
import type { Finding } from '../../utils/schema/finding';
import { showBadge } from './alert/alert';
import { presentAlerts } from './alert/present-alerts';
import { appendOne } from './append-one';
import { readerHandlers } from './bring-reader';
import { eraseLogs } from './devices/erase-logs';
import { restoreHandlers } from './devices/restore';
import type { Derived } from './fold/derived';
import type { Recorded } from './look/record-snapshot';
import { recordSnapshot } from './look/record-snapshot';
import { rereadHandlers } from './look/reread';
import { headersOf, ofPage } from './look/server-headers';
import { pageHandlers } from './picture/capture-page';
import { journalHandlers } from './said/journal';
import { lessonHandlers } from './said/lessons';
import { mineHandlers } from './said/mine';
import { statementHandlers } from './said/statement';
import { forgetSeals } from './seal/kept-choice';
import { sealHandlers } from './seal/seal-handlers';
import { sealAfterLook } from './seal/time-seal';
import { software } from './software';
import type { Stage } from './stage';
import { keepWatch } from './watch/keep-watch';
import { tabIsWatched } from './watch/stale-tabs';
import { clearTrouble, tellTrouble } from './watch/told-trouble';

/** Of every account; what another device's copy holds is in its own account's already. */
const findingsIn = async (stage: Stage): Promise<Finding[]> => {
  const rows = await (await stage.ledger()).logs();
  return rows.filter(({ closed }) => !closed).flatMap((row) => (row.derived as Derived | null)?.known.findings ?? []);
};

const tell = async (stage: Stage, recorded: Recorded): Promise<void> => {
  await showBadge(await findingsIn(stage));
  const { log, offsetMin, steps } = recorded;
  steps.forEach(stage.alerted);
  const now = stage.clock.at(Date.now());
  await presentAlerts(
    steps.map((finding) => ({ log, finding, offsetMin })),
    now,
  );
};

/** A connection can end under us: the database was deleted, or the disk is full (Firefox). What a new one says is what counts. */
const recordAgain = (stage: Stage, record: () => Promise<Recorded>): Promise<Recorded> =>
  record().catch(async (error) => {
    if (!(error instanceof StorageTrouble && error.reason === 'gone')) throw error;
    await stage.letGo();
    return record();
  });

export const handlersFor = (stageOf: (sender: Sender) => Promise<Stage>): Handlers => ({
  'record-snapshot': async (submission, sender) => {
    const stage = await stageOf(sender);
    if (isNobodysPage(submission.snapshot)) {
      stage.looked(submission, undefined);
      return {};
    }
    const headers = ofPage(await headersOf(sender.tab?.id), submission.snapshot.page.url);
    try {
      const recorded = await recordAgain(stage, () => recordSnapshot(stage, submission, headers));
      stage.looked(submission, recorded);
      // The look is safe; what cannot be told must not make the page send it again.
      await clearTrouble().catch((error) => console.error('Saksi: cannot clear the trouble', error));
      await keepWatch(stage, recorded).catch((error) => console.error('Saksi: cannot remember the head', error));
      await tell(stage, recorded).catch((error) => console.error('Saksi: cannot show an alert', error));
      // Not waited for: an authority may take its time, and the page is not to.
      void sealAfterLook(stage, recorded.log, recorded.steps.length > 0).catch((error) => console.error('Saksi: cannot seal', error));
      if (sender.tab?.id !== undefined) await tabIsWatched(sender.tab.id, submission.readAt - submission.monoMs);
      return { seq: recorded.seq };
    } catch (error) {
      if (error instanceof StorageTrouble && error.reason === 'gone') await stage.letGo();
      await tellTrouble(error);
      throw error;
    }
  },
  'record-export': async ({ log, ...said }, sender) => {
    const stage = await stageOf(sender);
    const body = {
      agent: software(),
      profile: said.profile,
      manifest_sha256: said.manifestSha256,
      head: said.head,
      size: said.size,
      withheld: said.withheld,
    };
    const time = stage.clock.at(Date.now());
    return appendOne(stage, log, () => ({ draft: { kind: 'export', time, body, leaves: [], files: [] } }));
  },
  ...readerHandlers,
  ...journalHandlers(stageOf),
  ...statementHandlers(stageOf),
  ...mineHandlers(stageOf, tell),
  ...rereadHandlers(stageOf, tell),
  ...sealHandlers(stageOf),
  ...lessonHandlers(stageOf),
  ...pageHandlers(stageOf),
  ...restoreHandlers(stageOf, async (stage) => showBadge(await findingsIn(stage))),
  clock: async (_, sender) => {
    const { clock } = await stageOf(sender);
    return { now: clock.at(Date.now()), kind: clock.kind };
  },
  'backup-made': async ({ sizes }, sender) => {
    const { clock } = await stageOf(sender);
    await browser.storage.local.set({ backup: { at: clock.at(Date.now()), sizes } });
    return {};
  },
  erase: async ({ log, keepLines }, sender) => {
    const stage = await stageOf(sender);
    await eraseLogs(stage, { ...(log !== undefined && { log }), keepLines });
    await forgetSeals(log);
    await showBadge(await findingsIn(stage));
    return {};
  },
  'use-alerts': async (alerts) => {
    await browser.storage.local.set({ alerts });
    return {};
  },
  'use-language': async ({ language }) => {
    await browser.storage.local.set({ language });
    return {};
  },
});
