import { record } from 'rrweb';
import { createMirror, snapshot } from 'rrweb-snapshot';
import { changes } from '../../entrypoints/prakerja.content/changes';
import { fingerprint, hasChanged } from '../../utils/reader/fingerprint';
import { offerRuns } from './offer-runs';

const SNAPSHOT_AFTER_MS = 500;

/** Ways of noticing that a busy page has changed. */
offerRuns({
  nothing: () => {},
  ours: () => {
    let seen = fingerprint(document);
    changes({ document, signal: new AbortController().signal }, () => {
      if (hasChanged(document, seen)) seen = fingerprint(document);
    });
  },
  'innerText on every mutation': () =>
    new MutationObserver(() => void document.body.innerText.length).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
    }),
  'rrweb record()': () => record({ emit: () => {} }),
  'rrweb-snapshot half a second after': () => {
    let waiting = false;
    new MutationObserver(() => {
      if (waiting) return;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        snapshot(document, { mirror: createMirror() });
      }, SNAPSHOT_AFTER_MS);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  },
});
