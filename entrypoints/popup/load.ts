import type { Condition } from '../../components/condition-list';
import type { StorageProblem } from '../../components/watch-state';
import { browser } from '../../utils/browser';
import { words } from '../../utils/language';
import { type Language, sayDate, WIB_MIN } from '../../utils/language/dates';
import type { LogRow } from '../../utils/ledger/database';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { troubleOf } from '../../utils/ledger/trouble';
import type { Derived } from '../background/fold/derived';
import { nothingDerived } from '../background/fold/derived';
import { conditions } from '../background/watch/conditions';
import { lostLogs } from '../background/watch/remembered-heads';
import { staleTabs } from '../background/watch/stale-tabs';
import { type Devices, devicesOf } from './devices';
import { openPageLedger } from './open-ledger';
import { shownLogs } from './shown-logs';

export type AccountView = {
  log: string;
  /** Masked: enough to tell two accounts apart, not enough to copy. `undefined` for pages of nobody known. */
  label: string | undefined;
  /** The log of pages that name nobody. */
  nobodys: boolean;
  derived: Derived;
  /** Another device writes it, and it is only kept here; what the participant calls that device. */
  elsewhere?: { device?: string };
  /** Where more than one device saw it. */
  devices?: Devices;
};

export type PopupData = {
  ledger?: ReadLedger;
  accounts: AccountView[];
  trouble?: StorageProblem;
  conditions: Condition[];
  language: Language;
};

/** `Budi Santoso`, `9999000011112222` → `Budi S••• · •••• 2222`. */
export const maskedLabel = (personal: Derived['personal']): string | undefined => {
  const of = (kind: string): string | undefined => personal.find((one) => one.kind === kind)?.value;
  const [first, ...rest] = (of('nama') ?? '').split(/\s+/);
  const name = first && [first, ...rest.map((part) => `${part.charAt(0)}•••`)].join(' ');
  const card = of('kartu');
  const parts = [name, card && `•••• ${card.slice(-4)}`].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : undefined;
};

const offsetIn = ({ lastLook }: Derived): number => lastLook?.offsetMin ?? WIB_MIN;

/** Minutes east of UTC in which an account's times are told: the participant's own, as at the last look; WIB where none is recorded. */
export const offsetOf = (account: AccountView | undefined): number => (account ? offsetIn(account.derived) : WIB_MIN);

/** Then the one that was looked at last. */
const ownFirst = (a: AccountView, b: AccountView): number =>
  Number(a.elsewhere !== undefined) - Number(b.elsewhere !== undefined) ||
  (b.derived.lastLook?.at ?? '').localeCompare(a.derived.lastLook?.at ?? '');

/** What was told, and what can be seen at this moment: a log that is missing before any look has missed it, tabs to be loaded again. */
const conditionsNow = async (opened?: { ledger: ReadLedger; rows: readonly LogRow[] }): Promise<Condition[]> => {
  const told = await conditions();
  const at = new Date().toISOString();
  const lost = opened ? (await lostLogs(opened.ledger.name, opened.rows)).filter((one) => !one.told) : [];
  const tabs = await staleTabs();
  return [
    ...(lost.length > 0 && !told.some(({ is }) => is === 'log-lost')
      ? [{ is: 'log-lost' as const, at, lost: lost.map(({ log, size, at: seen }) => ({ log, size, seen })) }]
      : []),
    ...told,
    ...(tabs.length > 0 ? [{ is: 'reload-tab' as const, at, tabs }] : []),
  ];
};

type Told = { language: Language; trouble: StorageProblem | undefined; device: string | undefined };

/** What was told and chosen before, without the ledger. */
export const toldBefore = async (): Promise<Told> => {
  const [local, session] = (await Promise.all([
    browser.storage.local.get(['language', 'trouble', 'device']),
    browser.storage.session.get('trouble'),
  ])) as [{ language?: Language; trouble?: StorageProblem; device?: string }, { trouble?: StorageProblem }];
  // What could not be written to a full disk is at least in memory.
  return { language: local.language ?? 'id', trouble: session.trouble ?? local.trouble, device: local.device };
};

/** What can be shown of trouble that was told, before anybody knows whether the ledger opens now: that may take long. Undefined where none was. */
export const toldPopup = async (told: Promise<Told>): Promise<PopupData | undefined> => {
  const { language, trouble } = await told;
  return trouble && { accounts: [], trouble, conditions: await conditionsNow(), language };
};

/** Everything the popup shows, without scanning the history: one small row for each account. */
export const loadPopup = async (told: Promise<Told> = toldBefore()): Promise<PopupData> => {
  const { language, trouble, device: own } = await told;
  try {
    const ledger = await openPageLedger();
    const rows = await ledger.logs();
    const accounts = shownLogs(rows).map((row): AccountView => {
      const { log, closed, device } = row;
      const derived = (row.derived as Derived | null) ?? nothingDerived;
      const since = row.marks.said ? words[language].origin.byWord(sayDate(row.openedAt, offsetIn(derived), language)) : undefined;
      const copy = closed && { elsewhere: device === undefined ? {} : { device } };
      const nobodys = !closed && Object.keys(row.marks).length === 0;
      const devices = devicesOf(row, rows, own, language);
      return { log, label: maskedLabel(derived.personal) ?? since, nobodys, derived, ...copy, ...(devices && { devices }) };
    });
    const now = await conditionsNow({ ledger, rows });
    return { ledger, accounts: accounts.sort(ownFirst), ...(trouble && { trouble }), conditions: now, language };
  } catch (error) {
    return { accounts: [], trouble: await troubleOf(error), conditions: await conditionsNow(), language };
  }
};
