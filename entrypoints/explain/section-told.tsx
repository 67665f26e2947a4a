import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import { explainWords } from '../../utils/language/explain-words';
import type { ReadSection } from '../../utils/reader/explain';
import type { Found } from '../../utils/reader/read-snapshot';
import type { NoticeKind } from '../../utils/schema/notice';
import { nameOf } from './name-of';

const LONGEST = 160;

export type SectionToldProps = {
  told: ReadSection;
  /** Read with words that the participant taught. */
  taught: boolean;
  language: Language;
};

/** One section: whether it was read, each value with how it was found, and what was left aside. All of it as text. */
export const SectionTold = ({ told: { section, why, values, aside }, taught, language }: SectionToldProps) => {
  const { explain: say, teach } = explainWords[language];
  const how = ({ label, text, where }: Found) => (
    <li key={where + text}>
      {label ? say.beside(label) : say.byShape}: <bdi>“{text.slice(0, LONGEST)}”</bdi>
      <details>
        <summary class="quiet">{say.path}</summary>
        <code>{where}</code>
      </details>
    </li>
  );
  /** A notice's kind is a code of ours, not the page's word. */
  const inWords = (at: string, value: string): string =>
    /^notices\/\d+\/kind$/.test(at) ? (say.noticeKinds[value as NoticeKind] ?? value) : value;
  return (
    <section data-section={section} data-read={why ?? 'read'}>
      <h2>{words[language].sections[section]}</h2>
      <p class={why && why !== 'not-on-page' ? 'state late' : 'quiet'}>{why ? say.unread(words[language].why[why]) : say.read}</p>
      {taught && (
        <p class="state late" data-taught>
          {teach.markYours}
        </p>
      )}
      {!why && values.length === 0 && <p>{say.empty}</p>}
      {values.length > 0 && (
        <dl>
          {values.map(({ at, value, found }) => (
            <div key={at} data-at={at}>
              <dt>{nameOf(at, language)}</dt>
              <dd>
                <bdi>{inWords(at, value).slice(0, LONGEST)}</bdi>
                {found.length === 0 ? <p class="quiet">{say.follows}</p> : <ul class="quiet">{found.map(how)}</ul>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {aside.length > 0 && (
        <details>
          <summary>
            {say.aside} ({aside.length})
          </summary>
          <ul>
            {aside.map(({ text, ignored = '', where }) => (
              <li key={where + text}>
                <bdi>“{text.slice(0, LONGEST)}”</bdi>: {say.reasons[ignored] ?? ignored}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
