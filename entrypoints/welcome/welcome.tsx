import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Brand } from '../../components/brand';
import { Drawing } from '../../components/drawing';
import { LanguageChoice } from '../../components/language-choice';
import { NotificationTest } from '../../components/notification-test';
import { PermissionBox } from '../../components/permission-box';
import { Points } from '../../components/points';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import { welcomeWords } from '../../utils/language/welcome-words';
import { DASHBOARD_URL } from '../../utils/profiles/hosts';

export type WelcomeProps = {
  language: Language;
  granted: boolean;
  onLanguage(language: Language): void;
  onAsk(): void;
  onNotify(): Promise<void>;
};

const LAST = 2;

/** The first run: what is read and what never, where it is kept, what to do next. */
export const Welcome = ({ language, granted, onLanguage, onAsk, onNotify }: WelcomeProps) => {
  const [step, setStep] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const { options } = words[language];
  const welcome = welcomeWords[language];
  const turned = useRef(false);
  // Whoever does not see that the screen has changed is taken to its beginning, with the change: a frame later a click may have come between.
  useLayoutEffect(() => {
    if (turned.current) heading.current?.focus();
    turned.current = true;
  }, [step]);
  const screens = [
    <>
      <Drawing />
      <p>{words[language].tagline}</p>
      <LanguageChoice language={language} onChoose={onLanguage} />
      <Points title={options.reads} points={options.readsWhat} />
      <Points title={options.never} points={options.neverWhat} />
    </>,
    <>
      <Points points={welcome.keptWhat} />
      <h2>{welcome.permission}</h2>
      <PermissionBox granted={granted} language={language} onAsk={onAsk} />
    </>,
    <>
      <ol>
        {welcome.nextSteps.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ol>
      <p>
        <a class="button main" id="dashboard" href={DASHBOARD_URL} target="_blank" rel="noreferrer">
          {options.open}
        </a>
      </p>
      <NotificationTest language={language} onSend={onNotify} />
      <p class="quiet">{options.independent}</p>
    </>,
  ];
  return (
    <main class="welcome">
      <Brand language={language} />
      <h1 ref={heading} tabIndex={-1}>
        {welcome.titles[step]}
      </h1>
      <div class="choices" data-step={step}>
        {screens[step]}
      </div>
      <nav class="steps" aria-label={welcome.steps}>
        <span class="quiet">{welcome.step(step + 1, LAST + 1)}</span>
        {step > 0 && (
          <button type="button" id="back" onClick={() => setStep(step - 1)}>
            {welcome.back}
          </button>
        )}
        {step < LAST && (
          <button type="button" id="next" class="main" onClick={() => setStep(step + 1)}>
            {welcome.next}
          </button>
        )}
        {step === LAST && <p>{welcome.done}</p>}
      </nav>
    </main>
  );
};
