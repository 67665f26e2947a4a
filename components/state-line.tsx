import { words } from '../utils/language';
import type { Language } from '../utils/language/dates';
import { sayTime } from '../utils/language/dates';
import type { WatchState } from './watch-state';

export type StateLineProps = { state: WatchState; language: Language; offsetMin: number };

/** The one sentence: is anything wrong, is it working. */
export const StateLine = ({ state, language, offsetMin }: StateLineProps) => {
  const say = words[language].popup;
  const time = (at: string): string => sayTime(at, offsetMin, language);
  const complete = state.lastComplete ? say.lastComplete(time(state.lastComplete)) : say.neverComplete;
  switch (state.is) {
    case 'trouble':
      return (
        <section class="state bad" role="alert">
          <h1>{say.trouble[state.kind]}</h1>
          <p class="quiet">{say.troubleTechnical(state.detail)}</p>
        </section>
      );
    case 'nothing-yet':
      return (
        <section class="state" role="status">
          <h1>{say.nothingYet}</h1>
          <p>{say.nothingYetHow}</p>
        </section>
      );
    case 'problems':
      return (
        <section class={`state ${state.grave ? 'bad' : 'late'}`} role="status">
          <h1>{say.problems(state.count)}</h1>
          <p class="quiet">{complete}</p>
        </section>
      );
    case 'cannot-read':
      return (
        <section class="state late" role="status">
          <h1>{say.cannotRead}</h1>
          <p>
            {words[language].why[state.why]}. {say.cannotReadKept}
          </p>
          <p class="quiet">{complete}</p>
        </section>
      );
    case 'incomplete':
      return (
        <section class="state" role="status">
          <h1>{say.incomplete}</h1>
          <p>{say.nothingYetHow}</p>
        </section>
      );
    case 'all-well':
      return (
        <section class="state good" role="status">
          <h1>{say.allWell(time(state.lastComplete))}</h1>
        </section>
      );
  }
};
