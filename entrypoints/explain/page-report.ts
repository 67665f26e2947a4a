import { sha256Hex } from '../../utils/chain/sha256';
import { leakGate } from '../../utils/evidence/leaks/leak-gate';
import { searchedTexts } from '../../utils/evidence/leaks/searched-text';
import { makeZip } from '../../utils/evidence/zip/make-zip';
import { invented, inventedMasked } from '../../utils/reader/invented';
import { putBack } from '../../utils/reader/put-back';
import { type PersonalValue, type TokenLeaf, tokenise } from '../../utils/reader/tokenise';
import { SECTIONS } from '../../utils/schema/section';
import type { Snapshot } from '../../utils/schema/snapshot';

/** A page as it was shown, with every personal value in place, and what is known of it. `at` is local time with its offset. */
export type ShownPage = { html: string; text: string; url: string; status: number; at: string; snapshot: Snapshot };

/** A story folder as a zip, ready to be played: `<name>/story.json` and `<name>/pages/1.html`. `text` is what the page says in it. */
export type PageReport = { name: string; bytes: Uint8Array; text: string };

/** Something personal that could not be replaced. `line` counts the page's lines from 1; 0 where it is in none of them, but in the markup. */
export class StillPersonal extends Error {
  override name = 'StillPersonal';
  constructor(
    readonly kind: string,
    readonly line: number,
  ) {
    super(`a personal value (${kind}) is left in line ${line} of the page: no report was made`);
  }
}

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/g;
const LEAST_LETTERS = 3;

/** A page may call its owner by one name alone. */
const withEachName = (personal: readonly PersonalValue[]): PersonalValue[] => [
  ...personal,
  ...personal.flatMap(({ kind, value }) =>
    kind === 'nama'
      ? value
          .split(/\s+/)
          .filter((word) => word.replace(/[^\p{L}]/gu, '').length >= LEAST_LETTERS)
          .map((word) => ({ kind, value: word }))
      : [],
  ),
];

/** Throws StillPersonal where known values, or what looks like one, stand outside the tokens. */
const refuseLeaks = (html: string, text: string, personal: readonly PersonalValue[]): void => {
  const gate = leakGate(personal);
  const bare = (shown: string): string => shown.replace(/⟦pii\/[^⟧]+⟧/g, '⟦⟧');
  for (const [i, line] of text.split('\n').entries()) {
    const kind = gate.find(bare(line));
    if (kind) throw new StillPersonal(kind, i + 1);
  }
  for (const shown of searchedTexts('page.html', new TextEncoder().encode(bare(html)))) {
    const kind = gate.find(shown);
    if (kind) throw new StillPersonal(kind, 0);
  }
};

/** `2023-01-10T10:00:05.123+07:00` → `2023-01-10T10:00:00+07:00`: the minute is enough to judge a page by. */
const toTheMinute = (at: string): string => at.replace(/^(.{16}).*?([+-]\d\d:\d\d|Z)$/, '$1:00$2');

/** What was read of the page when it was seen, for whoever mends the reader; the player does not look at it. */
const readOf = (snapshot: Snapshot): Record<string, string> =>
  Object.fromEntries(
    SECTIONS.map((section) => {
      const reading = snapshot[section];
      return [section, reading.state === 'read' ? 'read' : `unread:${reading.why}`];
    }),
  );

/** Before the names, for an address is often made of one: half an address would be left. */
const addressesIn = (text: string): PersonalValue[] =>
  tokenise('', text, []).leaves.flatMap(([name, value]) => (name.startsWith('pii/email/') ? [{ kind: 'email', value }] : []));

const hidden = (page: ShownPage, personal: readonly PersonalValue[]): { html: string; text: string; leaves: readonly TokenLeaf[] } => {
  const known = [...addressesIn(page.text), ...withEachName(personal)];
  const { html, text, leaves } = tokenise(page.html.replace(POLICY, ''), page.text, known);
  refuseLeaks(html, text, known);
  return { html, text, leaves };
};

const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

type Scrubbed = { copy: Uint8Array; text: string };

const scrub = (page: ShownPage, personal: readonly PersonalValue[]): Scrubbed => {
  const { html, text, leaves } = hidden(page, personal);
  const standIns = invented(leaves);
  const scrubbed = (shown: string): string => inventedMasked(putBack(shown, standIns));
  return { copy: utf8(scrubbed(html)), text: scrubbed(text) };
};

/** Why a story is made, and what its folder is called for it. */
const PURPOSE = {
  unread: { folder: 'laporan-halaman', title: 'A page that Saksi could not read, reported by a participant' },
  'field-check': { folder: 'pemeriksaan-lapangan', title: 'Pages of the real dashboard, saved by a participant to check what Saksi reads' },
} as const;

/**
 * Pages as a story that anybody may have, oldest first: personal values replaced by invented ones of the same shape; the site's words, structure, days and
 * amounts kept, for they are what the reader reads. The same pages give the same bytes.
 * @throws {StillPersonal}
 */
export const pageStory = async (
  purpose: keyof typeof PURPOSE,
  pages: readonly [ShownPage, ...ShownPage[]],
  personal: readonly PersonalValue[],
): Promise<PageReport> => {
  const copies = pages.map((page) => scrub(page, personal));
  const { folder, title } = PURPOSE[purpose];
  const [{ at: first, snapshot }] = pages;
  const story = {
    title: `${title}; personal values are invented. Reader: ${snapshot.profile}.`,
    visits: pages.map(({ at, url, status }, i) => ({
      at: toTheMinute(at),
      url,
      page: `pages/${i + 1}.html`,
      ...(status >= 200 && { status }),
    })),
    read: pages.length === 1 ? readOf(snapshot) : pages.map((page) => readOf(page.snapshot)),
  };
  const all = copies.map(({ copy }) => sha256Hex(copy)).join();
  const hash = copies.length === 1 ? all : sha256Hex(utf8(all));
  const name = `${folder}-${first.slice(0, 10)}-${hash.slice(0, 8)}`;
  const files = new Map([
    [`${name}/story.json`, utf8(`${JSON.stringify(story, undefined, 2)}\n`)],
    ...copies.map(({ copy }, i): [string, Uint8Array] => [`${name}/pages/${i + 1}.html`, copy]),
  ]);
  return { name: `${name}.zip`, bytes: await makeZip(files, async () => {}), text: copies.map(({ text }) => text).join('\n\n') };
};
