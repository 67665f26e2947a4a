import type { Submission } from '../../utils/schema/submission';

/** The status that the page came with; 0 where the browser does not say. */
export const navigationStatus = (): number =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0;

/** Where and in what window a page is seen, at a moment of the device's clock. */
export const circumstances = (readAt: number): Pick<Submission, 'timeZone' | 'offsetMin' | 'language' | 'view'> => {
  const { innerWidth, innerHeight, devicePixelRatio } = window;
  return {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    offsetMin: -new Date(readAt).getTimezoneOffset(),
    language: navigator.language,
    view: {
      w: Math.round(innerWidth),
      h: Math.round(innerHeight),
      dpr_pct: Math.round(devicePixelRatio * 100),
      doc_h: document.documentElement.scrollHeight,
    },
  };
};
