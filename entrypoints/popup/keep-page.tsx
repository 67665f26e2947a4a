import { useState } from 'preact/hooks';
import { reasonOf } from '../../components/reason-of';
import { browser } from '../../utils/browser';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import { send } from '../../utils/messages/send';

export type KeepPageProps = { log: string; language: Language };

type State = { is: 'ready' } | { is: 'keeping' } | { is: 'kept'; seq: number; screenshot: boolean } | { is: 'failed'; reason: string };

/** Whatever page is in front of the participant, kept by one click. Opening the popup is what lets the browser give us that page, and no other. */
export const KeepPage = ({ log, language }: KeepPageProps) => {
  const [state, setState] = useState<State>({ is: 'ready' });
  const say = words[language].keepPage;
  const keep = async (): Promise<void> => {
    setState({ is: 'keeping' });
    try {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined) throw new Error(say.noPage);
      setState({ is: 'kept', ...(await send(browser.runtime, 'capture-page', { log, tab: tab.id })) });
    } catch (error) {
      setState({ is: 'failed', reason: reasonOf(error) });
    }
  };
  return (
    <section class="choices">
      <button type="button" id="keep-page" disabled={state.is === 'keeping'} onClick={() => void keep()}>
        {state.is === 'keeping' ? say.keeping : say.keep}
      </button>
      <div aria-live="polite">
        {state.is === 'kept' && (
          <p data-kept={state.seq} data-screenshot={state.screenshot}>
            {(state.screenshot ? say.kept : say.keptWithoutPicture)(state.seq)}
          </p>
        )}
        {state.is === 'failed' && <p role="alert">{say.failed(state.reason)}</p>}
      </div>
    </section>
  );
};
