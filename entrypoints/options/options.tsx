import { useEffect, useState } from 'preact/hooks';
import { Brand } from '../../components/brand';
import { LanguageChoice } from '../../components/language-choice';
import { PermissionBox } from '../../components/permission-box';
import { Points } from '../../components/points';
import { browser } from '../../utils/browser';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import { settingsWords } from '../../utils/language/settings-words';
import { send } from '../../utils/messages/send';
import { askForSite } from '../welcome/site-permission';
import { AccountsSection } from './accounts-section';
import { AlertsSection } from './alerts-section';
import { BackupSection } from './backup-section';
import { EraseSection } from './erase-section';
import { MaySection } from './may-section';
import { usePageLedger } from './page-ledger';
import { ReminderSection } from './reminder-section';
import { RestoreSection } from './restore-section';
import { SealSection } from './seal-section';
import { SiapkerjaSection } from './siapkerja-section';
import { StorageSection } from './storage-section';

export type OptionsProps = { language: Language; granted: boolean; onChange(): void };

/** Settings: each section keeps what is chosen in it. */
export const Options = ({ language, granted, onChange }: OptionsProps) => {
  const { options: say, pages } = words[language];
  const [changes, setChanges] = useState(0);
  const { ledger, trouble } = usePageLedger(changes);
  // A link to a section waits for what the sections need.
  useEffect(() => void (location.hash && document.getElementById(location.hash.slice(1))?.scrollIntoView()), [ledger !== undefined]);
  const changed = (): void => setChanges((count) => count + 1);
  const useLanguage = async (chosen: Language): Promise<void> => {
    await send(browser.runtime, 'use-language', { language: chosen });
    onChange();
  };
  return (
    <main class="settings">
      <Brand language={language} />
      <h1>{pages.settings}</h1>
      <PermissionBox granted={granted} language={language} onAsk={() => void askForSite().then(onChange)} />
      <LanguageChoice language={language} onChoose={(chosen) => void useLanguage(chosen)} />
      <AlertsSection language={language} />
      <ReminderSection language={language} />
      {trouble && (
        <p role="alert" class="state bad">
          {words[language].popup.trouble[trouble.kind]}
        </p>
      )}
      {ledger && <AccountsSection language={language} ledger={ledger} />}
      <StorageSection language={language} changes={changes} />
      {ledger && <BackupSection language={language} ledger={ledger} />}
      {ledger && <RestoreSection language={language} ledger={ledger} onChange={changed} />}
      <SealSection language={language} />
      <SiapkerjaSection language={language} />
      {ledger && <EraseSection language={language} ledger={ledger} onChange={changed} />}
      <Points title={say.reads} points={say.readsWhat} />
      <Points title={say.never} points={say.neverWhat} />
      <MaySection language={language} />
      <p>
        <a href="/welcome.html">{settingsWords[language].settings.again}</a>
      </p>
      <p class="quiet">{say.independent}</p>
    </main>
  );
};
