import { useState } from 'preact/hooks';
import { Brand } from '../../components/brand';
import { browser } from '../../utils/browser';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import { send } from '../../utils/messages/send';
import { HOST_PATTERNS } from '../../utils/profiles/hosts';
import { BackupSection } from './backup-section';
import { EraseSection } from './erase-section';
import { RestoreSection } from './restore-section';

export type OptionsProps = { language: Language; granted: boolean; onChange(): void };

const Points = ({ title, points }: { title: string; points: readonly string[] }) => (
  <section>
    <h2>{title}</h2>
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </section>
);

/** First run and settings: what is read and what never, where it is kept, the site permission, the language. */
export const Options = ({ language, granted, onChange }: OptionsProps) => {
  const say = words[language].options;
  const [changes, setChanges] = useState(0);
  const changed = (): void => setChanges((count) => count + 1);
  const useLanguage = async (chosen: Language): Promise<void> => {
    await send(browser.runtime, 'use-language', { language: chosen });
    onChange();
  };
  // Firefox withholds a site's permission until it is asked for, and only a click may ask.
  const ask = async (): Promise<void> => {
    await browser.permissions.request({ origins: HOST_PATTERNS });
    onChange();
  };
  return (
    <main>
      <Brand language={language} />
      <h1>{say.title}</h1>
      <p>{words[language].tagline}</p>
      {granted ? (
        <p class="state good">{say.granted}</p>
      ) : (
        <section class="state late">
          <p>{say.notGranted}</p>
          <button type="button" class="main" id="grant" onClick={() => void ask()}>
            {say.grant}
          </button>
        </section>
      )}
      <Points title={say.reads} points={say.readsWhat} />
      <Points title={say.never} points={say.neverWhat} />
      <Points title={say.kept} points={[say.keptWhat]} />
      <Points title={say.next} points={[say.nextWhat]} />
      <p>
        <a href="https://dashboard.prakerja.go.id/" target="_blank" rel="noreferrer">
          {say.open}
        </a>
      </p>
      <label>
        {say.language}{' '}
        <select value={language} onChange={(event) => void useLanguage(event.currentTarget.value as Language)}>
          <option value="id">Bahasa Indonesia</option>
          <option value="en">English</option>
        </select>
      </label>
      <BackupSection language={language} changes={changes} />
      <RestoreSection language={language} onChange={changed} />
      <EraseSection language={language} changes={changes} onChange={changed} />
      <p class="quiet">{say.independent}</p>
    </main>
  );
};
