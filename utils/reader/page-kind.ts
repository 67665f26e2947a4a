import type { PageKind } from '../schema/snapshot';
import { linesOf, type PageText } from './page-text';
import { allOf, anyOf, type Slices } from './slices';
import { says } from './words';

const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

const sentences = (text: string): string[] => (text.length < 300 ? text.split(/(?<=[.!]) /) : []);

/** What kind of page this is. `known` is what on it belongs to one participant; an amount alone also stands on pages for everybody. */
export function* pageKind(
  { document, profile, pieces, headings, visible }: PageText,
  at: { url: string; status: number },
  known: 'account' | 'balance' | undefined,
): Slices<PageKind> {
  const controls = yield* allOf(pieces, (piece, i) => {
    const { control, text } = piece;
    const isDoor =
      control &&
      text.length < 30 &&
      (says(profile.logout, text) || (says(profile.login, text) && (i < 15 || control.closest('header,nav'))));
    return isDoor ? [piece] : [];
  });
  const signedIn = known === 'account' || controls.some(({ text }) => says(profile.logout, text));
  if (at.status >= 400) return 'error';
  // What it shows may be older than what was seen before, or nobody's.
  const shown = yield* anyOf(pieces, ({ text, el }) =>
    sentences(text).some(
      (said) => (says(profile.keptCopy, said) && !el.closest('footer')) || (says(profile.sample, said) && !!el.closest(DIALOG)),
    ),
  );
  if (shown) return 'error';
  // Over the lists: within one a course may have numbers of its own.
  const over = pieces.slice(0, headings[0]?.at);
  if (yield* anyOf(over, ({ text }) => text.length < 60 && says(`(?:${profile.elsewhere})[\\s:]+[\\w-]*\\d{3,}.*`, text))) return 'public';
  if (signedIn) return 'participant';
  const few = pieces.length < 40 ? linesOf(pieces) : [];
  const path = URL.canParse(at.url) ? new URL(at.url).pathname : '';
  if (says(`(?:${profile.loginPath})(?:/.*)?`, path) || [...document.querySelectorAll('input[type=password]')].some(visible))
    return 'login';
  if (few.some(({ text }) => says(profile.logoutText, text))) return 'logout';
  if (few.some(({ text }) => says(profile.maintenance, text))) return 'maintenance';
  if (
    few.some(({ text }) => says(profile.pageError, text)) ||
    (few.length < 12 && few.some(({ text }) => says(profile.sectionError, text)))
  )
    return 'error';
  return controls.length ? 'public' : known ? 'participant' : 'unknown';
}
