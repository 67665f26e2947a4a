import { JSDOM } from 'jsdom';
import { profileFor } from '../../utils/profiles';
import { explain, type ReadSection, type ReadValue } from '../../utils/reader/explain';
import { flatPage } from '../../utils/reader/flat-page';
import { toEnd } from '../../utils/reader/slices';
import { command, Mistake, readArgs, readGiven } from './command';
import { attachDeclared } from './declared-shadow';

const DASHBOARD = 'https://dashboard.prakerja.go.id/';
const USAGE = `npm run explain -- page.html [--url ${DASHBOARD}]`;

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
  if (!profile) throw new Mistake(`No profile reads ${url}. Give an address of the programme with --url, such as ${DASHBOARD}`);
  const { window } = new JSDOM(readGiven(path, 'a page saved as HTML').toString('utf8'), { url, pretendToBeVisual: true });
  const document = window.document as unknown as Document;
  attachDeclared(document);
  const shown = toEnd(flatPage(document, profile))?.document ?? document;
  const { snapshot, sections, lines } = explain(shown, profile, { url, status: 200, ready: 'complete' });
  console.log(`page: ${snapshot.page.kind}, profile ${snapshot.profile}`);
  for (const section of sections) console.log(sectionText(section));
  console.log('\nthe page');
  for (const { text, taken, aside } of lines) {
    console.log(
      `  ${text.slice(0, 160)}${taken.length ? `   <- ${taken.join(', ')}` : ''}${aside.length ? `   (left aside: ${aside.join(', ')})` : ''}`,
    );
  }
};

await command(USAGE, async () => {
  const { values, positionals } = readArgs({ url: { type: 'string' } }, { least: 1, most: 1 });
  tell(positionals[0] ?? '', values.url ?? DASHBOARD);
  return true;
});
