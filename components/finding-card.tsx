import { type ComponentChildren, Fragment } from 'preact';
import { words } from '../utils/language';
import type { Language } from '../utils/language/dates';
import { sayDate, sayDay } from '../utils/language/dates';
import { shownText } from '../utils/language/shown-text';
import { changeLines, toldSource, toldStatement } from '../utils/language/told-finding';
import type { Finding, Sighting } from '../utils/schema/finding';

export type FindingCardProps = {
  finding: Finding;
  language: Language;
  offsetMin: number;
  /** Which device saw it, where an account has more than one. */
  deviceOf?: (seen: Sighting) => string | undefined;
  /** Its place among the page's headings; default `h3`. */
  heading?: 'h2' | 'h3';
  /** What can be done about it. */
  children?: ComponentChildren;
};

/** The look of a card by what it tells: what came back looks like no loss. */
export const cardClass = ({ state, severity }: Finding): string => `card ${state === 'resolved' ? 'resolved' : severity}`;

/** One finding: what is wrong in words, what was and what is as the page printed it, and the dates. */
export const FindingCard = ({ finding, language, offsetMin, deviceOf, heading: Heading = 'h3', children }: FindingCardProps) => {
  const say = words[language];
  const rule = say.rules[finding.rule];
  const date = (seen: Sighting): string => {
    const device = deviceOf?.(seen);
    return `${sayDate(seen.at, offsetMin, language)}${device === undefined ? '' : `, ${shownText(device)}`}`;
  };
  const { confirmed, resolved, promise, flaps } = finding;
  const whoSaid = promise && toldStatement(promise, say.judgement);
  return (
    <article class={cardClass(finding)} id={finding.key} tabIndex={-1}>
      <Heading>
        {rule.title} <span class="quiet">· {say.states[finding.state]}</span>
      </Heading>
      <p>{rule[finding.state](shownText(finding.subject))}</p>
      <dl class="change">
        {changeLines(finding, say.finding, language, date).map(({ head, text, when }) => (
          <Fragment key={head}>
            <dt>{head}</dt>
            <dd>
              <bdi>{shownText(text)}</bdi> {when && <span class="quiet">{when}</span>}
            </dd>
          </Fragment>
        ))}
      </dl>
      {promise && (
        <p class="quiet">
          {say.finding.due(sayDay(promise.since, language), sayDay(promise.due, language), toldSource(promise, language))}
        </p>
      )}
      {whoSaid && <p class="quiet">{whoSaid}</p>}
      {confirmed && <p class="quiet">{say.finding.confirmedOn(date(confirmed))}</p>}
      {resolved && <p class="quiet">{say.finding.resolvedOn(date(resolved))}</p>}
      {flaps && flaps.length > 0 && <p class="quiet">{say.finding.flaps(flaps.length)}</p>}
      {children}
    </article>
  );
};
