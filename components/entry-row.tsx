import { EntryWords, type EntryWordsProps } from './entry-words';

/** One entry in a list of a few. */
export const EntryRow = (props: EntryWordsProps) => (
  <li id={`entry-${props.entry.seq}`}>
    <EntryWords {...props} />
  </li>
);
