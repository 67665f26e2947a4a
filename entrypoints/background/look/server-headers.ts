import type { WebRequest } from 'webextension-polyfill';
import { browser } from '../../../utils/browser';

/** What the server said with the page: a second clock, and marks that its own logs can be matched with. */
export type ServerHeaders = {
  url: string;
  status: number;
  fromCache: boolean;
  date?: string;
  correlators: [name: string, value: string][];
};

/** Never cookies or authorisation. These the agency can find again in its own logs (evidence.md 2.3). */
const CORRELATORS = new Set(['age', 'server', 'via', 'etag', 'last-modified', 'x-request-id', 'cf-ray', 'x-amz-cf-id', 'traceparent']);

const key = (tab: number): string => `headers:${tab}`;

/** Remembers the headers of a tab's page until the look at it arrives; in `storage.session`, for the worker may be stopped in between. */
export const rememberHeaders = (details: WebRequest.OnResponseStartedDetailsType): void => {
  const headers = details.responseHeaders ?? [];
  const date = headers.find(({ name }) => name.toLowerCase() === 'date')?.value;
  const correlators = headers.flatMap(({ name, value }): [string, string][] =>
    value !== undefined && CORRELATORS.has(name.toLowerCase()) ? [[name.toLowerCase(), value]] : [],
  );
  if (details.ip) correlators.push(['server-ip', details.ip]);
  const remembered: ServerHeaders = {
    url: details.url,
    status: details.statusCode,
    fromCache: details.fromCache,
    // A cached page carries the Date of the day it was cached.
    ...(date !== undefined && !details.fromCache && { date }),
    correlators,
  };
  void browser.storage.session.set({ [key(details.tabId)]: remembered });
};

export const headersOf = async (tab: number | undefined): Promise<ServerHeaders | undefined> =>
  tab === undefined ? undefined : ((await browser.storage.session.get(key(tab)))[key(tab)] as ServerHeaders | undefined);

/** Headers are remembered by tab; they are this page's only while the tab is still on that site. */
export const ofPage = (headers: ServerHeaders | undefined, url: string): ServerHeaders | undefined =>
  headers && new URL(headers.url).origin === new URL(url).origin ? headers : undefined;

export const forgetHeaders = (tab: number): void => {
  void browser.storage.session.remove(key(tab));
};
