import { tokenise } from '../../utils/reader/tokenise';
import { isPersonal, type Leaf } from '../../utils/schema/leaves';
import type { Personal } from './look/capture-draft';

/** Stands between values while their personal parts are replaced together, so that one value has one token in the whole record. */
export const separatorFor = (values: readonly string[]): string => {
  let mark = '\u241e';
  while (values.some((value) => value.includes(mark))) mark += '\u241e';
  return `\n${mark}\n`;
};

/** Leaves with every personal value replaced by a token, and the leaves that the tokens stand for. */
export const hidePersonal = (leaves: readonly Leaf[], personal: readonly Personal[]): Leaf[] => {
  const shown = leaves.map(([, value]) => value);
  const between = separatorFor(shown);
  const { text, leaves: tokens } = tokenise('', shown.join(between), personal);
  const values = text.split(between);
  return [...leaves.map(([name], index): Leaf => [name, values[index] ?? '']), ...tokens];
};

/** A page and the values read from it, with every personal part replaced by a token: together, so that one value has one token in the whole record. */
export const hideInPage = (
  page: { html: string; text: string },
  leaves: readonly Leaf[],
  personal: readonly Personal[],
): { html: string; text: string; values: Leaf[]; tokens: Leaf[] } => {
  // What is personal as a whole has a name that says so, and is kept as it is.
  const open = leaves.filter(([name]) => !isPersonal(name));
  const said = [page.text, ...open.map(([, value]) => value)];
  const between = separatorFor(said);
  const { html, text: all, leaves: tokens } = tokenise(page.html, said.join(between), personal);
  const [text = '', ...hidden] = all.split(between);
  const shown = new Map(open.map(([name], index) => [name, hidden[index] ?? '']));
  return { html, text, values: leaves.map(([name, value]): Leaf => [name, shown.get(name) ?? value]), tokens };
};

/** The same for leaves that join a record which has tokens already: one value keeps one token, and no token stands for two. */
export const hideBeside = (leaves: readonly Leaf[], personal: readonly Personal[], beside: readonly Leaf[]): Leaf[] => {
  const tokenOf = new Map(beside.filter(([name]) => name.startsWith('pii/')).map(([name, value]) => [value, name]));
  const taken = new Set(tokenOf.values());
  const hidden = hidePersonal(leaves, personal);
  const renamed = new Map<string, string>();
  const tokens: Leaf[] = [];
  for (const [name, value] of hidden.slice(leaves.length)) {
    let token = tokenOf.get(value);
    if (token === undefined) {
      token = name;
      for (let number = 2; taken.has(token); number++) token = name.replace(/\d+$/, String(number));
      taken.add(token);
      tokens.push([token, value]);
    }
    renamed.set(name, token);
  }
  const shown = hidden
    .slice(0, leaves.length)
    .map(
      ([name, value]): Leaf => [
        name,
        value.replace(/⟦(pii\/[a-z0-9_.-]+\/\d+)⟧/g, (whole, token) => `⟦${renamed.get(token) ?? whole.slice(1, -1)}⟧`),
      ],
    );
  return [...shown, ...tokens];
};
