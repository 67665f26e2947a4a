import { render } from 'preact';
import { browser } from '../../utils/browser';
import type { Language } from '../../utils/language/dates';
import { Verify } from './verify';

const root = document.getElementById('root');
if (!root) throw new Error('verify/index.html has no #root');

void browser.storage.local.get('language').then((stored) => {
  const { language = 'id' } = stored as { language?: Language };
  document.documentElement.lang = language;
  render(<Verify language={language} />, root);
});
