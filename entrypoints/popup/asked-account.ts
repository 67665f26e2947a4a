import type { AccountView } from './load';

/** The account whose log the page's address asks for (`?log=`), else the first; undefined where nothing is recorded yet. */
export const askedAccount = (accounts: readonly AccountView[]): AccountView | undefined => {
  const asked = new URLSearchParams(location.search).get('log');
  return accounts.find(({ log }) => log === asked) ?? accounts[0];
};
