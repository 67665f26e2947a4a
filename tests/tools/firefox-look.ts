import { type Look, waitFor } from './browser';
import type { Marionette } from './marionette';

/** Where each is set; left out, the browser's own holds again. Of the whole browser, not of one page. */
const preferencesOf = ({ scheme, forcedColors, reducedMotion, finger }: Look): Record<string, number | undefined> => ({
  'layout.css.prefers-color-scheme.content-override': scheme && { dark: 0, light: 1 }[scheme],
  'browser.display.document_color_use': forcedColors ? 2 : undefined,
  'ui.prefersReducedMotion': reducedMotion ? 1 : undefined,
  // A finger points coarsely, and hovers over nothing.
  'ui.primaryPointerCapabilities': finger ? 1 : undefined,
  'ui.allPointerCapabilities': finger ? 1 : undefined,
  'dom.w3c_touch_events.enabled': finger ? 1 : undefined,
});

/** What a page is asked by that it has been told. */
const queryOf = ({ scheme, forcedColors, reducedMotion }: Look): string =>
  [
    ...(scheme ? [`(prefers-color-scheme: ${scheme})`] : []),
    ...(forcedColors ? ['(forced-colors: active)'] : []),
    ...(reducedMotion ? ['(prefers-reduced-motion: reduce)'] : []),
  ].join(' and ');

/** Tells Firefox how the page at `url` is looked at. Its windows are never narrower than 450 pixels; what is shown in one can be. */
export const lookAt = async (marionette: Marionette, url: string, look: Look): Promise<void> => {
  if (look.slower) throw new Error('Firefox cannot pretend to be slower; use Chromium');
  await marionette.evaluateInBrowser<void>(
    `(url, preferences, size, finger) => {
      for (const [name, value] of Object.entries(preferences)) {
        if (value === null) Services.prefs.clearUserPref(name);
        else Services.prefs.setIntPref(name, value);
      }
      const shown = [...Services.wm.getEnumerator('navigator:browser')].map((window) => window.gBrowser.selectedBrowser);
      for (const browser of shown.filter(({ currentURI }) => currentURI.spec === url)) {
        browser.browsingContext.touchEventsOverride = finger ? 'enabled' : 'none';
        if (!size) continue;
        const { style } = browser;
        Object.assign(style, { flex: 'none', alignSelf: 'start', minWidth: '0' });
        Object.assign(style, { width: size.width + 'px', maxWidth: size.width + 'px', height: size.height + 'px', maxHeight: size.height + 'px' });
      }
    }`,
    [
      url,
      Object.fromEntries(Object.entries(preferencesOf(look)).map(([name, value]) => [name, value ?? null])),
      look.size ?? null,
      look.finger ?? false,
    ],
  );
  // A preference reaches the page's own process a moment later; the empty query holds at once.
  const isTold = () => marionette.evaluate<boolean>('(query) => matchMedia(query).matches', [queryOf(look)]);
  await waitFor('the page to be told how it is looked at', async () => (await isTold().catch(() => false)) || undefined);
};
