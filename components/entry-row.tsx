import { words } from '../utils/language';
import type { Language } from '../utils/language/dates';
import { sayDate, sayTime } from '../utils/language/dates';
import { RowIcon } from './row-icon';
import type { TimelineLine } from './timeline-lines';

export type EntryRowProps = { line: TimelineLine; language: Language; offsetMin: number };

/** Pixels by which a gap is higher than its words, so that a long time without a look looks long. */
const HIGHEST_GAP = 120;

/** One line of the timeline. */
export const EntryRow = ({ line, language, offsetMin }: EntryRowProps) => {
  const say = words[language].timeline;
  const date = (at: string): string => sayDate(at, offsetMin, language);
  if (line.is === 'gap') {
    const { from, to, days } = line;
    return (
      <p class="gap-words" style={{ minHeight: `${28 + Math.min(HIGHEST_GAP, 12 * Math.sqrt(days))}px` }}>
        {to === undefined ? say.gapSince(days, date(from)) : say.gap(days, date(from), date(to))}
      </p>
    );
  }
  const { seq, time, sort, title, lines } = line.row;
  return (
    <>
      <h3>
        <RowIcon sort={sort} />
        {title}
      </h3>
      <p class="quiet">
        {time && `${sayTime(time, offsetMin, language)} · `}
        {say.entry(seq)}
      </p>
      {lines.map((each) => (
        <p key={each}>
          <bdi>{each}</bdi>
        </p>
      ))}
    </>
  );
};
