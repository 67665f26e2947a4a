import { profileFor } from '../../utils/profiles';
import { type Fingerprint, fingerprint, hasChanged } from '../../utils/reader/fingerprint';
import { isWaiting } from '../../utils/reader/loading';
import { readInSlices, readSnapshot } from '../../utils/reader/read-snapshot';
import { copyInSlices, serialise } from '../../utils/reader/serialise';
import type { Slices } from '../../utils/reader/slices';
import { offerRuns } from './offer-runs';

const profile = profileFor('https://dashboard.prakerja.go.id/');
if (!profile) throw new Error('no profile for the dashboard');

const AT = { url: 'https://dashboard.prakerja.go.id/', status: 200, ready: 'complete' } as const;
let places: Node[] = [];
let seen: Fingerprint | undefined;

/** Milliseconds of the longest step: what the page has to wait for at a stretch. */
const longestStep = (work: Slices<unknown>): number => {
  let longest = 0;
  for (let done = false; !done; ) {
    const start = performance.now();
    done = work.next().done === true;
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
};

/** What is timed, by name. Each answers with something that depends on all of its work. */
offerRuns({
  TreeWalker: () => {
    const walker = document.createTreeWalker(document.body, 4);
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
    return length;
  },
  innerText: () => document.body.innerText.length,
  outerHTML: () => document.documentElement.outerHTML.length,
  readSnapshot: () => {
    const reading = readSnapshot(document, profile, AT);
    places = reading.places;
    return JSON.stringify(reading.snapshot);
  },
  serialise: () => serialise(document).html.length,
  'longest step of a reading': () => longestStep(readInSlices(document, profile, AT)),
  'longest step of a copy': () => longestStep(copyInSlices(document)),
  fingerprint: () => {
    seen = fingerprint(document, places);
    return seen.text.length;
  },
  'has it changed': () => !seen || hasChanged(document, seen),
  isWaiting: () => isWaiting(document, profile),
});
