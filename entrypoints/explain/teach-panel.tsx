import { useMemo, useState } from 'preact/hooks';
import { browser } from '../../utils/browser';
import type { Language } from '../../utils/language/dates';
import { explainWords } from '../../utils/language/explain-words';
import { send } from '../../utils/messages/send';
import type { Profile } from '../../utils/profiles/profile';
import type { Seen } from '../../utils/reader/read-snapshot';
import type { Lesson, Taught } from '../../utils/schema/lesson';
import { PickList } from './pick-list';
import { type PickedAs, type Picks, type Tried, textsOf, tryLesson } from './try-lesson';

export type TeachPanelProps = {
  document: Document;
  profile: Profile;
  seen: Seen;
  lessons: readonly Lesson[];
  language: Language;
  onTaught(): void;
};

/** "Ajari Saksi": the participant points at one training and names its parts; what Saksi then reads is shown first, and kept only at a second word. */
export const TeachPanel = ({ document: page, profile, seen, lessons, language, onTaught }: TeachPanelProps) => {
  const [open, setOpen] = useState(false);
  const [picks, setPicks] = useState<Picks>(new Map());
  const [tried, setTried] = useState<Tried>();
  const [trouble, setTrouble] = useState('');
  const texts = useMemo(() => (open ? textsOf(page, profile) : []), [open, page]);
  const say = explainWords[language].teach;

  const pick = (text: string, as: PickedAs | undefined): void => {
    setPicks((before) => {
      const next = new Map(before);
      if (as) next.set(text, as);
      else next.delete(text);
      return next;
    });
    setTried(undefined);
  };
  const keep = (taught: Taught): void => {
    send(browser.runtime, 'teach', taught).then(onTaught, (error) => setTrouble(say.failed(String(error))));
  };

  return (
    <section class="card" id="teach">
      <h2>{say.title}</h2>
      <p>{say.why}</p>
      {!open && (
        <button type="button" id="teach-open" onClick={() => setOpen(true)}>
          {say.open}
        </button>
      )}
      {open && (
        <>
          <p>{say.how}</p>
          <PickList texts={texts} picks={picks} language={language} onPick={pick} />
          <button type="button" id="teach-try" class="main" onClick={() => setTried(tryLesson(page, profile, lessons, picks, seen))}>
            {say.try}
          </button>
        </>
      )}
      <div aria-live="polite" class="guide">
        {tried?.ok === false && (
          <p class="state late" data-teach-fault={tried.why}>
            {say.faults[tried.why](tried.text ?? '')}
          </p>
        )}
        {tried?.ok && (
          <>
            <p>{say.result(tried.trainings.length)}</p>
            <ul data-teach-result>
              {tried.trainings.map(({ title, provider, price, status, certificates }, index) => (
                <li key={index}>
                  <bdi>{title}</bdi>
                  <span class="quiet">
                    {[
                      '',
                      ...(status ? [`${status.printed} = ${say.as[`status/${status.norm}`]}`] : []),
                      ...(provider ? [provider] : []),
                      ...(price === undefined ? [] : [`Rp${price.toLocaleString('id')}`]),
                      ...(certificates === undefined ? [] : [say.certificates(certificates)]),
                    ].join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
            <p>{say.check}</p>
            <button type="button" id="teach-keep" class="main" onClick={() => keep(tried.taught)}>
              {say.keep}
            </button>
          </>
        )}
        {trouble && <p role="alert">{trouble}</p>}
      </div>
    </section>
  );
};
