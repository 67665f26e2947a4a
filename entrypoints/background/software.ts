import { browser } from '../../utils/browser';

declare const __BUILD_SHA256__: string;

/** Browser and system as the user agent names them: `Chrome 156` on `Linux`. The whole string is kept as a leaf that can be withheld. */
const named = (ua: string): { browser: string; os: string } => {
  const browserName = /Firefox\/(\d+)/.exec(ua) ?? /Edg\/(\d+)/.exec(ua) ?? /Chrome\/(\d+)/.exec(ua);
  const os = /Android|Windows|Mac OS X|CrOS|Linux/.exec(ua)?.[0] ?? 'unknown';
  return { browser: browserName ? browserName[0].replace('Edg', 'Edge').replace('/', ' ') : 'unknown', os };
};

export type Software = { ext: 'saksi'; version: string; build_sha256: string; browser: string; os: string };

/** What recorded an entry. `build_sha256` is the hash of the sources it was built from (wxt.config.ts). */
export const software = (): Software => ({
  ext: 'saksi',
  version: browser.runtime.getManifest().version,
  build_sha256: __BUILD_SHA256__,
  ...named(navigator.userAgent),
});
