import { useEffect, useState } from 'preact/hooks';
import { type BackedUp, backupAge, type BackupReminder as Reminder } from '../../components/backup-age';
import { browser } from '../../utils/browser';
import { words } from '../../utils/language';
import { type Language, sayDate } from '../../utils/language/dates';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { send } from '../../utils/messages/send';
import { keepLane } from './open-ledger';

export type BackupReminderProps = { ledger: ReadLedger; language: Language; offsetMin: number };

/** One quiet line where a backup is due. Comes after the first paint: nothing waits for it. */
export const BackupReminder = ({ ledger, language, offsetMin }: BackupReminderProps) => {
  const [reminder, setReminder] = useState<Reminder | undefined>();
  const say = words[language].reminders;
  const load = async (): Promise<void> => {
    const kept = (await browser.storage.local.get(['backup', 'remind'])) as Pick<BackedUp, 'backup' | 'remind'>;
    const logs = (await ledger.logs()).filter(({ closed }) => closed === undefined);
    const { now } = await send(browser.runtime, 'clock', {});
    setReminder(backupAge({ ...kept, logs }, now));
  };
  useEffect(() => {
    load().catch((error) => console.error('Saksi: cannot tell how old the backup is', error));
  }, []);
  if (!reminder) return null;
  return (
    <p class="quiet" id="backup-reminder">
      {reminder.is === 'never' ? say.backupNever(reminder.entries) : say.backupOld(sayDate(reminder.at, offsetMin, language))}{' '}
      <a href={`${keepLane('/options.html')}#backup`} target="_blank" rel="noreferrer">
        {say.backupGo}
      </a>
    </p>
  );
};
