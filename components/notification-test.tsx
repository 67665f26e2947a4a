import { useState } from 'preact/hooks';
import type { Language } from '../utils/language/dates';
import { welcomeWords } from '../utils/language/welcome-words';

export type NotificationTestProps = {
  language: Language;
  /** Shows a notification. Rejects where the browser refuses. */
  onSend(): Promise<void>;
};

type State = 'not-sent' | 'sent' | 'seen' | 'not-seen';

/** No browser tells whether a notification was really seen: the system may hide it. So we send one, and ask. */
export const NotificationTest = ({ language, onSend }: NotificationTestProps) => {
  const say = welcomeWords[language].notification;
  const [state, setState] = useState<State>('not-sent');
  const send = (): void => {
    onSend().then(
      () => setState('sent'),
      () => setState('not-seen'),
    );
  };
  return (
    <section class="choices">
      <h2>{say.title}</h2>
      <p>{say.why}</p>
      <button type="button" id="notify" onClick={send}>
        {say.send}
      </button>
      <div aria-live="polite" class="choices" data-notification={state}>
        {state === 'sent' && (
          <>
            <p>{say.ask}</p>
            <p class="links">
              <button type="button" id="notified" onClick={() => setState('seen')}>
                {say.yes}
              </button>
              <button type="button" id="not-notified" onClick={() => setState('not-seen')}>
                {say.no}
              </button>
            </p>
          </>
        )}
        {state === 'seen' && <p class="state good">✓ {say.works}</p>}
        {state === 'not-seen' && <p class="state late">{say.blocked}</p>}
      </div>
    </section>
  );
};
