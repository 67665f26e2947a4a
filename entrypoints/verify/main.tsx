import { render } from 'preact';
import { browser } from '../../utils/browser';
import type { Language } from '../../utils/language/dates';
import { verifyWords } from '../../utils/language/verify-words';
import { openPage } from '../popup/open-page';
import { Verify } from './verify';

void browser.storage.local.get('language').then((stored) => {
  const { language = 'id' } = stored as { language?: Language };
  render(<Verify language={language} />, openPage(language, verifyWords[language].title));
});
