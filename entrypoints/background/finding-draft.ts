import type { Draft } from '../../utils/ledger/draft';
import { tokenise } from '../../utils/reader/tokenise';
import type { Finding } from '../../utils/schema/finding';
import { findingBody, findingLeaves } from '../../utils/schema/finding-record';
import type { Leaf } from '../../utils/schema/leaves';
import type { Personal } from './capture-draft';

/** Between values while their personal parts are replaced together, so that one value has one token in the whole record. */
const BETWEEN = '\n\u241e\n';

const hidden = (leaves: readonly Leaf[], personal: readonly Personal[]): Leaf[] => {
  const { text, leaves: tokens } = tokenise('', leaves.map(([, value]) => value).join(BETWEEN), personal);
  const values = text.split(BETWEEN);
  return [...leaves.map(([name], index): Leaf => [name, values[index] ?? '']), ...tokens];
};

/** One step in the life of a finding, as an entry. A refusal that calls the participant by name is kept with a token in its place. */
export const findingDraft = (finding: Finding, time: string, personal: readonly Personal[], look: readonly Leaf[]): Draft => ({
  kind: 'finding',
  time,
  body: findingBody(finding, look),
  leaves: hidden(findingLeaves(finding), personal),
  files: [],
});
