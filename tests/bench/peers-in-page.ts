import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { createMirror, snapshot } from 'rrweb-snapshot';
import { offerRuns } from './offer-runs';

/** What peers need to take a page up: for later viewing (rrweb-snapshot) or as an article. Each on the page as it is, in an isolated world. */
offerRuns({
  'rrweb-snapshot': () => snapshot(document, { mirror: createMirror() })?.id,
  Readability: () => new Readability(document.cloneNode(true) as Document).parse()?.length,
  Defuddle: () => new Defuddle(document).parse().wordCount,
});
