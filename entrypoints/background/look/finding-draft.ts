import type { Draft } from '../../../utils/ledger/draft';
import type { Finding } from '../../../utils/schema/finding';
import { findingBody, findingLeaves } from '../../../utils/schema/finding-record';
import type { Leaf } from '../../../utils/schema/leaves';
import { hidePersonal } from '../hide-personal';
import type { Personal } from './capture-draft';

/** One step in the life of a finding, as an entry. A refusal that calls the participant by name is kept with a token in its place. */
export const findingDraft = (finding: Finding, time: string, personal: readonly Personal[], look: readonly Leaf[]): Draft => ({
  kind: 'finding',
  time,
  // A sighting without `log` has none at all, rather than one that is undefined.
  body: findingBody(finding, look) as Draft['body'],
  leaves: hidePersonal(findingLeaves(finding), personal),
  files: [],
});
