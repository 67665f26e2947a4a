import { useEffect, useState } from 'preact/hooks';
import { reasonOf } from '../../components/reason-of';
import { browser } from '../../utils/browser';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import { sayTime } from '../../utils/language/dates';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { send } from '../../utils/messages/send';
import type { Claimable } from './claimable';
import type { AccountView } from './load';

export type MinePanelProps = { ledger: ReadLedger; nobodys: AccountView; accounts: readonly AccountView[]; language: Language };

/** "Ini akun saya": whose the pages are that name nobody, a visit at a time, by the participant's own word. */
export const MinePanel = ({ ledger, nobodys, accounts, language }: MinePanelProps) => {
  const [visits, setVisits] = useState<Claimable[]>([]);
  const [outcome, setOutcome] = useState<{ noted: boolean; sentence: string }>();
  const say = words[language].origin;
  const theirs = accounts.filter(({ nobodys, elsewhere }) => !nobodys && !elsewhere);

  const load = async (): Promise<void> => {
    // What opens old pages is brought only where there are pages that name nobody.
    const { claimable } = await import('./claimable');
    const accountsHere = theirs.map(({ log }) => log);
    setVisits(await claimable(ledger, nobodys.log, accountsHere));
  };
  useEffect(() => void load(), [nobodys.log]);

  const state = async (session: string, account?: string): Promise<void> => {
    try {
      const { refused } = await send(browser.runtime, 'this-is-mine', {
        statement: { from: nobodys.log, session },
        ...(account !== undefined && { account }),
      });
      setOutcome({ noted: !refused, sentence: refused ? say.refused[refused] : say.noted });
      if (!refused) setVisits(visits.filter((visit) => visit.session !== session));
    } catch (error) {
      setOutcome({ noted: false, sentence: say.failed(reasonOf(error)) });
    }
  };

  return (
    <section aria-live="polite" id="mine">
      {outcome && (
        <p role={outcome.noted ? 'status' : 'alert'} data-noted={String(outcome.noted)}>
          {outcome.sentence}
        </p>
      )}
      {visits.length > 0 && <h2>{say.claim}</h2>}
      {visits.length > 0 && <p class="quiet">{say.claimWhy}</p>}
      {visits.map(({ session, from, offsetMin, pages, shows }) => (
        <div key={session} class="card">
          <p>
            {say.visit(sayTime(from, offsetMin, language), pages)}
            {shows.map((shown) => (
              <span key={shown}>
                <br />
                <bdi class="quiet">{shown}</bdi>
              </span>
            ))}
          </p>
          {theirs.map(({ log, label }) => (
            <button key={log} type="button" data-mine={log} onClick={() => void state(session, log)}>
              {say.isMine(label ?? '')}
            </button>
          ))}
          <button type="button" data-mine="new" onClick={() => void state(session)}>
            {theirs.length > 0 ? say.isMineOther : say.isMineNew}
          </button>
        </div>
      ))}
    </section>
  );
};
