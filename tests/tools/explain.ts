import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { profileFor } from '../../utils/profiles';
import { explain, type ReadSection, type ReadValue } from '../../utils/reader/explain';

const USAGE = 'npm run explain -- page.html [--url https://dashboard.prakerja.go.id/]';

const valueText = ({ at, value, found }: ReadValue): string =>
  [
    `  ${at}: ${value}`,
    ...(found.length === 0 ? ['    follows from the other values'] : []),
    ...found.flatMap(({ text, label, where }) => [
      `    text:  ${JSON.stringify(text.slice(0, 160))}`,
      ...(label ? [`    label: ${JSON.stringify(label)}`] : []),
      `    where: ${where}`,
    ]),
  ].join('\n');

const sectionText = ({ section, why, values, aside }: ReadSection): string =>
  [
    `\n${section}: ${why ? `unread: ${why}` : 'read'}${!why && values.length === 0 ? ', empty' : ''}`,
    ...values.map(valueText),
    ...aside.map(
      ({ text, ignored, where }) => `  left aside: ${ignored}\n    text:  ${JSON.stringify(text.slice(0, 160))}\n    where: ${where}`,
    ),
  ].join('\n');

/** What the reader makes of a saved page: each section, how each value was found, what was left aside and why, over the page's text. */
const tell = (path: string, url: string): void => {
  const profile = profileFor(url);
  if (!profile) throw new Error(`No profile reads ${url}. Give an address of the programme with --url.`);
  const { window } = new JSDOM(readFileSync(path, 'utf8'), { url, pretendToBeVisual: true });
  const { snapshot, sections, lines } = explain(window.document as unknown as Document, profile, { url, status: 200, ready: 'complete' });
  console.log(`page: ${snapshot.page.kind}, profile ${snapshot.profile}`);
  for (const section of sections) console.log(sectionText(section));
  console.log('\nthe page');
  for (const { text, taken, aside } of lines) {
    console.log(
      `  ${text.slice(0, 160)}${taken.length ? `   <- ${taken.join(', ')}` : ''}${aside.length ? `   (left aside: ${aside.join(', ')})` : ''}`,
    );
  }
};

const [path, flag, url] = process.argv.slice(2);
if (!path || (flag && (flag !== '--url' || !url))) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  tell(path, url ?? 'https://dashboard.prakerja.go.id/');
}
