import { render } from 'preact';
import { askForSite, isGranted } from '../welcome/site-permission';
import { loadPopup, type PopupData, toldBefore, toldPopup } from './load';
import { isOnPhone } from './on-phone';
import { openDashboard } from './open-dashboard';
import { openPage } from './open-page';
import { Popup } from './popup';

const show = async (): Promise<void> => {
  const before = toldBefore();
  const loading = loadPopup(before);
  const [told, allowed, dashboard, onPhone] = await Promise.all([toldPopup(before), isGranted(), openDashboard(), isOnPhone()]);
  const onAsk = (): void => void askForSite().then(show);
  const draw = (key: string, data: PopupData): void =>
    render(
      <Popup key={key} data={data} allowed={allowed} dashboard={dashboard} onPhone={onPhone} onAsk={onAsk} />,
      openPage(data.language),
    );
  if (told) draw('told', told);
  draw('loaded', await loading);
};

void show();
