import { render } from 'preact';
import { askForSite, isGranted } from '../welcome/browser-checks';
import { loadPopup } from './load';
import { isOnPhone } from './on-phone';
import { openDashboard } from './open-dashboard';
import { openPage } from './open-page';
import { Popup } from './popup';

const show = async (): Promise<void> => {
  const [data, allowed, dashboard, onPhone] = await Promise.all([loadPopup(), isGranted(), openDashboard(), isOnPhone()]);
  const onAsk = (): void => void askForSite().then(show);
  render(<Popup data={data} allowed={allowed} dashboard={dashboard} onPhone={onPhone} onAsk={onAsk} />, openPage(data.language));
};

void show();
