/** Nothing of a stored page loads or runs, whatever its copy says; only what we mark it with may have a style. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Plain, always dark on light: the copy has no style of its own. Marks differ in shape as well as in colour. */
const STYLE = `html{color-scheme:light;background:#fff;color:#1d1b16;font:15px/1.45 system-ui,sans-serif;overflow-wrap:anywhere}
body{margin:12px}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:4px 8px;text-align:left}
mark{color:inherit;padding:0 2px}
mark.gone{background:#fdd9d5;text-decoration:line-through;outline:2px dashed #a3211a}
mark.added{background:#d6efff;font-weight:700;outline:2px solid #0b5f7a}`;

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

/** The page as markup for a sandboxed frame, with those of its texts marked. `page` is changed by it. */
export const markedPage = (page: Document, marked: readonly boolean[], as: 'gone' | 'added'): string => {
  textNodes(page).forEach((node, index) => {
    // A separator between two words is no loss.
    if (!marked[index] || !/[\p{L}\p{N}]/u.test(node.data)) return;
    const mark = page.createElement('mark');
    mark.className = as;
    node.replaceWith(mark);
    mark.append(node);
  });
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = POLICY;
  const style = page.createElement('style');
  style.textContent = STYLE;
  page.head.prepend(policy, style);
  return `<!doctype html>${page.documentElement.outerHTML}`;
};
