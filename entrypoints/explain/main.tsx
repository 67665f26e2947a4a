import { render } from 'preact';
import { Refusal } from '../../components/refusal';
import { words } from '../../utils/language';
import { explainWords } from '../../utils/language/explain-words';
import { lessonsKept } from '../background/said/lessons';
import { askedAccount } from '../popup/asked-account';
import { loadPopup } from '../popup/load';
import { openPage } from '../popup/open-page';
import { askedLook } from './asked-look';
import { ExplainPage } from './explain-page';

const show = async (): Promise<void> => {
  const { ledger, accounts, trouble, language } = await loadPopup();
  const say = words[language];
  const root = openPage(language, explainWords[language].explain.title);
  const log = askedAccount(accounts)?.log;
  const number = new URLSearchParams(location.search).get('seq') ?? '';
  const seq = /^\d+$/.test(number) ? Number(number) : undefined;
  const refuse = (sentence: string): void => render(<Refusal sentence={sentence} />, root);
  if (trouble && !ledger) return refuse(say.popup.trouble[trouble.kind]);
  if (!ledger || !log) return refuse(explainWords[language].explain.noLook);
  try {
    const look = await askedLook(ledger, log, seq);
    if (!look) return refuse(explainWords[language].explain.noLook);
    const report = new URLSearchParams(location.search).has('report');
    const lessons = await lessonsKept();
    render(
      <ExplainPage
        ledger={ledger}
        asked={look}
        accounts={accounts}
        lessons={lessons}
        language={language}
        report={report}
        onTaught={() => void show()}
      />,
      root,
    );
  } catch (error) {
    console.error('Saksi: cannot explain', error);
    refuse(explainWords[language].explain.damaged(seq ?? -1));
  }
};

void show();
