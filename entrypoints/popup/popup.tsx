import { useState } from 'preact/hooks';
import { Brand } from '../../components/brand';
import { type Condition, ConditionList } from '../../components/condition-list';
import { FindingCard } from '../../components/finding-card';
import { gravestFirst } from '../../components/gravest-first';
import { GUIDE_STEPS, Guide, type GuideStep } from '../../components/guide';
import { PermissionBox } from '../../components/permission-box';
import { SectionList } from '../../components/section-list';
import { SkippedList } from '../../components/skipped-list';
import { StateLine } from '../../components/state-line';
import { watchState } from '../../components/watch-state';
import { words } from '../../utils/language';
import { DASHBOARD_URL } from '../../utils/profiles/hosts';
import type { Finding } from '../../utils/schema/finding';
import { clearCondition } from '../background/watch/conditions';
import { markTold } from '../background/watch/remembered-heads';
import { beforeAfterOf } from '../before-after/address';
import { BackupReminder } from './backup-reminder';
import { deviceIn } from './devices';
import { ExportWay } from './export-way';
import { KeepMoment } from './keep-moment';
import { KeepPage } from './keep-page';
import { type AccountView, offsetOf, type PopupData } from './load';
import { MinePanel } from './mine-panel';
import { keepLane } from './open-ledger';
import { PopupLinks } from './popup-links';
import { Reminders } from './reminders';
import { RereadWhenIdle } from './reread-when-idle';
import { watchedOf } from './watched-of';

const guideOf = (allowed: boolean, account: AccountView | undefined): Set<GuideStep> => {
  const { lastLook, lastComplete } = account?.derived ?? {};
  const done: Record<GuideStep, boolean> = {
    permission: allowed,
    visit: lastLook !== undefined,
    account: account?.label !== undefined,
    trainings: lastComplete !== undefined,
  };
  return new Set(GUIDE_STEPS.filter((step) => done[step]));
};

export type PopupProps = {
  data: PopupData;
  /** Whether the browser lets Saksi read the site. */
  allowed: boolean;
  onAsk(): void;
  /** The tab in front, where it is the programme's site. */
  dashboard: number | undefined;
  onPhone: boolean;
};

export const Popup = ({ data, allowed, onAsk, dashboard, onPhone }: PopupProps) => {
  const { accounts, trouble, language, ledger } = data;
  const [conditions, setConditions] = useState(data.conditions);
  const [chosen, choose] = useState(accounts[0]?.log);
  const say = words[language];
  const account = accounts.find(({ log }) => log === chosen);
  const offsetMin = offsetOf(account);
  const state = watchState(account && watchedOf(account), { trouble, allowed });
  const findings = account?.derived.known.findings ?? [];
  const open = findings.filter((finding) => finding.state !== 'resolved').sort(gravestFirst);
  const past = findings.filter((finding) => finding.state === 'resolved');
  const understood = async (condition: Condition): Promise<void> => {
    await clearCondition(condition.is);
    if (condition.is === 'log-lost' && ledger)
      await navigator.locks.request(`saksi-record-${ledger.name}`, () =>
        markTold(
          ledger.name,
          condition.lost.map(({ log }) => log),
        ),
      );
    // Gone from sight only when it is noted: the popup may be closed at once.
    setConditions((shown) => shown.filter((one) => one !== condition));
  };
  const card = (finding: Finding) => (
    <li key={`${account?.log} ${finding.key}`}>
      <FindingCard
        finding={finding}
        language={language}
        offsetMin={offsetMin}
        heading="h2"
        {...(account && { deviceOf: deviceIn(account) })}
      >
        {account && dashboard !== undefined && finding.state !== 'resolved' && (
          <KeepMoment log={account.log} finding={finding} tab={dashboard} language={language} />
        )}
        {account && (
          <a href={beforeAfterOf(account.log, finding)} target="_blank" rel="noreferrer">
            {say.pages.beforeAfter}
          </a>
        )}
      </FindingCard>
    </li>
  );
  return (
    <main class="popup">
      <Brand language={language}>
        {account && accounts.length === 1 && <span class="quiet">{account.label ?? say.popup.account}</span>}
      </Brand>
      {accounts.length > 1 && (
        <label>
          {say.popup.account}{' '}
          <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            {accounts.map(({ log, label, elsewhere }) => (
              <option key={log} value={log}>
                {label ?? say.popup.accountUnknownShort}
                {elsewhere && ` · ${elsewhere.device ?? say.devices.other}`}
              </option>
            ))}
          </select>
        </label>
      )}
      {account?.elsewhere ? (
        <section class="state" role="status">
          <h1>{say.devices.copy(account.elsewhere.device ?? say.devices.other)}</h1>
          <p>{say.devices.copyHow}</p>
        </section>
      ) : (
        <StateLine state={state} language={language} offsetMin={offsetMin} here={dashboard !== undefined} />
      )}
      <ConditionList
        conditions={conditions}
        language={language}
        offsetMin={offsetMin}
        onUnderstood={(condition) => void understood(condition)}
      />
      {!allowed && <PermissionBox granted={false} language={language} onAsk={onAsk} />}
      {!trouble && !account?.elsewhere && !account?.derived.lastComplete && <Guide done={guideOf(allowed, account)} language={language} />}
      {(state.is === 'nothing-yet' || state.is === 'incomplete' || state.is === 'list-unseen') && (
        <a class="button main" id="dashboard" href={DASHBOARD_URL} target="_blank" rel="noreferrer">
          {say.options.open}
        </a>
      )}
      {account && !account.label && <p class="quiet">{say.popup.accountUnknown}</p>}
      {account?.nobodys && ledger && <MinePanel ledger={ledger} nobodys={account} accounts={accounts} language={language} />}
      {account && !account.elsewhere && ledger && (
        <ExportWay key={account.log} onPhone={onPhone} ledger={ledger} account={account} language={language} offsetMin={offsetMin} />
      )}
      {account && !account.elsewhere && (
        <a class="button" id="complaint" href={keepLane(`/complaint.html?log=${account.log}`)} target="_blank" rel="noreferrer">
          {say.pages.complaint}
        </a>
      )}
      {account && !account.elsewhere && <KeepPage key={account.log} log={account.log} language={language} />}
      {open.length > 0 && (
        <section aria-label={say.popup.found}>
          <ul class="plain-list">{open.map(card)}</ul>
        </section>
      )}
      {account && !account.elsewhere && !account.nobodys && <Reminders key={account.log} account={account} language={language} />}
      {ledger && <BackupReminder ledger={ledger} language={language} offsetMin={offsetMin} />}
      {account && (
        <section>
          <h2>{say.popup.watched}</h2>
          <SectionList health={account.derived.health} language={language} offsetMin={offsetMin} />
          {account.derived.lastLook?.skipped && <SkippedList skipped={account.derived.lastLook.skipped} language={language} />}
        </section>
      )}
      {account && !account.nobodys && !account.elsewhere && ledger && (
        <RereadWhenIdle key={account.log} ledger={ledger} log={account.log} language={language} />
      )}
      {past.length > 0 && (
        <details>
          <summary>
            {say.popup.past} ({past.length})
          </summary>
          <ul class="plain-list">{past.map(card)}</ul>
        </details>
      )}
      <PopupLinks account={account} language={language} />
    </main>
  );
};
