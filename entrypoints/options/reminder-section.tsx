import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../utils/browser';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';

export type ReminderSectionProps = { language: Language };

/** Whether the popup may remind of an answer that should have come, and of a dashboard not opened for long. */
export const ReminderSection = ({ language }: ReminderSectionProps) => {
  const say = words[language].reminders;
  const [wanted, setWanted] = useState<boolean>();
  useEffect(() => {
    void browser.storage.local.get('remindComplaint').then(({ remindComplaint }) => setWanted(remindComplaint !== false));
  }, []);
  if (wanted === undefined) return null;
  const keep = (next: boolean): void => {
    setWanted(next);
    void browser.storage.local.set({ remindComplaint: next });
  };
  return (
    <section id="reminders" aria-labelledby="reminders-title" class="choices">
      <h2 id="reminders-title">{say.title}</h2>
      <label class="choice-line">
        <input type="checkbox" id="remind-complaint" checked={wanted} onChange={(event) => keep(event.currentTarget.checked)} /> {say.show}
      </label>
    </section>
  );
};
