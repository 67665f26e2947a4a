import { isSet } from './filters';
import { panelNames } from './panel-names';
import { nameOf } from './pictures';
import { flatWalk, plainWalk, shadowRoots } from './shadow-roots';
import { allOf, type Slices, toEnd } from './slices';
import { isTypedIn } from './typed-in';
import { breaksLine, strikes, stylesOf, visibility, visibilityWithin } from './visible';
import { clean } from './words';

const KEPT =
  /^(a|abbr|address|article|aside|b|blockquote|br|button|caption|cite|code|col|colgroup|dd|del|details|dialog|div|dl|dt|em|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|i|ins|label|legend|li|main|mark|nav|ol|p|pre|q|s|section|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|u|ul)$/;
const DROPPED = /^(script|style|noscript|template|iframe|object|embed|canvas|video|audio|textarea|link|meta|base|title|head)$/;
const ATTRIBUTES =
  /^(role|colspan|rowspan|scope|open|disabled|dir|lang|aria-(label|level|hidden|selected|current|pressed|checked|disabled|busy|expanded|valuenow|setsize|colspan|rowspan))$/;
/** Block elements end a line of the plain text. */
const INLINE = /^(a|abbr|b|button|cite|code|del|em|font|i|ins|label|mark|q|s|slot|small|span|strong|sub|sup|time|u)$/;

const LIMIT = 400_000;
const CUT = '[dipotong: halaman lebih panjang dari batas salinan]';

const escaped = (text: string): string =>
  text.replace(/[&<>"\u00a0]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? '&nbsp;');

const attributesOf = (el: Element, tag: string, panelOf: (el: Element) => string | undefined, more?: RegExp): string => {
  let out = '';
  // Names first: an attribute's own object costs twenty times as much, and nearly all are `class`.
  for (const name of el.getAttributeNames())
    if (more?.test(name) || (name !== 'class' && ATTRIBUTES.test(name))) out += ` ${name}="${escaped(el.getAttribute(name) ?? '')}"`;
  const panel = el.hasAttribute('aria-label') ? undefined : panelOf(el);
  if (panel) out += ` aria-label="${escaped(panel)}"`;
  if (tag === 'a' && el.hasAttribute('href')) out += ' href="#"';
  return out;
};

type Kind = { dropped: boolean; field: boolean; inline: boolean; name: string };

const kindOf = (tag: string): Kind => ({
  dropped: DROPPED.test(tag),
  field: /^(img|svg|input|select|option|progress|meter)$/.test(tag),
  inline: INLINE.test(tag),
  name: /^(body|slot)$/.test(tag) ? '' : KEPT.test(tag) ? tag : tag === 'font' ? 'span' : 'div',
});

/** `end` is what closes it, `line` whether its text ends a line. */
type Begun = { el: Element; empty: boolean; line: boolean; end: string };

export type Copy = { html: string; text: string };

/**
 * The visible page as HTML and as plain text, by allow-list: structure, text and what elements say of their own state. No script, style, address, image,
 * comment, `data-*`, event handler, hidden element, and no value of any field. At most 400 kB each, with a visible mark where it was cut.
 */
export const serialise = (document: Document): Copy => toEnd(copyInSlices(document));

/** The same copy in slices. Between two of them the page must not have changed: who goes on has to see to that. */
export function* copyInSlices(document: Document): Slices<Copy> {
  const { html, text } = yield* copyWith(document);
  return { html, text };
}

/** The same copy with `more` attributes, which is for nobody to keep, and whether it was cut. */
export function* copyWith(document: Document, more?: RegExp): Slices<Copy & { cut: boolean }> {
  const styleOf = stylesOf(document);
  const visible = visibility(styleOf);
  const panelOf = panelNames(document, visible);
  // What is walked into can be seen; where the whole page cannot, each is asked with all around it.
  const canBeSeen = document.body && visible(document.body) ? visibilityWithin(styleOf) : visible;
  const isBlock = breaksLine(styleOf);
  const strike = strikes(styleOf);
  yield;
  const walk = shadowRoots(document).length ? flatWalk : plainWalk;
  yield;
  const kinds = new Map<string, Kind>();
  let html = '';
  let text = '';
  let full = false;
  const put = (markup: string): void => {
    full ||= html.length + markup.length > LIMIT;
    if (!full) html += markup;
  };
  const words = (data: string): void => {
    put(escaped(data));
    if (!full) text += data.replace(/\s+/g, ' ');
  };
  /** That a field or picture is there, and of what kind; never what is in it. */
  const field = (el: Element, tag: string): void => {
    const type = el.getAttribute('type') ?? 'text';
    if (tag === 'option' || type === 'hidden' || !canBeSeen(el)) return;
    const picture = tag === 'img' || tag === 'svg';
    const name = picture ? nameOf(el) : '';
    // What says nothing to those who do not see it says nothing in the copy either.
    const hidden = el.getAttribute('aria-hidden') === 'true';
    if (tag === 'img' || (name && !hidden)) put(`<img alt="${escaped(name)}"${hidden ? ' aria-hidden="true"' : ''}>`);
    else if (!picture) {
      // Whether it is set may hide rows of a list; to what is the participant's.
      const set = /^(?:select|input)$/.test(tag) && !/checkbox|radio|password/.test(type) && isSet(el) ? ' aria-selected="true"' : '';
      // That it has one tells progress from waiting.
      const value = tag === 'progress' && el.hasAttribute('value') ? ' value' : '';
      put(tag === 'input' ? `<input type="${escaped(type)}"${set} disabled>` : `<${tag}${set}${value}></${tag}>`);
    }
  };
  /** An element that is begun; undefined where nothing of it is copied but perhaps its being there. */
  const begin = (el: Element): Begun | undefined => {
    const tag = el.localName;
    let kind = kinds.get(tag);
    if (!kind) {
      kind = kindOf(tag);
      kinds.set(tag, kind);
    }
    const { name, inline } = kind;
    if (kind.dropped || el.hasAttribute('hidden') || (tag === 'dialog' && !el.hasAttribute('open'))) return undefined;
    if (kind.field) {
      field(el, tag);
      return undefined;
    }
    if (el !== document.body && (isTypedIn(el) || !canBeSeen(el))) return undefined;
    const parts = inline && isBlock(el);
    const isStruck = name !== 's' && name !== 'del' && strike(el);
    if (name) put(`${parts ? '<br>' : ''}<${name}${attributesOf(el, name, panelOf, more)}>${isStruck ? '<s>' : ''}`);
    if (full) return undefined;
    const line = !inline || parts;
    if (line) text += '\n';
    const empty = tag === 'br' || tag === 'hr' || tag === 'col';
    return { el, empty, line, end: name && !empty ? `${isStruck ? '</s>' : ''}</${name}>${parts ? '<br>' : ''}` : '' };
  };
  const begun: Begun[] = [];
  /** The node after this one and all in it, with the ends of what is over by then. */
  const after = (node: Node): Node | null => {
    for (let at: Node | null = node; at; at = walk.around(at)) {
      if (begun.at(-1)?.el === at) {
        const { end, line } = begun.pop() as Begun;
        html += end;
        if (line) text += '\n';
      }
      if (at === document.body) return null;
      const next = full ? null : walk.next(at);
      if (next) return next;
    }
    return null;
  };
  const root = document.documentElement;
  const translated = /translated-(?:ltr|rtl)/.exec(root.className)?.[0];
  // One walk without a call for each level: a generator in each would have to be gone through at every pause.
  for (let node: Node | null = document.body; node; ) {
    let inner: Begun | undefined;
    if (node.nodeType === 3) words((node as Text).data);
    else if (node.nodeType === 1) {
      yield;
      inner = begin(node as Element);
      if (inner) begun.push(inner);
    }
    node = (inner && !inner.empty && walk.first(inner.el)) || after(node);
  }
  if (full) {
    html += `<p>${CUT}</p>`;
    text += `\n${CUT}`;
  }
  const lines = yield* allOf(text.split('\n'), (line) => [clean(line)].filter((cleaned) => cleaned));
  const head = `<!doctype html><html lang="${escaped(root.lang)}"${translated ? ` class="${translated}"` : ''}><head><meta charset="utf-8"><title>${escaped(document.title)}</title></head>`;
  return {
    html: `${head}<body>${html}</body></html>`,
    text: lines.join('\n').slice(0, LIMIT),
    cut: full,
  };
}
