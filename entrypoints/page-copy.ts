import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serialise } from '../utils/reader/serialise';
import type { PageCopy } from '../utils/schema/page-copy';
import { circumstances, navigationStatus } from './prakerja.content/circumstances';

/** Run once in a page that the participant wants to keep, on their click; reads what is visible, changes nothing, and is gone. */
export default defineUnlistedScript((): PageCopy => {
  const readAt = Date.now();
  return {
    ...serialise(document),
    url: location.origin + location.pathname,
    title: document.title,
    readAt,
    monoMs: Math.round(performance.now()),
    status: navigationStatus(),
    ...circumstances(readAt),
  };
});
