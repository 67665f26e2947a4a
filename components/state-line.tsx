import { words } from '../utils/language';
import type { Language } from '../utils/language/dates';
import { sayTime } from '../utils/language/dates';
import { StateIcon } from './state-icon';
import type { WatchState } from './watch-state';

export type StateLineProps = {
  state: WatchState;
  language: Language;
  offsetMin: number;
  /** Whether the programme's site is in front of the participant: then the last page is this one. */
  here?: boolean;
};

type Told = { tone: 'good' | 'late' | 'bad' | 'plain'; sentence: string; lines: string[]; quiet: string[] };

const toldOf = ({ state, language, offsetMin, here }: StateLineProps): Told => {
  const { popup: say, state: more, why, sections } = words[language];
  const time = (at: string): string => sayTime(at, offsetMin, language);
  const complete = state.lastComplete ? say.lastComplete(time(state.lastComplete)) : say.neverComplete;
  switch (state.is) {
    case 'trouble':
      return { tone: 'bad', sentence: say.trouble[state.kind], lines: [], quiet: [say.troubleTechnical(state.detail)] };
    case 'not-allowed':
      return { tone: 'late', sentence: more.notAllowed, lines: [], quiet: state.lastComplete ? [complete] : [] };
    case 'nothing-yet':
      return { tone: 'plain', sentence: say.nothingYet, lines: [say.nothingYetHow], quiet: [] };
    case 'problems': {
      const { count, lost, grave } = state;
      const others = count - lost;
      const sentence = lost === 0 ? say.problems(count) : others === 0 ? more.lost(lost) : more.lostAndMore(lost, others);
      return { tone: grave ? 'bad' : 'late', sentence, lines: [], quiet: [complete] };
    }
    case 'cannot-read':
      return {
        tone: 'late',
        sentence: here ? say.cannotReadHere : say.cannotRead,
        lines: [`${why[state.why]}. ${more.unreadHow[state.why]}`.replace(/^./, (letter) => letter.toUpperCase()), say.cannotReadKept],
        quiet: [complete],
      };
    case 'incomplete':
      return { tone: 'plain', sentence: say.incomplete, lines: [say.nothingYetHow], quiet: [] };
    case 'list-unseen':
      return { tone: 'late', sentence: more.listUnseen(time(state.lastComplete)), lines: [more.listUnseenHow], quiet: [] };
    case 'nobodys':
      return { tone: 'plain', sentence: words[language].origin.unjudged, lines: [], quiet: [] };
    case 'all-well':
      return {
        tone: 'good',
        sentence: say.allWell(time(state.lastComplete)),
        lines: [],
        quiet:
          state.neverRead.length > 0 ? [more.neverRead(state.neverRead.map((section) => sections[section].toLowerCase()).join(', '))] : [],
      };
  }
};

/** The one sentence: is anything wrong, is it working. */
export const StateLine = (props: StateLineProps) => {
  const { state } = props;
  const { tone, sentence, lines, quiet } = toldOf(props);
  return (
    <section class={`state ${tone}`} role={state.is === 'trouble' ? 'alert' : 'status'} data-state={state.is}>
      <h1>
        <StateIcon tone={tone} /> {sentence}
      </h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {quiet.map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
    </section>
  );
};
