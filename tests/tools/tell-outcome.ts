import { unmet } from './expectation';
import { findingLine } from './finding-line';
import { BrokenStory } from './load-story';
import type { Outcome } from './play-all';

/** What a story showed, as lines for standard output, and how it compares with what it expects, as text for people. */
export type Told = { lines: object[]; summary: string; met: boolean };

export const tellOutcome = (outcome: Outcome): Told => {
  if ('error' in outcome) {
    const { error, name } = outcome;
    return {
      lines: [],
      summary: `✗ ${name}: ${error instanceof BrokenStory ? error.message : `could not be played\n  ${error.stack}`}`,
      met: false,
    };
  }
  const { story, played } = outcome;
  const findings = played.findings.map((finding) => findingLine(finding, story));
  const problems = story.expected ? unmet(story.expected, findings) : [];
  const mark = problems.length > 0 ? '✗' : story.expected ? '✓' : '–';
  const summary = [`${mark} ${story.name}: ${story.title}`, ...problems].join('\n  ');
  return { lines: [...findings, { visits: played.visits }], summary, met: problems.length === 0 };
};
