import type { Language } from '../utils/language/dates';
import { sayDate } from '../utils/language/dates';
import { timelineWords } from '../utils/language/timeline-words';
import { EntryWords } from './entry-words';
import type { TimelineLine } from './timeline-lines';

export type LineOfTimeProps = { line: TimelineLine; language: Language; offsetMin: number };

/** Pixels by which a gap is higher than its words, so that a long time without a look looks long. */
const HIGHEST_GAP = 120;

/** One line of the timeline: an entry, or a gap. */
export const LineOfTime = ({ line, language, offsetMin }: LineOfTimeProps) => {
  if (line.is === 'row') return <EntryWords entry={line.row} language={language} offsetMin={offsetMin} />;
  const say = timelineWords[language];
  const { from, to, days } = line;
  const since = sayDate(from, offsetMin, language);
  return (
    <p class="gap-words" style={{ minHeight: `${28 + Math.min(HIGHEST_GAP, 12 * Math.sqrt(days))}px` }}>
      {to === undefined ? say.gapSince(days, since) : say.gap(days, since, sayDate(to, offsetMin, language))}
    </p>
  );
};
