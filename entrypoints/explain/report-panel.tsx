import { useEffect, useState } from 'preact/hooks';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import { explainWords } from '../../utils/language/explain-words';
import type { PersonalValue } from '../../utils/reader/tokenise';
import { type PageReport, pageStory, type ShownPage, StillPersonal } from './page-report';

export type ReportPanelProps = {
  pages: readonly [ShownPage, ...ShownPage[]];
  personal: readonly PersonalValue[];
  language: Language;
  /** Part of the field check, and no report of a page that was not read. */
  fieldCheck?: boolean;
  /** Begins by itself: the participant has asked for it already, in the popup. */
  atOnce?: boolean;
};

type State = { is: 'closed' } | { is: 'shown'; report: PageReport; url: string; saved: boolean } | { is: 'refused'; sentence: string };

/** "Laporkan halaman yang tidak terbaca": what would be in the file is shown first, and saved only then. Nothing is sent. */
export const ReportPanel = ({ pages, personal, language, fieldCheck = false, atOnce = false }: ReportPanelProps) => {
  const [state, setState] = useState<State>({ is: 'closed' });
  const say = explainWords[language].explain.report;

  const prepare = async (): Promise<void> => {
    try {
      const report = await pageStory(fieldCheck ? 'field-check' : 'unread', pages, personal);
      const url = URL.createObjectURL(new Blob([report.bytes.slice()], { type: 'application/zip' }));
      setState({ is: 'shown', report, url, saved: false });
    } catch (error) {
      setState({
        is: 'refused',
        sentence: error instanceof StillPersonal ? say.refused(error.kind, error.line) : say.failed(String(error)),
      });
    }
  };

  useEffect(() => {
    if (atOnce) void prepare().then(() => document.getElementById('laporan')?.scrollIntoView());
  }, []);

  return (
    <section class="card" aria-live="polite" id="laporan">
      <h2>{fieldCheck ? explainWords[language].fieldCheck.save : words[language].pages.report}</h2>
      <p class="quiet">{say.what}</p>
      {state.is === 'closed' && (
        <button type="button" id="report" onClick={() => void prepare()}>
          {say.prepare}
        </button>
      )}
      {state.is === 'refused' && <p role="alert">{state.sentence}</p>}
      {state.is === 'shown' && (
        <>
          <p>{say.look}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by the keyboard. */}
          <pre class="scrubbed" tabIndex={0}>
            {state.report.text}
          </pre>
          <a
            class="button main"
            id="save-report"
            href={state.url}
            download={state.report.name}
            onClick={() => setState({ ...state, saved: true })}
          >
            {say.save}
          </a>
          {state.saved && <p data-saved={state.report.name}>{say.saved(state.report.name)}</p>}
        </>
      )}
    </section>
  );
};
