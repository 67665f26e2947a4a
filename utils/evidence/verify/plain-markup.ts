import type { Breathe } from '../slices';

/** Elements that run, load, submit or move the page. A `meta` other than the one that names the characters is among them. */
const ACTIVE = /^(script|iframe|frame|frameset|object|embed|applet|link|base|meta|template|noscript|portal)$/;
/** `<name a="b" c>`, `<name/>` and `</name>`, as a serialiser writes them: nothing that two parsers could read in two ways. */
const TAG = /<(\/?)([a-z][a-zA-Z0-9]*)((?: [a-zA-Z][a-zA-Z0-9-]*(?:="[^"<>]*")?)*)\/?>/y;
const CHARSET = '<meta charset="utf-8">';

/** A breath after each tag would cost what the tag does. */
const TAGS_A_BREATH = 500;

/** Why this markup, which stands after its content security policy, is not plain; undefined where it is. */
export const activeMarkup = async (markup: string, breathe: Breathe): Promise<string | undefined> => {
  let tags = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    if (markup.startsWith(CHARSET, at) || markup.startsWith('<!doctype html>', at)) continue;
    if (++tags % TAGS_A_BREATH === 0) await breathe();
    TAG.lastIndex = at;
    const [, , name = '', attributes = ''] = TAG.exec(markup) ?? [];
    const around = markup.slice(at, at + 40).replace(/[^\x20-\x7e]/g, '?');
    if (name === '') return `markup of another kind than ours: ${around}`;
    if (ACTIVE.test(name.toLowerCase())) return `an element that could act: ${around}`;
    if (/ on[a-z]/i.test(attributes.replace(/="[^"]*"/g, ''))) return `an attribute that could run: ${around}`;
    if (/ (?:src|href|action|formaction|srcset|data|poster|style|background)="(?!#")/i.test(attributes))
      return `an attribute that could load: ${around}`;
  }
  return undefined;
};
