import { tokenise } from '../../utils/reader/tokenise';
import type { Leaf } from '../../utils/schema/leaves';
import type { Personal } from './capture-draft';

/** Stands between values while their personal parts are replaced together, so that one value has one token in the whole record. */
const separatorFor = (values: readonly string[]): string => {
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
