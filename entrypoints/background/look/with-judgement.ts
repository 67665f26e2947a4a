import type { Compared } from '../../../utils/compare/compare';
import type { Draft } from '../../../utils/ledger/draft';
import type { Leaf } from '../../../utils/schema/leaves';
import { hideBeside } from '../hide-personal';
import type { Personal } from './capture-draft';

/** What the look could not judge, what it judged lawful, and what it found odd, is in the entry too: silence has a reason that can be checked. */
export const withJudgement = (draft: Draft, { skipped, explained, remarks }: Compared, personal: readonly Personal[]): Draft => {
  const leaves = [
    ...explained.flatMap(({ what, subject, why, amount }, index): Leaf[] => [
      [`penjelasan/${index}/apa`, what],
      [`penjelasan/${index}/perihal`, subject],
      [`penjelasan/${index}/sebab`, why],
      ...(amount === undefined ? [] : [[`penjelasan/${index}/nilai/norm`, String(amount)] as Leaf]),
    ]),
    ...remarks.flatMap(({ what, subject, is }, index): Leaf[] => [
      [`kejanggalan/${index}/apa`, what],
      [`kejanggalan/${index}/perihal`, subject],
      [`kejanggalan/${index}/tampil`, is],
    ]),
  ];
  return {
    ...draft,
    body: { ...draft.body, skipped: skipped.map(({ rule, section, why }) => `${rule}:${section}:${why}`) },
    leaves: [...draft.leaves, ...hideBeside(leaves, personal, draft.leaves)],
  };
};
