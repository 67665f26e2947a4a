import { useEffect, useState } from 'preact/hooks';
import { Brand } from '../../components/brand';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import { sayTime } from '../../utils/language/dates';
import { explainWords } from '../../utils/language/explain-words';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { profileFor } from '../../utils/profiles';
import { explain } from '../../utils/reader/explain';
import type { ShownPage } from '../explain/page-report';
import { ReportPanel } from '../explain/report-panel';
import { reportedPage } from '../explain/reported-page';
import type { StoredPage } from '../explain/stored-page';
import type { AccountView } from '../popup/load';
import { checkedPages } from './checked-pages';

export type FieldCheckProps = {
  ledger: ReadLedger;
  log: string;
  accounts: readonly AccountView[];
  language: Language;
  /** Since when it is on (ISO 8601, UTC); undefined while it is off. */
  since: string | undefined;
  onTurn(on: boolean): void;
};

/** What was read of each page opened since, section by section; then all of them as one file without personal data. */
export const FieldCheck = ({ ledger, log, accounts, language, since, onTurn }: FieldCheckProps) => {
  const [pages, setPages] = useState<StoredPage[]>([]);
  const { fieldCheck: say, explain: told } = explainWords[language];
  const load = async (): Promise<void> => setPages(since === undefined ? [] : await checkedPages(ledger, log, since));
  useEffect(() => void load(), [since]);

  const sectionsOf = ({ document, look }: StoredPage) => {
    const profile = profileFor(look.url);
    const ready = look.snapshot?.page.ready ?? 'complete';
    return profile ? explain(document, profile, { url: look.url, status: look.status || 200, ready }).sections : [];
  };
  const reported = pages.flatMap((page) => reportedPage(page, accounts) ?? []);
  const [first, ...others] = reported.flatMap((one): ShownPage[] => one.pages);
  return (
    <main class="explain">
      <Brand language={language} />
      <h1>{say.title}</h1>
      <p>{say.what}</p>
      {since === undefined ? (
        <>
          <p>{say.off}</p>
          <button type="button" id="turn-on" onClick={() => onTurn(true)}>
            {say.turnOn}
          </button>
        </>
      ) : (
        <>
          <ol>
            {say.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p class="links">
            <button type="button" id="again" onClick={() => void load()}>
              {say.again}
            </button>
            <button type="button" id="turn-off" onClick={() => onTurn(false)}>
              {say.turnOff}
            </button>
          </p>
          <div aria-live="polite">
            {pages.length === 0 && <p>{say.nothing}</p>}
            {pages.map((page) => (
              <section key={page.look.seq} class="card" data-checked={page.look.url}>
                <h2>
                  <bdi>{told.seen(sayTime(page.look.at, page.look.offsetMin, language), page.look.url)}</bdi>
                </h2>
                <dl>
                  {sectionsOf(page).map(({ section, why, values }) => (
                    <div key={section} data-section={section} data-read={why ?? 'read'}>
                      <dt>{words[language].sections[section]}</dt>
                      <dd>
                        {why ? told.unread(words[language].why[why]) : say.readAs(values.length)}
                        {!why && values.length > 0 && (
                          <details>
                            <summary>{words[language].pages.explain}</summary>
                            <ul>
                              {values.map(({ at, value }) => (
                                <li key={at}>
                                  <bdi>{value}</bdi>
                                </li>
                              ))}
                            </ul>
                          </details>
                        )}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
          {first && (
            <ReportPanel
              key={pages.map(({ look }) => look.seq).join()}
              pages={[first, ...others]}
              personal={reported.flatMap(({ personal }) => personal)}
              language={language}
              fieldCheck
            />
          )}
        </>
      )}
    </main>
  );
};
