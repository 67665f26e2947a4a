import { render } from 'preact';
import { browser } from '../../utils/browser';
import type { Language } from '../../utils/language/dates';
import { HOST_PATTERNS } from '../../utils/profiles/hosts';
import { Options } from './options';

const root = document.getElementById('root');
if (!root) throw new Error('options/index.html has no #root');

const show = async (): Promise<void> => {
  const { language = 'id' } = (await browser.storage.local.get('language')) as { language?: Language };
  const granted = await browser.permissions.contains({ origins: HOST_PATTERNS });
  document.documentElement.lang = language;
  render(<Options language={language} granted={granted} onChange={() => void show()} />, root);
};

void show();
