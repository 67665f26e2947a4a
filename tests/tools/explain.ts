import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { profileFor } from '../../utils/profiles';
import { type Found, readSnapshot } from '../../utils/reader/read-snapshot';
import { SECTIONS, type Snapshot } from '../../utils/schema/snapshot';

const USAGE = 'npm run explain -- page.html [--url https://dashboard.prakerja.go.id/]';

const line = ({ at, text, label, where, ignored }: Found): string =>
  [
    `  ${at}`,
    `    text:  ${JSON.stringify(text.slice(0, 160))}`,
    ...(label ? [`    label: ${JSON.stringify(label)}`] : []),
    ...(ignored ? [`    left aside: ${ignored}`] : []),
    `    where: ${where}`,
  ].join('\n');

const sectionText = (snapshot: Snapshot, section: (typeof SECTIONS)[number]): string => {
  const reading = snapshot[section];
  return reading.state === 'unread' ? `unread: ${reading.why}` : `read: ${JSON.stringify(reading.value, undefined, 2)}`;
};

/** What the reader makes of a saved page: each section, how each value was found, and what was left aside and why. */
const explain = (path: string, url: string): void => {
  const profile = profileFor(url);
  if (!profile) throw new Error(`No profile reads ${url}. Give an address of the programme with --url.`);
  const { window } = new JSDOM(readFileSync(path, 'utf8'), { url, pretendToBeVisual: true });
  const { snapshot, found } = readSnapshot(window.document as unknown as Document, profile, { url, status: 200, ready: 'complete' });
  console.log(`page: ${snapshot.page.kind}, profile ${snapshot.profile}`);
  for (const section of SECTIONS) console.log(`\n${section}\n  ${sectionText(snapshot, section).replaceAll('\n', '\n  ')}`);
  console.log('\nhow it was found');
  for (const each of found) console.log(line(each));
};

const [path, flag, url] = process.argv.slice(2);
if (!path || (flag && (flag !== '--url' || !url))) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  explain(path, url ?? 'https://dashboard.prakerja.go.id/');
}
