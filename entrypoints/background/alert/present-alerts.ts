import { browser } from '../../../utils/browser';
import type { Language } from '../../../utils/language/dates';
import { type AlertChoice, alertEverything } from '../../../utils/schema/alert-choice';
import type { Finding } from '../../../utils/schema/finding';
import { alert } from './alert';
import { alertWhen } from './alert-when';

/** One step of a finding to be told of, with the log it is in and where the participant was. */
export type Step = { log: string; finding: Finding; offsetMin: number };

type Stored = { language?: Language; alerts?: AlertChoice; heldAlerts?: Step[] };

/** Only so many: whoever comes back after a month needs the popup, not a wall of alerts. */
const MOST_HELD = 20;

/**
 * Shows these steps, and those that were held back in quiet hours, as far as the participant wants them now. `now` is ISO 8601, UTC.
 * One at a time: two looks at once must not show a held alert twice, or lose one.
 */
export const presentAlerts = (steps: readonly Step[], now: string): Promise<void> =>
  navigator.locks.request('saksi-alerts', async () => {
    const {
      language = 'id',
      alerts = alertEverything,
      heldAlerts = [],
    } = (await browser.storage.local.get(['language', 'alerts', 'heldAlerts'])) as Stored;
    const held: Step[] = [];
    for (const step of [...heldAlerts, ...steps]) {
      const when = alertWhen(alerts, step.finding.severity, now, step.offsetMin);
      if (when === 'now') await alert(step.log, step.finding, language, step.offsetMin, steps.includes(step));
      if (when === 'later') held.push(step);
    }
    if (held.length > 0 || heldAlerts.length > 0) await browser.storage.local.set({ heldAlerts: held.slice(-MOST_HELD) });
  });
