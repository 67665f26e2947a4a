import type { AccountView } from './load';

/** The account whose log the page's address asks for (`?log=`), else the first; undefined where there is none such: another's is never shown in its place. */
export const askedAccount = (accounts: readonly AccountView[]): AccountView | undefined => {
  const asked = new URLSearchParams(location.search).get('log');
  return asked === null ? accounts[0] : accounts.find(({ log }) => log === asked);
};
