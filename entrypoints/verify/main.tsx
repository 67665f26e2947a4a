import { render } from 'preact';
import { browser } from '../../utils/browser';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import { openPage } from '../popup/open-page';
import { Verify } from './verify';

void browser.storage.local.get('language').then((stored) => {
  const { language = 'id' } = stored as { language?: Language };
  render(<Verify language={language} />, openPage(language, words[language].verify.title));
});
