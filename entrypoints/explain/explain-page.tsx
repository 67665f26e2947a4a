import { Brand } from '../../components/brand';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import { sayTime } from '../../utils/language/dates';
import type { Ledger } from '../../utils/ledger/open';
import { profileFor } from '../../utils/profiles';
import { explain } from '../../utils/reader/explain';
import type { AccountView } from '../popup/load';
import { keepLane } from '../popup/open-ledger';
import type { Asked } from './asked-look';
import { PageTold } from './page-told';
import { ReportPanel } from './report-panel';
import { reportedPage } from './reported-page';
import { RereadPanel } from './reread-panel';
import { SectionTold } from './section-told';

export type ExplainPageProps = {
  ledger: Ledger;
  asked: Asked;
  accounts: readonly AccountView[];
  language: Language;
  /** The participant has asked for a report of this page. */
  report: boolean;
};

/** What the reader makes of one stored page, today: sections, values, reasons, what was left aside, over the page's own text. */
export const ExplainPage = ({ ledger, asked: { log, page, seq, earlier, later }, accounts, language, report }: ExplainPageProps) => {
  const say = words[language];
  const link = (to: number | undefined, text: string) =>
    to !== undefined && <a href={keepLane(`/explain.html?log=${log}&seq=${to}`)}>{text}</a>;
  const profile = page && profileFor(page.look.url);
  const { ready = 'complete' } = page?.look.snapshot?.page ?? {};
  const told = page && profile && explain(page.document, profile, { url: page.look.url, status: page.look.status || 200, ready });
  const reported = page && reportedPage(page, accounts);
  const own = accounts.find((account) => account.log === log);
  return (
    <main class="explain">
      <Brand language={language} />
      <h1>{say.explain.title}</h1>
      <p class="quiet">{say.explain.intro}</p>
      {page && (
        <p>
          <bdi>{say.explain.seen(sayTime(page.look.at, page.look.offsetMin, language), page.look.url)}</bdi>
          <br />
          <span class="quiet">
            {say.explain.entry(seq)} · {say.explain.profile(told?.snapshot.profile ?? '–')}
          </span>
        </p>
      )}
      <nav class="links">
        {link(earlier, say.explain.earlier)} {link(later, say.explain.later)}
      </nav>
      {own && !own.nobodys && !own.elsewhere && <RereadPanel ledger={ledger} log={log} language={language} />}
      {!told && <p>{say.explain.noCopy}</p>}
      {told?.sections.map((section) => (
        <SectionTold key={section.section} told={section} language={language} />
      ))}
      {reported && <ReportPanel {...reported} language={language} atOnce={report} />}
      {told && <PageTold lines={told.lines} language={language} />}
      <p class="quiet">
        <a href={keepLane(`/field-check.html?log=${log}`)}>{say.fieldCheck.title}</a>
      </p>
    </main>
  );
};
