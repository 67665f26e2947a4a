import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../utils/browser';
import type { Language } from '../../utils/language/dates';
import { settingsWords } from '../../utils/language/settings-words';
import { HOSTS, SIAPKERJA_HOST, SIAPKERJA_PATTERN } from '../../utils/profiles/hosts';
import { software } from '../background/software';

export type MayProps = { language: Language };

/** What the extension may do and why, from its own manifest, so that nothing is left out; and which version it is. */
export const MaySection = ({ language }: MayProps) => {
  const { may, about } = settingsWords[language].settings;
  const { permissions = [] } = browser.runtime.getManifest();
  const [sites, setSites] = useState<readonly string[]>(HOSTS);
  useEffect(() => {
    const look = (): void =>
      void browser.permissions
        .contains({ origins: [SIAPKERJA_PATTERN] })
        .then((also) => setSites(also ? [...HOSTS, SIAPKERJA_HOST] : HOSTS));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
  }, []);
  const { version, build_sha256: hash } = software();
  return (
    <>
      <section aria-labelledby="may-title">
        <h2 id="may-title">{may.title}</h2>
        <ul>
          <li>{may.sites(sites.join(', '))}</li>
          {permissions.map((permission) => (
            <li key={permission} data-permission={permission}>
              {may.permissions[permission]} <span class="quiet">({permission})</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="about-title">
        <h2 id="about-title">{about.title}</h2>
        <p>{about.version(version)}</p>
        <p class="quiet">
          {about.hash}: <code data-build>{hash}</code>
          <br />
          {about.hashWhat}
        </p>
      </section>
    </>
  );
};
