import { words } from '../utils/language';
import { sayDate } from '../utils/language/dates';
import { shownText } from '../utils/language/shown-text';
import { FindingCard, type FindingCardProps } from './finding-card';

/** One finding on a page about something else: a line, which opens to the whole card. */
export const FindingLine = (props: FindingCardProps) => {
  const { finding, language, offsetMin } = props;
  const { rules, states } = words[language];
  return (
    <details class={`finding-line card ${finding.state === 'resolved' ? 'resolved' : finding.severity}`}>
      <summary>
        {rules[finding.rule].title}: <bdi>{shownText(finding.subject)}</bdi>{' '}
        <span class="quiet">
          · {states[finding.state]} · {sayDate(finding.firstSeen.at, offsetMin, language)}
        </span>
      </summary>
      <FindingCard {...props} />
    </details>
  );
};
