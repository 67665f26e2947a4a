import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serialise } from '../utils/reader/serialise';
import type { PageCopy } from '../utils/schema/page-copy';

const navigationStatus = (): number =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0;

/** Run once in a page that the participant wants to keep, on their click; reads what is visible, changes nothing, and is gone. */
export default defineUnlistedScript((): PageCopy => {
  const readAt = Date.now();
  const { innerWidth, innerHeight, devicePixelRatio } = window;
  return {
    ...serialise(document),
    url: location.origin + location.pathname,
    title: document.title,
    readAt,
    monoMs: Math.round(performance.now()),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    offsetMin: -new Date(readAt).getTimezoneOffset(),
    status: navigationStatus(),
    language: navigator.language,
    view: {
      w: Math.round(innerWidth),
      h: Math.round(innerHeight),
      dpr_pct: Math.round(devicePixelRatio * 100),
      doc_h: document.documentElement.scrollHeight,
    },
  };
});
