import { render } from 'preact';
import { askForSite, isGranted } from '../welcome/browser-checks';
import { loadPopup } from './load';
import { Popup } from './popup';

const root = document.getElementById('root');
if (!root) throw new Error('popup/index.html has no #root');

const show = async (): Promise<void> => {
  const [data, allowed] = await Promise.all([loadPopup(), isGranted()]);
  document.documentElement.lang = data.language;
  render(<Popup data={data} allowed={allowed} onAsk={() => void askForSite().then(show)} />, root);
};

void show();
