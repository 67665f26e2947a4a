import { takeStaged } from '../../../utils/ledger/staged';
import type { Handlers, Sender } from '../../../utils/messages/receive';
import type { Stage } from '../stage';
import { restoreBackup } from './restore-backup';

/** Taking over a backup, and stopping that: one at a time, as there is one writer. */
export const restoreHandlers = (
  stageOf: (sender: Sender) => Promise<Stage>,
  onRestored: (stage: Stage) => Promise<void>,
): Pick<Handlers, 'restore' | 'stop-restore'> => {
  let running = new AbortController();
  return {
    restore: async ({ staged, adopt }, sender) => {
      running = new AbortController();
      const { signal } = running;
      const zip = await takeStaged(staged);
      if (!zip) throw new Error('the opened backup is not there any more; open it again');
      const stage = await stageOf(sender);
      const restored = await restoreBackup(stage, zip, adopt, signal);
      await onRestored(stage);
      return { restored };
    },
    'stop-restore': async () => {
      running.abort();
      return {};
    },
  };
};
