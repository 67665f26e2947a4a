import type { Draft } from '../../utils/ledger/draft';
import { tokenise } from '../../utils/reader/tokenise';
import type { PageCopy } from '../../utils/schema/page-copy';
import type { Personal } from './capture-draft';
import { separatorFor } from './hide-personal';
import type { ServerHeaders } from './server-headers';
import { software } from './software';
import type { Zone } from './stage';

export type PageCircumstances = Zone & { at: string; session: string; load: string; headers?: ServerHeaders | undefined };

/**
 * A page of a second witness as an entry: its text and markup with every personal value replaced by a token, and its picture. It is no look at the
 * dashboard: nothing was read from it, so it has no `observed`, and no rule ever sees it.
 */
export const pageDraft = (
  copy: PageCopy,
  screenshot: Uint8Array | undefined,
  { at, session, load, headers, ...zone }: PageCircumstances,
  personal: readonly Personal[],
): Draft => {
  // Together, so that one value has one token in the whole record; an address may name a person too.
  const said = [copy.text, copy.title, copy.url];
  const between = separatorFor(said);
  const { html, text: hidden, leaves } = tokenise(copy.html, said.join(between), personal);
  const [text = '', title = '', url = ''] = hidden.split(between);
  const encoder = new TextEncoder();
  const skew = headers?.date ? Date.parse(at) - Date.parse(headers.date) : Number.NaN;
  return {
    kind: 'capture',
    time: at,
    body: {
      witness: 'page',
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
      ...(screenshot ? [{ role: 'screenshot', name: 'layar.png', bytes: screenshot }] : []),
    ],
  };
};
