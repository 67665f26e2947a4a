export const isShadowRoot = (node: Node | null): node is ShadowRoot => node?.nodeType === 11 && 'host' in node;

/** The open shadow roots of a page, those within others too. What a closed one holds only its own script can see. */
export const shadowRoots = (root: Document | ShadowRoot): ShadowRoot[] => {
  const roots: ShadowRoot[] = [];
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot, ...shadowRoots(shadowRoot));
  return roots;
};

/** All text of a page, hidden or not. */
export const wholeText = (document: Document): string =>
  [document.body, ...shadowRoots(document)].map((root) => root?.textContent ?? '').join('');

/** How one walks over what a page shows. */
export type Walk = {
  first: (el: Element) => Node | null;
  next: (node: Node) => Node | null;
  around: (node: Node) => Node | null;
};

/** Over a page without shadow roots: asking each node for a slot costs. */
export const plainWalk: Walk = {
  first: ({ firstChild }) => firstChild,
  next: ({ nextSibling }) => nextSibling,
  around: ({ parentNode }) => parentNode,
};

const slotOf = (node: Node): HTMLSlotElement | null => (node as Text).assignedSlot ?? null;

/** Over the flat tree: a shadow root stands in its host's place, what was put into a slot stands there, and the slot's own content only where nothing was. */
export const flatWalk: Walk = {
  first: (el) => {
    if (el.shadowRoot) return el.shadowRoot.firstChild;
    const [put] = el.localName === 'slot' ? (el as HTMLSlotElement).assignedNodes() : [];
    return put ?? el.firstChild;
  },
  next: (node) => {
    const beside = slotOf(node)?.assignedNodes();
    return beside ? (beside[beside.indexOf(node as Text) + 1] ?? null) : node.nextSibling;
  },
  around: (node) => {
    const { parentNode } = node;
    return slotOf(node) ?? (isShadowRoot(parentNode) ? parentNode.host : parentNode);
  },
};
