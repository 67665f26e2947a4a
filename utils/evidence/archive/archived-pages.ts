import { textAt, type Witnessed } from '../witnessed';

/** A page as it was kept, with the address and the time at which it was shown. */
export type ArchivedPage = { seq: number; url: URL; at: string; html: Uint8Array };

const addressOf = (entry: Witnessed): URL | undefined => {
  const url = textAt(entry.body, 'source', 'url') ?? '';
  return /^https?:/.test(url) && URL.canParse(url) ? new URL(url) : undefined;
};

/** When a page was shown; of two clocks that disagree, the header's. */
const shownAt = (entry: Witnessed): string => {
  const told = textAt(entry.body, 'captured', 'device_utc') ?? '';
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(told) ? told : entry.time;
};

/** Every page copy that a bundle shows, in the order of the log; `fileAt` by the path that a record names. */
export const archivedPages = (entries: readonly Witnessed[], fileAt: (path: string) => Uint8Array | undefined): ArchivedPage[] =>
  entries.flatMap((entry) => {
    const url = addressOf(entry);
    return entry.files.flatMap(({ role, path }): ArchivedPage[] => {
      const html = role === 'page-html' ? fileAt(path) : undefined;
      return html === undefined || url === undefined ? [] : [{ seq: entry.seq, url, at: shownAt(entry), html }];
    });
  });
