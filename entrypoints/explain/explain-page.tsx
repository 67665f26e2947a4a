import { Brand } from '../../components/brand';
import type { Language } from '../../utils/language/dates';
import { sayTime } from '../../utils/language/dates';
import { explainWords } from '../../utils/language/explain-words';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { explain } from '../../utils/reader/explain';
import type { Lesson } from '../../utils/schema/lesson';
import type { Snapshot } from '../../utils/schema/snapshot';
import { isTaught } from '../../utils/schema/taught';
import type { AccountView } from '../popup/load';
import { keepLane } from '../popup/open-ledger';
import type { Asked } from './asked-look';
import { LessonList } from './lesson-list';
import { PageTold } from './page-told';
import { ReportPanel } from './report-panel';
import { reportedPage } from './reported-page';
import { RereadPanel } from './reread-panel';
import { SectionTold } from './section-told';
import { TeachPanel } from './teach-panel';
import { wordsForWith } from './words-for';

export type ExplainPageProps = {
  ledger: ReadLedger;
  asked: Asked;
  accounts: readonly AccountView[];
  lessons: readonly Lesson[];
  language: Language;
  /** The participant has asked for a report of this page. */
  report: boolean;
  /** What was taught has changed. */
  onTaught(): void;
};

/** Without a list that was understood there is something to teach; a page that said why the list is not whole, or was translated, has nothing to be taught of. */
const isTeachable = ({ trainings, page }: Snapshot): boolean =>
  trainings.state === 'unread' &&
  /^(unrecognised|not-on-page)$/.test(trainings.why) &&
  !page.translated &&
  /^(participant|unknown)$/.test(page.kind);

/** What the reader makes of one stored page, today: sections, values, reasons, what was left aside, over the page's own text. */
export const ExplainPage = ({
  ledger,
  asked: { log, page, seq, earlier, later },
  accounts,
  lessons,
  language,
  report,
  onTaught,
}: ExplainPageProps) => {
  const { explain: say, fieldCheck } = explainWords[language];
  const link = (to: number | undefined, text: string) =>
    to !== undefined && <a href={keepLane(`/explain.html?log=${log}&seq=${to}`)}>{text}</a>;
  const known = page && wordsForWith(lessons)(page.look.url);
  const { ready = 'complete' } = page?.look.snapshot?.page ?? {};
  const seen = page && { url: page.look.url, status: page.look.status || 200, ready };
  const told = page && known && seen && explain(page.document, known.profile, seen, known.taught);
  const taught = told !== undefined && isTaught(told.snapshot.profile);
  const reported = page && reportedPage(page, accounts);
  const own = accounts.find((account) => account.log === log);
  return (
    <main class="explain">
      <Brand language={language} />
      <h1>{say.title}</h1>
      <p class="quiet">{say.intro}</p>
      {page && (
        <p>
          <bdi>{say.seen(sayTime(page.look.at, page.look.offsetMin, language), page.look.url)}</bdi>
          <br />
          <span class="quiet">
            {say.entry(seq)} · {say.profile(told?.snapshot.profile ?? '–')}
          </span>
        </p>
      )}
      <nav class="links">
        {link(earlier, say.earlier)} {link(later, say.later)}
      </nav>
      {own && !own.nobodys && !own.elsewhere && (
        <RereadPanel key={lessons.map(({ id }) => id).join()} ledger={ledger} log={log} language={language} />
      )}
      {!told && <p>{say.noCopy}</p>}
      {told?.sections.map((section) => (
        <SectionTold key={section.section} told={section} taught={taught && section.section === 'trainings'} language={language} />
      ))}
      {told && isTeachable(told.snapshot) && (
        <TeachPanel
          key={seq}
          document={page.document}
          profile={known.profile}
          seen={seen}
          lessons={lessons}
          language={language}
          onTaught={onTaught}
        />
      )}
      <LessonList lessons={lessons} language={language} onForgotten={onTaught} />
      {reported && <ReportPanel {...reported} language={language} atOnce={report} />}
      {told && <PageTold lines={told.lines} language={language} />}
      <p class="quiet">
        <a href={keepLane(`/field-check.html?log=${log}`)}>{fieldCheck.title}</a>
      </p>
    </main>
  );
};
