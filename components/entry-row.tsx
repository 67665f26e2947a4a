import { EntryWords, type EntryWordsProps } from './entry-words';
import { rowKey } from './timeline-row';

/** One entry in a list of a few. */
export const EntryRow = (props: EntryWordsProps) => (
  <li id={rowKey(props.entry)}>
    <EntryWords {...props} />
  </li>
);
