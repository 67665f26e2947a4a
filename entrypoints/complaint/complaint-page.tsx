import { useState } from 'preact/hooks';
import { FindingLine } from '../../components/finding-line';
import { gravestFirst } from '../../components/gravest-first';
import { nextSteps } from '../../utils/complaint/next-step';
import { complaintWords } from '../../utils/language/complaint-words';
import { type Language, sayDay } from '../../utils/language/dates';
import { LETTER_KINDS, type LetterKind } from '../../utils/schema/channel';
import { deviceIn } from '../popup/devices';
import { Attachments } from './attachments';
import type { CaseFile } from './case-file';
import { ChannelList } from './channel-list';
import { Journal } from './journal';
import { KeptPages } from './kept-pages';
import { Letters } from './letters';
import { StepCard } from './step-card';

export type ComplaintPageProps = { file: CaseFile; language: Language; onNoted(): Promise<void> };

/** The page is long, most of all on a phone. */
const PARTS: readonly [id: string, title: (language: Language) => string][] = [
  ['journal', (language) => complaintWords[language].journal],
  ['attachments', (language) => complaintWords[language].attach.title],
  ['pages', (language) => complaintWords[language].pages.title],
  ['letters', (language) => complaintWords[language].letter.title],
  ['channels', (language) => complaintWords[language].allChannels],
];

/** What comes next, what it is about, what was already done, and the letters for it. */
export const ComplaintPage = ({ file, language, onNoted }: ComplaintPageProps) => {
  const { account, today, offsetMin, dossier, facts } = file;
  const say = complaintWords[language];
  const steps = nextSteps({ today, offsetMin, findings: account.derived.known.findings, dossier });
  const limits = steps.flatMap(({ id, by }) => (by && !by.passed ? [{ id, ...by }] : []));
  const nearest = limits.toSorted((a, b) => a.day.localeCompare(b.day))[0];
  const first = steps.flatMap(({ id }) => LETTER_KINDS.find((kind) => kind === id) ?? []).at(0) ?? 'pmo-first';
  const [kind, setKind] = useState<LetterKind>(first);
  const write = (chosen: LetterKind): void => {
    setKind(chosen);
    document.getElementById('letters-title')?.focus();
  };
  return (
    <>
      <nav class="links" aria-label={say.onThisPage}>
        {PARTS.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title(language)}
          </a>
        ))}
      </nav>
      <section id="next">
        <h2>{say.next}</h2>
        {steps.length === 0 && <p class="state good">{say.nothingOpen}</p>}
        {nearest && nearest.id !== steps[0]?.id && (
          <p data-nearest={nearest.day}>{say.nearest(sayDay(nearest.day, language), say.steps[nearest.id].title)}</p>
        )}
        <ol class="plain-list">
          {steps.map((step, index) => (
            <StepCard key={step.id + step.why.is} step={step} first={index === 0} today={today} language={language} onLetter={write} />
          ))}
        </ol>
      </section>
      {facts.findings.length > 0 && (
        <section id="open-findings">
          <h2>{say.openFindings}</h2>
          <ul class="plain-list">
            {facts.findings.toSorted(gravestFirst).map((finding) => (
              <li key={finding.key}>
                <FindingLine finding={finding} language={language} offsetMin={offsetMin} deviceOf={deviceIn(account)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Journal file={file} language={language} onNoted={onNoted} />
      <Attachments file={file} language={language} onNoted={onNoted} />
      <KeptPages file={file} language={language} />
      <Letters file={file} language={language} kind={kind} onKind={setKind} />
      <ChannelList today={today} language={language} />
    </>
  );
};
