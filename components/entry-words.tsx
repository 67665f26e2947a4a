import { words } from '../utils/language';
import type { Language } from '../utils/language/dates';
import { sayTime } from '../utils/language/dates';
import { shownText } from '../utils/language/shown-text';
import { timelineWords } from '../utils/language/timeline-words';
import { RowIcon } from './row-icon';
import type { TimelineRow } from './timeline-row';

export type EntryWordsProps = { entry: TimelineRow; language: Language; offsetMin: number };

/** One entry of the log: what it is, when, and what it says. */
export const EntryWords = ({ entry: { seq, time, sort, title, lines, device, explain }, language, offsetMin }: EntryWordsProps) => (
  <>
    <h3>
      <RowIcon sort={sort} /> {shownText(title)}
    </h3>
    <p class="quiet">
      {time && `${sayTime(time, offsetMin, language)} · `}
      {timelineWords[language].entry(seq)}
      {device !== undefined && ` · ${shownText(device)}`}
    </p>
    {lines.map((each) => (
      <p key={each}>
        <bdi>{shownText(each)}</bdi>
      </p>
    ))}
    {explain !== undefined && (
      <p class="quiet">
        <a href={explain}>{words[language].pages.explain}</a>
      </p>
    )}
  </>
);
