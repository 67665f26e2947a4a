import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../utils/browser';
import type { Language } from '../../utils/language/dates';
import { settingsWords } from '../../utils/language/settings-words';
import { SIAPKERJA_HOST, SIAPKERJA_PATTERN } from '../../utils/profiles/hosts';

export type SiapkerjaSectionProps = { language: Language };

/** "SIAPkerja juga": the browser's own permission is the switch; the background follows it. */
export const SiapkerjaSection = ({ language }: SiapkerjaSectionProps) => {
  const say = settingsWords[language].siapkerja;
  const [on, setOn] = useState<boolean>();
  const [told, setTold] = useState('');
  const asked = { origins: [SIAPKERJA_PATTERN] };
  useEffect(() => {
    void browser.permissions.contains(asked).then(setOn);
  }, []);
  if (on === undefined) return null;
  const change = async (wanted: boolean): Promise<void> => {
    // First of all: only a click may ask, and it is over at the first wait.
    const done = await (wanted ? browser.permissions.request(asked) : browser.permissions.remove(asked));
    setOn(await browser.permissions.contains(asked));
    setTold(!done ? say.refused : wanted ? say.on : say.off);
  };
  return (
    <section id="siapkerja" aria-labelledby="siapkerja-title" class="choices">
      <h2 id="siapkerja-title">{say.title}</h2>
      <p>{say.what(SIAPKERJA_HOST)}</p>
      <label class="choice-line">
        <input
          type="checkbox"
          id="use-siapkerja"
          checked={on}
          onChange={(event) => {
            // The box shows what is, not what is asked for.
            const wanted = event.currentTarget.checked;
            event.currentTarget.checked = on;
            change(wanted).catch((error) => setTold(say.failed(String(error))));
          }}
        />{' '}
        {say.use}
      </label>
      <p role="status" class="quiet">
        {told}
      </p>
    </section>
  );
};
