import { render } from 'preact';
import { askForSite, isGranted } from '../welcome/browser-checks';
import { loadPopup } from './load';
import { openDashboard } from './open-dashboard';
import { openPage } from './open-page';
import { Popup } from './popup';

const show = async (): Promise<void> => {
  const [data, allowed, dashboard] = await Promise.all([loadPopup(), isGranted(), openDashboard()]);
  render(<Popup data={data} allowed={allowed} dashboard={dashboard} onAsk={() => void askForSite().then(show)} />, openPage(data.language));
};

void show();
