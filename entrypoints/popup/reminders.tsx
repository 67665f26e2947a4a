import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../utils/browser';
import { localDay } from '../../utils/calendar/days';
import type { Reminder } from '../../utils/complaint/reminders';
import { words } from '../../utils/language';
import { type Language, sayDay } from '../../utils/language/dates';
import { send } from '../../utils/messages/send';
import { DASHBOARD_URL } from '../../utils/profiles/hosts';
import { emptyDossier } from '../../utils/schema/dossier';
import { type AccountView, offsetOf } from './load';
import { keepLane } from './open-ledger';

export type RemindersProps = { account: AccountView; language: Language };

/** An answer that should have come, a dashboard not opened for long: quiet lines, which one click turns off. Comes after the first paint. */
export const Reminders = ({ account, language }: RemindersProps) => {
  const [due, setDue] = useState<readonly Reminder[]>([]);
  const say = words[language].reminders;
  useEffect(() => {
    const load = async (): Promise<void> => {
      const { remindComplaint } = await browser.storage.local.get('remindComplaint');
      if (remindComplaint === false) return setDue([]);
      const [{ now }, { reminders }] = await Promise.all([send(browser.runtime, 'clock', {}), import('../../utils/complaint/reminders')]);
      const { known, dossier, lastLook } = account.derived;
      const offsetMin = offsetOf(account);
      const today = localDay(now, offsetMin);
      if (today === undefined) return;
      const isOpen = known.findings.some(({ state }) => state !== 'resolved');
      setDue(reminders({ today, offsetMin, dossier: dossier ?? emptyDossier, isOpen, lastLook: lastLook?.at }));
    };
    load().catch((error) => console.error('Saksi: cannot tell what is due', error));
  }, [account.log]);
  if (due.length === 0) return null;
  const stop = (): void => {
    setDue([]);
    void browser.storage.local.set({ remindComplaint: false });
  };
  return (
    <section class="quiet" id="reminders">
      {due.map((one) => (
        <p key={one.is} data-reminder={one.is}>
          {one.is === 'answer-due' ? (
            <>
              {say['answer-due'](sayDay(one.due, language))}{' '}
              <a href={keepLane(`/complaint.html?log=${account.log}`)} target="_blank" rel="noreferrer">
                {say.whatNow}
              </a>
            </>
          ) : (
            <>
              {say['not-opened'](String(one.days))}{' '}
              <a href={DASHBOARD_URL} target="_blank" rel="noreferrer">
                {say.open}
              </a>
            </>
          )}
        </p>
      ))}
      <button type="button" class="plain" id="stop-reminding" onClick={stop}>
        {say.hide}
      </button>
    </section>
  );
};
