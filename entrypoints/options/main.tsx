import { render } from 'preact';
import { browser } from '../../utils/browser';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import { HOST_PATTERNS } from '../../utils/profiles/hosts';
import { openPage } from '../popup/open-page';
import { Options } from './options';

const show = async (): Promise<void> => {
  const { language = 'id' } = (await browser.storage.local.get('language')) as { language?: Language };
  const granted = await browser.permissions.contains({ origins: HOST_PATTERNS });
  render(
    <Options language={language} granted={granted} onChange={() => void show()} />,
    openPage(language, words[language].pages.settings),
  );
};

void show();
