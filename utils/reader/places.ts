import { isTypedIn } from './typed-in';
import { clean } from './words';

/** Where an element stands on the page. */
export type Place = {
  el: Element;
  /** Pieces of one line of text share it. */
  line: Element;
  /** 1 to 6 inside a heading, else 0. */
  level: number;
  /** The link or button it is in. */
  control: Element | undefined;
  /** Inside a menu, a footer, a row of tabs: never a value, but it may hide rows. */
  menu: boolean;
  /** What stands in it is no text of the page. */
  gone: boolean;
};

const INLINE =
  /^(A|ABBR|B|BDI|BDO|BUTTON|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|U|VAR)$/;
/** Not text, or the text of somebody else. */
const UNREAD = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|SELECT|OPTION|IFRAME|OBJECT|SVG|TITLE|BLOCKQUOTE)$/i;
/** What a tab or an entry opens. */
const PANEL = /^(?:tabpanel|region)$/;
/** Bootstrap 3 calls its accordion a list of tabs: its headings are those of the page. */
const isAccordion = (el: Element, role: string): boolean => /^tab/.test(role) && !!el.querySelector('h1,h2,h3,h4,h5,h6');
const MENU = /^(navigation|menu|menubar|menuitem|contentinfo|tablist|tab|search)$/;

/** What the name of an element alone tells: asked once a name, not once an element. */
const traitsOf = (tag: string): { unread: boolean; inline: boolean; level: number; control: boolean; menu: boolean } => ({
  unread: UNREAD.test(tag),
  inline: INLINE.test(tag),
  level: /^H[1-6]$/.test(tag) ? Number(tag[1]) : 0,
  control: /^(A|BUTTON)$/.test(tag),
  menu: /^(NAV|FOOTER|MENU)$/.test(tag),
});

/**
 * Where elements stand. `named` is told of each list or region that carries its name as an attribute, before its first text; `pictures` tells whether a
 * caption is that of a picture.
 */
export const places = (
  tabOf: (el: Element) => string | undefined,
  named: (el: Element, name: string, place: Place) => void,
  pictures: (caption: string) => boolean,
): ((el: Element) => Place) => {
  const known = new Map<Element, Place>();
  const traits = new Map<string, ReturnType<typeof traitsOf>>();
  const placeOf = (el: Element): Place => {
    let place = known.get(el);
    if (place) return place;
    const up = el.parentElement && placeOf(el.parentElement);
    const tag = el.tagName;
    const role = el.getAttribute('role') ?? '';
    let is = traits.get(tag);
    if (!is) {
      is = traitsOf(tag);
      traits.set(tag, is);
    }
    place =
      up && tag === 'FONT'
        ? up
        : {
            el,
            gone:
              !!up?.gone ||
              is.unread ||
              role === 'img' ||
              isTypedIn(el) ||
              (tag === 'FIGURE' && pictures(clean(el.querySelector('figcaption')?.textContent ?? ''))) ||
              el.hasAttribute('hidden') ||
              el.getAttribute('aria-hidden') === 'true' ||
              (tag === 'DIALOG' && !el.hasAttribute('open')),
            line:
              up && is.inline && !(role && /^(cell|gridcell|columnheader|rowheader|row|listitem|heading|term|definition)$/.test(role))
                ? up.line
                : el,
            level: is.level || (role === 'heading' ? Number(el.getAttribute('aria-level') ?? 2) : (up?.level ?? 0)),
            control: is.control || (role && /^(button|link)$/.test(role)) ? el : up?.control,
            menu: !PANEL.test(role) && (!!up?.menu || is.menu || (!!role && MENU.test(role) && !isAccordion(el, role))),
          };
    known.set(el, place);
    const name = el.getAttribute('aria-label') ?? tabOf(el);
    if (name && !place.gone && !place.menu && !place.control) named(el, clean(name), place);
    return place;
  };
  return placeOf;
};
