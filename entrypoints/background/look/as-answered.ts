import type { Section } from '../../../utils/schema/snapshot';
import type { Submission } from '../../../utils/schema/submission';
import type { ServerHeaders } from './server-headers';

const FAILED: Record<Section, { state: 'unread'; why: 'page-error' }> = {
  account: { state: 'unread', why: 'page-error' },
  trainings: { state: 'unread', why: 'page-error' },
  certificates: { state: 'unread', why: 'page-error' },
  balance: { state: 'unread', why: 'page-error' },
  incentives: { state: 'unread', why: 'page-error' },
  notices: { state: 'unread', why: 'page-error' },
};

/**
 * A look with the status that its server answered, which the page itself does not always know. A page that came with a failure says nothing, whatever
 * stands on it.
 */
export const asAnswered = (submission: Submission, headers: ServerHeaders | undefined): Submission => {
  const status = submission.status || headers?.status || 0;
  if (status === submission.status || status < 400) return { ...submission, status };
  const { snapshot } = submission;
  return { ...submission, status, snapshot: { ...snapshot, page: { ...snapshot.page, kind: 'error' }, ...FAILED } };
};
