import type { Draft } from '../../../utils/ledger/draft';
import { personalBeside } from '../../../utils/reader/personal-beside';
import { tokenise } from '../../../utils/reader/tokenise';
import type { About } from '../../../utils/schema/complaint';
import type { PageCopy } from '../../../utils/schema/page-copy';
import { separatorFor } from '../hide-personal';
import type { Personal } from '../look/capture-draft';
import type { ServerHeaders } from '../look/server-headers';
import { software } from '../software';
import type { Zone } from '../stage';
import type { Picture } from './picture-of';

/** `about`: the finding that the page is kept for, where it is the dashboard at the moment of one. */
export type PageCircumstances = Zone & {
  at: string;
  session: string;
  load: string;
  headers?: ServerHeaders | undefined;
  about?: About | undefined;
};

/** A number of a person, a shop or a post in an address. */
const idsIn = (url: string): Personal[] =>
  [...new URL(url).pathname.matchAll(/(?<![A-Za-z\d])\d{6,}(?![A-Za-z\d])/g)].map(([value]) => ({ kind: 'id', value }));

/**
 * Together, so that one value has one token in the whole record. The address first: it may name a person too, and two copies of one page have the same.
 */
const hidden = (copy: PageCopy, personal: readonly Personal[]) => {
  const said = [copy.url, copy.title, copy.text];
  const between = separatorFor(said);
  const known = [...personal, ...personalBeside(copy.text), ...idsIn(copy.url)];
  const { html, text, leaves } = tokenise(copy.html, said.join(between), known);
  const [url = '', title = '', plain = ''] = text.split(between);
  return { html, text: plain, title, url, leaves };
};

/** The personal values that a page shows, as it shows them. */
export const shownPersonal = (copy: PageCopy, personal: readonly Personal[]): string[] => [
  ...new Set([...personal.map(({ value }) => value), ...hidden(copy, personal).leaves.map(([, value]) => value)]),
];

/**
 * A page of a second witness as an entry: its text and markup with every personal value replaced by a token, and its picture. It is no look at the
 * dashboard: nothing was read from it, so it has no `observed`, and no rule ever sees it.
 */
export const pageDraft = (
  copy: PageCopy,
  { raw, masked }: Picture,
  { at, session, load, headers, about, ...zone }: PageCircumstances,
  personal: readonly Personal[],
): Draft => {
  const { html, text, title, url, leaves } = hidden(copy, personal);
  const encoder = new TextEncoder();
  const skew = headers?.date ? Date.parse(at) - Date.parse(headers.date) : Number.NaN;
  return {
    kind: 'capture',
    time: at,
    body: {
      witness: 'page',
      ...(about && { about: [{ ...about }] }),
      captured: {
        device_utc: at,
        tz: zone.timeZone,
        offset_min: zone.offsetMin,
        mono_ms: copy.monoMs,
        session,
        load,
        ...(headers?.date && { server_date: headers.date, server_date_from: 'main_frame' }),
        ...(Number.isSafeInteger(skew) && { skew_ms: skew }),
      },
      source: { url, status: copy.status, type: 'main_frame' },
      agent: { ...software(), lang: copy.language },
      view: { ...copy.view, trigger: 'click' },
    },
    leaves: [['halaman/judul', title], ...leaves, ['agent/ua', navigator.userAgent]],
    files: [
      { role: 'page-html', name: 'page.html', bytes: encoder.encode(html) },
      { role: 'page-text', name: 'text.txt', bytes: encoder.encode(text) },
      ...(raw ? [{ role: 'screenshot', name: 'layar.png', bytes: raw }] : []),
      ...(masked ? [{ role: 'screenshot-redacted', name: 'layar-samar.png', bytes: masked }] : []),
    ],
  };
};
