import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import type { ReadSection } from '../../utils/reader/explain';
import type { Found } from '../../utils/reader/read-snapshot';
import type { NoticeKind } from '../../utils/schema/notice';
import { nameOf } from './name-of';

const LONGEST = 160;

export type SectionToldProps = {
  told: ReadSection /** Read with words that the participant taught. */;
  taught: boolean;
  language: Language;
};

/** One section: whether it was read, each value with how it was found, and what was left aside. All of it as text. */
export const SectionTold = ({ told: { section, why, values, aside }, taught, language }: SectionToldProps) => {
  const say = words[language];
  const how = ({ label, text, where }: Found) => (
    <li key={where + text}>
      {label ? say.explain.beside(label) : say.explain.byShape}: <bdi>“{text.slice(0, LONGEST)}”</bdi>
      <details>
        <summary class="quiet">{say.explain.path}</summary>
        <code>{where}</code>
      </details>
    </li>
  );
  /** A notice's kind is a code of ours, not the page's word. */
  const inWords = (at: string, value: string): string =>
    /^notices\/\d+\/kind$/.test(at) ? (say.explain.noticeKinds[value as NoticeKind] ?? value) : value;
  return (
    <section data-section={section} data-read={why ?? 'read'}>
      <h2>{say.sections[section]}</h2>
      <p class={why && why !== 'not-on-page' ? 'state late' : 'quiet'}>{why ? say.explain.unread(say.why[why]) : say.explain.read}</p>
      {taught && (
        <p class="state late" data-taught>
          {say.teach.markYours}
        </p>
      )}
      {!why && values.length === 0 && <p>{say.explain.empty}</p>}
      {values.length > 0 && (
        <dl>
          {values.map(({ at, value, found }) => (
            <div key={at} data-at={at}>
              <dt>{nameOf(at, language)}</dt>
              <dd>
                <bdi>{inWords(at, value).slice(0, LONGEST)}</bdi>
                {found.length === 0 ? <p class="quiet">{say.explain.follows}</p> : <ul class="quiet">{found.map(how)}</ul>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {aside.length > 0 && (
        <details>
          <summary>
            {say.explain.aside} ({aside.length})
          </summary>
          <ul>
            {aside.map(({ text, ignored = '', where }) => (
              <li key={where + text}>
                <bdi>“{text.slice(0, LONGEST)}”</bdi>: {say.explain.reasons[ignored] ?? ignored}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
