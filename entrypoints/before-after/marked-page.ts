/** Nothing of a stored page loads or runs, whatever its copy says; only what we mark it with may have a style. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The first of our marks: the frame opens there, or a link leads to it. No copy has names of elements (serialise.ts). */
const FIRST = 'saksi-first';

/** Plain, always dark on light: the copy has no style of its own. Marks differ in shape as well as in colour. */
const STYLE = `html{color-scheme:light;background:#fff;color:#1d1b16;font:15px/1.45 system-ui,sans-serif;overflow-wrap:anywhere}
body{margin:12px}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:4px 8px;text-align:left}
mark{color:inherit;padding:0 2px}
mark.gone{background:#fdd9d5;text-decoration:line-through;outline:2px dashed #a3211a}
mark.added{background:#d6efff;font-weight:700;outline:2px solid #0b5f7a}
#${FIRST}{scroll-initial-target:nearest;scroll-margin-top:5rem}
a[href$="#${FIRST}"]{color:#0b5f7a}
@supports (scroll-initial-target:nearest){a[href$="#${FIRST}"]{display:none}}`;

/** Whether a text stands around the page's own content, in its menus or at its foot. */
const isAround = ({ parentElement }: Text): boolean => {
  const place = parentElement?.closest('nav,footer,[role=navigation],[role=contentinfo]');
  return !!place && !place.parentElement?.closest('main,article,li');
};

/** Texts that a page shows, in its order. */
const textNodes = (page: Document): Text[] => {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim()) nodes.push(node);
  }
  return nodes;
};

const clean = ({ data }: Text): string => data.replace(/\s+/g, ' ').trim();

export const textsOf = (page: Document): string[] => textNodes(page).map(clean);

/** Whether a line of the page's text stands in its menus or at its foot, and nowhere else. `page` must not be marked yet. */
export const aroundOf = (page: Document): ((line: string) => boolean) => {
  const bare = (text: string): string => text.replace(/\s/g, '');
  const nodes = textNodes(page);
  const [around, own] = [nodes.filter(isAround), nodes.filter((node) => !isAround(node))].map((some) =>
    bare(some.map(({ data }) => data).join('')),
  );
  return (line) => !!around?.includes(bare(line)) && !own?.includes(bare(line));
};

/** The page as markup for a sandboxed frame, with those of its texts marked; it opens at the first mark that is part of `about`, else of its own content; `lead` is the text of a link there. `page` is changed by it. */
export const markedPage = (page: Document, marked: readonly boolean[], as: 'gone' | 'added', about: string, lead: string): string => {
  // A separator between two words is no loss.
  const changed = textNodes(page).filter((node, index) => marked[index] && /[\p{L}\p{N}]/u.test(node.data));
  const own = changed.filter((node) => !isAround(node));
  const first = own.find((node) => clean(node).length > 3 && about.includes(clean(node))) ?? own[0] ?? changed[0];
  for (const node of changed) {
    const mark = page.createElement('mark');
    mark.className = as;
    if (node === first) mark.id = FIRST;
    node.replaceWith(mark);
    mark.append(node);
  }
  if (first) {
    const link = page.createElement('a');
    link.href = `about:srcdoc#${FIRST}`;
    link.textContent = lead;
    page.body.prepend(link);
  }
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = POLICY;
  const style = page.createElement('style');
  style.textContent = STYLE;
  page.head.prepend(policy, style);
  return `<!doctype html>${page.documentElement.outerHTML}`;
};
