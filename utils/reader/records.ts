import type { Fact } from './facts';
import { lookOf } from './look-of';
import { shapeOf } from './shape-of';

/** A stretch of facts that belong to one record, and the element that holds them. `unsure`: it may as well be two of them. */
export type Chunk = { el: Element; parent: Element | null; facts: Fact[]; unsure?: boolean };

/** The elements over the facts, elements without facts left out. `from` and `to` count facts. */
type Tree = { el: Element; from: number; to: number; kids: Tree[] };

const TYPED = /^(status|certificates|rated|code|price|platform|number)$|On$|^schedule$/;
export const isTyped = ({ field }: Fact): boolean => TYPED.test(field);
/** The fact that names a record: one that a label calls its name, else a heading, else the first text. */
export const titleOf = ({ facts }: Chunk): Fact | undefined =>
  facts.find(({ field, label }) => field === 'title' && label) ??
  facts.find(({ field, piece }) => field === 'text' && piece.level) ??
  facts.find(({ field }) => field === 'text');
export const isTitle = ({ field }: Fact): boolean => field === 'text' || field === 'title';

const treeOf = (root: Element, facts: readonly Fact[]): Tree => {
  const top: Tree = { el: root, from: 0, to: facts.length, kids: [] };
  facts.forEach((fact, i) => {
    const chain: Element[] = [];
    for (let el: Element | null = fact.place ?? fact.piece.el; el && el !== root; el = el.parentElement) chain.push(el);
    let tree = top;
    for (const el of chain.reverse()) {
      let kid = tree.kids.at(-1);
      if (kid?.el !== el || !tree.kids.length) {
        kid = { el, from: i, to: i, kids: [] };
        tree.kids.push(kid);
      }
      kid.to = i + 1;
      tree = kid;
    }
    // The fact itself is a leaf, so that loose text beside elements keeps its place.
    tree.kids.push({ el: fact.place ?? fact.piece.el, from: i, to: i + 1, kids: [] });
  });
  return top;
};

/**
 * Cuts a section into its records, whatever holds them: the largest elements in which nothing that a record has once comes twice.
 * Where records are not elements of their own (a flat run of headings and paragraphs, one long `dl`), a new one begins where such a thing comes again.
 */
export const recordsOf = (root: Element, facts: readonly Fact[]): Chunk[] => {
  const of = (tree: Tree): Fact[] => facts.slice(tree.from, tree.to);
  const chunk = (tree: Tree): Chunk => ({ el: tree.el, parent: tree.el.parentElement, facts: of(tree) });
  const keys = (list: readonly Fact[]): string[] => list.map((fact) => fact.key).filter((key) => key);
  const single = (tree: Tree): boolean => {
    const all = keys(of(tree));
    return new Set(all).size === all.length;
  };
  const typed = (tree: Tree): string[] =>
    of(tree)
      .filter(isTyped)
      .map((fact) => fact.field);
  const titled = (tree: Tree): boolean => of(tree).some(isTitle);

  const hasBoth = (tree: Tree): boolean => titled(tree) && typed(tree).length > 0;

  /** Loose facts in a row: a record ends where the next thing is one that it already has. */
  const flat = (kids: readonly Tree[]): Chunk[] => {
    const chunks: Chunk[] = [];
    let group: Tree[] = [];
    let lead = -1;
    const close = (): void => {
      const [first] = group;
      if (first) chunks.push({ el: first.el, parent: first.el.parentElement, facts: group.flatMap(of) });
    };
    for (const kid of kids) {
      if (!single(kid)) {
        close();
        group = [];
        chunks.push(...split(kid));
        continue;
      }
      const held = new Set(group.flatMap((one) => keys(of(one))));
      if (keys(of(kid)).some((key) => held.has(key))) {
        // Where the title came before what repeats, it takes as many texts along as stood before the first.
        if (lead < 0) lead = group.findIndex((one) => keys(of(one)).length > 0);
        const taken = titled(kid) ? [] : group.splice(group.length - Math.min(lead, group.length - 1));
        close();
        group = taken;
      }
      group.push(kid);
    }
    close();
    return chunks;
  };

  const split = (tree: Tree): Chunk[] => {
    const kids = tree.kids;
    const only = kids[0];
    if (kids.length === 1 && only && only.kids.length) return split(only);
    const bearing = kids.filter((kid) => of(kid).some(({ field }) => field !== 'noise'));
    const [bearer] = bearing;
    if (bearing.length === 1 && bearer?.kids.length) return split(bearer);
    if (single(tree)) {
      const whole = kids.filter((kid) => titled(kid) && typed(kid).length);
      const [first] = whole;
      if (first && whole.length > 1 && whole.every((kid) => typed(kid).some((field) => typed(first).includes(field))))
        return whole.flatMap(split);
      // Alike in build, one of them with a value, each with more than one text: a list in which some records say less.
      const [model] = kids.filter((kid) => titled(kid) && typed(kid).length);
      const alike = kids.filter(
        (kid) => model && kid.to - kid.from > 1 && titled(kid) && shapeOf(kid.el) && shapeOf(kid.el) === shapeOf(model.el),
      );
      if (alike.length > 1) return kids.filter((kid) => kid.kids.length).flatMap(split);
      const rows = kids.filter(
        (kid) =>
          /^(LI|TR|ARTICLE|DETAILS|BUTTON|A)$/.test(kid.el.tagName) || /^(listitem|row|article)$/.test(kid.el.getAttribute('role') ?? ''),
      );
      if (rows.length > 1 && rows.every(titled) && (!typed(tree).length || (rows.length === bearing.length && rows.some(hasBoth))))
        return rows.flatMap(split);
      // Each begins with a text that looks as a title does: one of them has lost what the other still says.
      const looks = bearing.map((kid) =>
        kid.kids.length && kid.to - kid.from > 1 && isTitle(facts[kid.from] as Fact) ? lookOf(facts[kid.from] as Fact) : '',
      );
      const even = looks.length > 1 && !!looks[0] && looks.every((look) => look === looks[0]);
      if (even && !looks[0]?.endsWith(' null')) return bearing.flatMap(split);
      // Nothing but their names tells them apart from the parts of one record: then neither is claimed.
      return [{ ...chunk(tree), unsure: even && new Set(bearing.map(({ el }) => el.tagName)).size === 1 }];
    }
    // A row for the title, the next for the rest.
    const full = kids.filter((kid) => of(kid).some(({ field }) => field !== 'noise'));
    const pairs = full.flatMap((kid, i) => (i % 2 ? [[full[i - 1] as Tree, kid] as const] : []));
    if (
      full.length % 2 === 0 &&
      pairs.every(([name, rest]) => {
        const all = keys([...of(name), ...of(rest)]);
        return titled(name) && !typed(name).length && typed(rest).length > 0 && name.el !== rest.el && new Set(all).size === all.length;
      })
    )
      return pairs.map(([name, rest]) => ({ ...chunk(name), facts: [...of(name), ...of(rest)] }));
    const complete = (kid: Tree): boolean => kid.kids.length > 0 && titled(kid) && typed(kid).length > 0;
    return kids.every((kid) => complete(kid) || !keys(of(kid)).length) ? kids.filter((kid) => kid.kids.length).flatMap(split) : flat(kids);
  };
  return split(treeOf(root, facts));
};
