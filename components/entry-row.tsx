import { words } from '../utils/language';
import type { Language } from '../utils/language/dates';
import { sayTime } from '../utils/language/dates';

/** One entry of the log, in words. */
export type DescribedEntry = { seq: number; time: string; title: string; lines: readonly string[] };

export type EntryRowProps = { entry: DescribedEntry; language: Language; offsetMin: number };

export const EntryRow = ({ entry, language, offsetMin }: EntryRowProps) => (
  <li id={`entry-${entry.seq}`}>
    <strong>{entry.title}</strong>{' '}
    <span class="quiet">
      {entry.time && sayTime(entry.time, offsetMin, language)} · {words[language].timeline.entry(entry.seq)}
    </span>
    {entry.lines.map((line) => (
      <p key={line}>
        <bdi>{line}</bdi>
      </p>
    ))}
  </li>
);
