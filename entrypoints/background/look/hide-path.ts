import type { PersonalValue } from '../../../utils/personal/detector';
import { tokenise } from '../../../utils/reader/tokenise';

/** The address of a look in which each part of the path that says who the participant is has become `…`, as ids have: it stands openly in the record. */
export const hidePath = (url: string, personal: readonly PersonalValue[]): string => {
  if (!URL.canParse(url)) return url;
  const { origin } = new URL(url);
  const path = url.slice(origin.length);
  return origin + path.replace(/[^/]+/g, (part) => (tokenise('', part, personal).leaves.length > 0 ? '…' : part));
};
