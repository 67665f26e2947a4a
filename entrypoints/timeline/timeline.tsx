import { Brand } from '../../components/brand';
import { FindingLine } from '../../components/finding-line';
import { gravestFirst } from '../../components/gravest-first';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import { timelineWords } from '../../utils/language/timeline-words';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { beforeAfterOf } from '../before-after/address';
import { RereadPanel } from '../explain/reread-panel';
import { deviceIn } from '../popup/devices';
import { type AccountView, offsetOf } from '../popup/load';
import { keepLane } from '../popup/open-ledger';
import { CheckSection } from './check-section';
import { Records } from './records';

export type TimelineProps = { ledger: ReadLedger; account: AccountView; language: Language; size: number; now: string | undefined };

/** Every finding, the numbers over time, then every entry. */
export const Timeline = ({ ledger, account, language, size, now }: TimelineProps) => {
  const say = words[language];
  const offsetMin = offsetOf(account);
  const findings = account.derived.known.findings.toSorted(gravestFirst);
  const logs = [account.log, ...Object.keys(account.devices ?? {}).filter((log) => log !== account.log)].map((log) => {
    const device = account.devices?.[log];
    return { log, ...(device !== undefined && { device }) };
  });
  return (
    <main>
      <Brand language={language}>
        <span class="quiet">{account.label}</span>
      </Brand>
      <h1>{timelineWords[language].title}</h1>
      {!account.nobodys && !account.elsewhere && <RereadPanel ledger={ledger} log={account.log} language={language} />}
      <p>
        <a href={keepLane(`/complaint.html?log=${account.log}`)}>{say.pages.complaint}</a>
      </p>
      {findings.length > 0 && (
        <section>
          <h2>{say.popup.found}</h2>
          <ul class="plain-list">
            {findings.map((finding) => (
              <li key={finding.key}>
                <FindingLine finding={finding} language={language} offsetMin={offsetMin} deviceOf={deviceIn(account)}>
                  <a href={beforeAfterOf(account.log, finding)}>{say.pages.beforeAfter}</a>
                </FindingLine>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CheckSection ledger={ledger} log={account.log} language={language} offsetMin={offsetMin} />
      <Records ledger={ledger} logs={logs} size={size} language={language} offsetMin={offsetMin} now={now} />
    </main>
  );
};
