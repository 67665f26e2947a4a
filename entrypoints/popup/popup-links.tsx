import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import type { AccountView } from './load';
import { keepLane } from './open-ledger';

export type PopupLinksProps = { account: AccountView | undefined; language: Language };

/** The ways on from the popup, each to a page of its own. */
export const PopupLinks = ({ account, language }: PopupLinksProps) => {
  const say = words[language];
  const link = (id: string, path: string, text: string) => (
    <a id={id} href={keepLane(path)} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
  return (
    <nav class="links" aria-label={say.name}>
      {account && link('timeline', `/timeline.html?log=${account.log}`, say.popup.timeline)}
      {account && !account.elsewhere && link('choose', `/export.html?log=${account.log}`, say.state.exportChoose)}
      {account?.derived.lastLook && link('explain', `/explain.html?log=${account.log}`, say.pages.explain)}
      {account?.derived.lastLook && link('report', `/explain.html?log=${account.log}&report=1`, say.pages.report)}
      {link('verify', '/verify.html', say.popup.verify)}
      {link('settings', '/options.html', say.pages.settings)}
    </nav>
  );
};
