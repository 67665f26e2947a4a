import { render } from 'preact';
import { askForSite, isGranted } from '../welcome/browser-checks';
import { loadPopup } from './load';
import { openDashboard } from './open-dashboard';
import { Popup } from './popup';

const root = document.getElementById('root');
if (!root) throw new Error('popup/index.html has no #root');

const show = async (): Promise<void> => {
  const [data, allowed, dashboard] = await Promise.all([loadPopup(), isGranted(), openDashboard()]);
  document.documentElement.lang = data.language;
  render(<Popup data={data} allowed={allowed} dashboard={dashboard} onAsk={() => void askForSite().then(show)} />, root);
};

void show();
