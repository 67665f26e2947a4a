import { browser } from '../../utils/browser';
import { HOST_PATTERNS } from '../../utils/profiles/hosts';

/** Whether the browser lets the content script run on the site. */
export const isGranted = (): Promise<boolean> => browser.permissions.contains({ origins: HOST_PATTERNS });

/** Call it in a click: the browser asks only then. */
export const askForSite = (): Promise<boolean> => browser.permissions.request({ origins: HOST_PATTERNS });
