import { useState } from 'preact/hooks';
import { reasonOf } from '../../components/reason-of';
import { browser } from '../../utils/browser';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import type { Answers } from '../../utils/messages/protocol';
import { send } from '../../utils/messages/send';
import type { Finding } from '../../utils/schema/finding';

export type KeepMomentProps = { log: string; finding: Finding; tab: number; language: Language };

type State = { is: 'ready' } | { is: 'taking' } | { is: 'taken'; kept: Answers<'capture-page'> } | { is: 'failed'; reason: string };

/** A finding can be seen on the screen now: one click keeps how it looks. That click on our button is what lets the browser give us the picture. */
export const KeepMoment = ({ log, finding: { rule, firstSeen }, tab, language }: KeepMomentProps) => {
  const say = words[language].moment;
  const [state, setState] = useState<State>({ is: 'ready' });
  const take = async (): Promise<void> => {
    setState({ is: 'taking' });
    try {
      setState({ is: 'taken', kept: await send(browser.runtime, 'capture-page', { log, tab, about: { rule, seq: firstSeen.seq } }) });
    } catch (error) {
      setState({ is: 'failed', reason: reasonOf(error) });
    }
  };
  const told = ({ seq, screenshot, masked }: Answers<'capture-page'>): string =>
    (masked ? say.taken : screenshot ? say.takenRaw : say.takenText)(seq);
  return (
    <div class="choices">
      <p class="quiet">{say.what}</p>
      <button type="button" data-take disabled={state.is === 'taking'} onClick={() => void take()}>
        {state.is === 'taking' ? say.taking : say.take}
      </button>
      <div aria-live="polite">
        {state.is === 'taken' && <p data-taken={state.kept.seq}>{told(state.kept)}</p>}
        {state.is === 'failed' && <p role="alert">{say.failed(state.reason)}</p>}
      </div>
    </div>
  );
};
