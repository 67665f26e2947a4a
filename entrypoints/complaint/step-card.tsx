import type { Need, Step } from '../../utils/complaint/next-step';
import { stepChannels } from '../../utils/complaint/step-channels';
import { complaintWords } from '../../utils/language/complaint-words';
import { type Language, sayDay } from '../../utils/language/dates';
import { LETTER_KINDS, type LetterKind } from '../../utils/schema/channel';
import { Address } from './address';
import { whyText } from './why-text';

export type StepCardProps = { step: Step; first: boolean; today: string; language: Language; onLetter(kind: LetterKind): void };

const entryNumbers = (here: Need['here']): string => here.join(', ');

/** One step: why now, by when, where, what they will ask for and which of it is already in the log. */
export const StepCard = ({ step: { id, why, by, needs }, first, today, language, onLetter }: StepCardProps) => {
  const say = complaintWords[language];
  const kind = LETTER_KINDS.find((one) => one === id);
  const channels = stepChannels(id, today);
  const limit = by && (by.passed ? say.passed : say.byDay)(sayDay(by.day, language), say.deadlines[by.deadline]);
  return (
    <li class={`step${first ? ' first' : ''}`} data-step={id}>
      <h3>{say.steps[id].title}</h3>
      <p>
        <strong>{whyText(why, language)}</strong>
      </p>
      <p>{say.steps[id].what}</p>
      {limit && <p class={by.passed ? 'late-note' : ''}>{limit}</p>}
      {channels.length > 0 && (
        <ul class="places" aria-label={say.where}>
          {channels.map(({ channel, standing }) => (
            <li key={channel.id}>
              {say.channels[channel.id].what}
              {channel.at && (
                <>
                  : <Address at={channel.at} />
                </>
              )}
              {standing === 'unconfirmed' && <span class="quiet"> ({say.standing.unconfirmed})</span>}
            </li>
          ))}
        </ul>
      )}
      {needs.length > 0 && (
        <details open={first}>
          <summary>{say.theyAsk}</summary>
          <ul class="needs">
            {needs.map(({ need, here }) => (
              <li key={need} class={here.length > 0 ? 'here' : 'missing'} data-need={need}>
                {say.needs[need]}: <span class="quiet">{here.length > 0 ? say.here(entryNumbers(here)) : say.yours}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {kind && (
        <button type="button" data-write={kind} onClick={() => onLetter(kind)}>
          {say.writeLetter}
        </button>
      )}
    </li>
  );
};
