import { nothingRead } from '../../../utils/compare/believable';
import type { Submission } from '../../../utils/schema/submission';
import type { ServerHeaders } from './server-headers';

/**
 * A look with the status that its server answered, which the page itself does not always know. A page that came with a failure says nothing, whatever
 * stands on it.
 */
export const asAnswered = (submission: Submission, headers: ServerHeaders | undefined): Submission => {
  const status = submission.status || headers?.status || 0;
  if (status === submission.status || status < 400) return { ...submission, status };
  const { snapshot } = submission;
  return { ...submission, status, snapshot: { ...snapshot, page: { ...snapshot.page, kind: 'error' }, ...nothingRead('page-error') } };
};
