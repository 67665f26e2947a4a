import { words } from '../utils/language';
import { sayDate } from '../utils/language/dates';
import { shownText } from '../utils/language/shown-text';
import { cardClass, FindingCard, type FindingCardProps } from './finding-card';

const MOST = 70;

/** As much as fits a line or two on a phone; the card has the rest. */
const brief = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST).replace(/\s+\S*$/, '')}…` : text);

/** One finding on a page about something else: a line, which opens to the whole card. */
export const FindingLine = (props: FindingCardProps) => {
  const { finding, language, offsetMin } = props;
  const { rules, states } = words[language];
  return (
    <details class={`finding-line ${cardClass(finding)}`}>
      <summary>
        {rules[finding.rule].title}: <bdi>{brief(shownText(finding.subject))}</bdi>{' '}
        <span class="quiet">
          · {states[finding.state]} · {sayDate(finding.firstSeen.at, offsetMin, language)}
        </span>
      </summary>
      <FindingCard {...props} />
    </details>
  );
};
