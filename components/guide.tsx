import { words } from '../utils/language';
import type { Language } from '../utils/language/dates';
import { StateIcon } from './state-icon';

export const GUIDE_STEPS = ['permission', 'visit', 'account', 'trainings'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

export type GuideProps = { done: ReadonlySet<GuideStep>; language: Language };

/** What is still to do until the first complete reading. */
export const Guide = ({ done, language }: GuideProps) => {
  const say = words[language].guide;
  return (
    <section class="guide" aria-labelledby="guide-title">
      <h2 id="guide-title">{say.title}</h2>
      <ol class="plain-list">
        {GUIDE_STEPS.map((step) => (
          <li key={step} data-guide={step} data-done={done.has(step)}>
            <StateIcon tone={done.has(step) ? 'good' : 'plain'} /> {say[step]}{' '}
            <span class="quiet">({done.has(step) ? say.done : say.open})</span>
          </li>
        ))}
      </ol>
    </section>
  );
};
