import { render } from 'preact';
import { loadPopup } from './load';
import { Popup } from './popup';

const root = document.getElementById('root');
if (!root) throw new Error('popup/index.html has no #root');

void loadPopup().then((data) => {
  document.documentElement.lang = data.language;
  render(<Popup data={data} />, root);
});
