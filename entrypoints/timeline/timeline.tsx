import { useEffect, useState } from 'preact/hooks';
import { Brand } from '../../components/brand';
import { EntryRow } from '../../components/entry-row';
import { FindingCard } from '../../components/finding-card';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import type { Entry } from '../../utils/ledger/entry';
import type { Ledger } from '../../utils/ledger/open';
import { type AccountView, offsetOf } from '../popup/load';
import { keepLane } from '../popup/open-ledger';
import { describeEntry } from './describe-entry';

const PAGE = 50;

export type TimelineProps = { ledger: Ledger; account: AccountView; language: Language };

/** Every finding, then every entry, newest first, a page at a time. */
export const Timeline = ({ ledger, account, language }: TimelineProps) => {
  const [entries, setEntries] = useState<Entry[]>([]);
  const [done, setDone] = useState(false);
  const say = words[language];
  const offsetMin = offsetOf(account);
  const { findings } = account.derived.known;

  const more = async (): Promise<void> => {
    const oldest = entries.at(-1)?.seq;
    if (oldest === 0) return setDone(true);
    const page = await ledger.entries(account.log, { count: PAGE, newestFirst: true, ...(oldest !== undefined && { from: oldest - 1 }) });
    setEntries([...entries, ...page]);
    if (page.length === 0 || page.at(-1)?.seq === 0) setDone(true);
  };

  useEffect(() => void more(), []);

  return (
    <main>
      <Brand language={language}>
        <span class="quiet">{account.label}</span>
      </Brand>
      <h1>{say.timeline.title}</h1>
      <p>
        <a href={keepLane(`/complaint.html?log=${account.log}`)}>{say.complaint.title}</a>
      </p>
      {findings.length > 0 && (
        <section>
          <h2>{say.popup.found}</h2>
          <ul class="plain-list">
            {findings.map((finding) => (
              <li key={finding.key}>
                <FindingCard finding={finding} language={language} offsetMin={offsetMin} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <ol class="plain-list" reversed>
        {entries.map((entry) => (
          <EntryRow key={entry.seq} entry={describeEntry(entry, language)} language={language} offsetMin={offsetMin} />
        ))}
      </ol>
      {!done && (
        <button type="button" onClick={() => void more()}>
          {say.timeline.older}
        </button>
      )}
    </main>
  );
};
