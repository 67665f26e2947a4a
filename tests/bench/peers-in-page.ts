import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { createMirror, snapshot } from 'rrweb-snapshot';
import { getPageData } from 'single-file-core/single-file.js';
import { offerRuns } from './offer-runs';

/** SingleFile without what it would have to fetch: pictures, fonts, frames, scripts. */
const SINGLE_FILE = { removeFrames: true, removeScripts: true, blockImages: true, blockFonts: true, loadDeferredImages: false };

/** What peers need to take a page up: for later viewing (rrweb-snapshot, SingleFile) or as an article. Each on the page as it is, in an isolated world. */
offerRuns({
  'rrweb-snapshot': () => snapshot(document, { mirror: createMirror() })?.id,
  Readability: () => new Readability(document.cloneNode(true) as Document).parse()?.length,
  SingleFile: async () => (await getPageData(SINGLE_FILE)).content.length,
  Defuddle: () => new Defuddle(document).parse().wordCount,
});
