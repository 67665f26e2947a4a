import { useEffect, useState } from 'preact/hooks';
import { Brand } from '../../components/brand';
import { FindingCard } from '../../components/finding-card';
import { SandboxedPage } from '../../components/sandboxed-page';
import { Verbatim } from '../../components/verbatim';
import { words } from '../../utils/language';
import { beforeAfterWords } from '../../utils/language/before-after-words';
import type { Language } from '../../utils/language/dates';
import { sayTime } from '../../utils/language/dates';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { putBack } from '../../utils/reader/put-back';
import type { Finding, Sighting } from '../../utils/schema/finding';
import { masked } from '../explain/stored-page';
import { keepLane } from '../popup/open-ledger';
import type { ChangedLine } from './changed-lines';
import { type Side, type TwoPages, twoPages } from './two-pages';

export type BeforeAfterProps = {
  ledger: ReadLedger;
  log: string;
  finding: Finding;
  deviceOf(seen: Sighting): string | undefined;
  language: Language;
  offsetMin: number;
};

type SideViewProps = { side: Side; title: string } & Pick<BeforeAfterProps, 'deviceOf' | 'language' | 'offsetMin'>;

const SideView = ({ side, title, deviceOf, language, offsetMin }: SideViewProps) => {
  const device = side && deviceOf(side.seen);
  const say = beforeAfterWords[language];
  return (
    <section class="side">
      <h2>{title}</h2>
      {side && (
        <p class="quiet">
          {say.seen(sayTime(side.seen.at, offsetMin, language), side.seen.seq)}
          {device !== undefined && ` · ${device}`}
        </p>
      )}
      {!side && <p>{say.noneBefore}</p>}
      {side && 'missing' in side && <p>{say.missing[side.missing]}</p>}
      {side && 'html' in side && (
        <>
          <p class="quiet">
            <bdi>{side.url}</bdi>
          </p>
          <SandboxedPage html={side.html} title={`${title}: ${say.frame}`} />
          <details>
            <summary>{say.wholeText}</summary>
            <Verbatim>{side.text}</Verbatim>
          </details>
        </>
      )}
    </section>
  );
};

const Lines = ({ lines, language }: { lines: readonly ChangedLine[]; language: Language }) => (
  <ul class="plain-list changes">
    {lines.map(({ is, text }, index) => (
      <li key={`${is}${index}`} class={is}>
        <strong>{beforeAfterWords[language][is]}</strong> <bdi>{text}</bdi>
      </li>
    ))}
  </ul>
);

/** One finding, and the two pages it rests on, as they were kept: nothing in them runs or loads. */
export const BeforeAfter = ({ ledger, log, finding, deviceOf, language, offsetMin }: BeforeAfterProps) => {
  const say = beforeAfterWords[language];
  const told = { deviceOf, language, offsetMin };
  const [personal, setPersonal] = useState(false);
  const [pages, setPages] = useState<TwoPages>();
  useEffect(() => {
    let current = true;
    // Names are off the screen as soon as they are not wanted.
    setPages(undefined);
    void twoPages(ledger, log, finding, personal ? putBack : masked, say.first).then((got) => current && setPages(got));
    return () => {
      current = false;
    };
  }, [personal]);
  const changed = pages?.changed ?? [];
  const own = changed.filter(({ around }) => !around);
  const around = changed.filter((line) => line.around);
  return (
    <main class="wide">
      <Brand language={language} />
      <h1>{say.title}</h1>
      <FindingCard finding={finding} language={language} offsetMin={offsetMin} deviceOf={deviceOf} heading="h2" />
      <label class="tick">
        <input type="checkbox" id="personal" checked={personal} onChange={(event) => setPersonal(event.currentTarget.checked)} />
        {say.personal}
      </label>
      <p class="quiet">{say.how}</p>
      {pages ? (
        <>
          <div class="sides">
            <SideView side={pages.before} title={say.before} {...told} />
            <SideView side={pages.after} title={say.after} {...told} />
          </div>
          <section data-changes={changed.length}>
            <h2>{say.asText}</h2>
            {changed.length === 0 && <p>{say.noChange}</p>}
            {own.length > 0 && <Lines lines={own} language={language} />}
            {around.length > 0 && (
              <details>
                <summary>{say.around(around.length)}</summary>
                <Lines lines={around} language={language} />
              </details>
            )}
          </section>
        </>
      ) : (
        <p role="status">{say.opening}</p>
      )}
      <nav class="links">
        <a href={keepLane(`/timeline.html?log=${log}`)}>{words[language].popup.timeline}</a>
      </nav>
    </main>
  );
};
