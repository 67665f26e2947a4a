import type { ComponentChildren } from 'preact';
import { Brand } from '../../components/brand';
import { ChainCheck, type CheckedLog } from '../../components/chain-check';
import { type Condition, ConditionList } from '../../components/condition-list';
import { Drawing } from '../../components/drawing';
import { EntryRow } from '../../components/entry-row';
import { FileField } from '../../components/file-field';
import { FindingCard } from '../../components/finding-card';
import { FindingLine } from '../../components/finding-line';
import { GUIDE_STEPS, Guide } from '../../components/guide';
import { LineOfTime } from '../../components/line-of-time';
import { NotificationTest } from '../../components/notification-test';
import { OverTime } from '../../components/over-time';
import { PermissionBox } from '../../components/permission-box';
import { Points } from '../../components/points';
import { Refusal } from '../../components/refusal';
import { SandboxedPage } from '../../components/sandboxed-page';
import { SectionList } from '../../components/section-list';
import { SkippedList } from '../../components/skipped-list';
import { StateLine } from '../../components/state-line';
import { timelineLines } from '../../components/timeline-lines';
import { Verbatim } from '../../components/verbatim';
import { VerdictView } from '../../components/verdict-view';
import type { WatchState } from '../../components/watch-state';
import { WindowedList } from '../../components/windowed-list';
import { Working } from '../../components/working';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import { explainWords } from '../../utils/language/explain-words';
import { settingsWords } from '../../utils/language/settings-words';
import { verifyWords } from '../../utils/language/verify-words';
import { WHY_UNREAD } from '../../utils/schema/reading';
import { back, lost, overdue, rows, stuck } from './made-up';

export type Exhibit = { name: string; show(language: Language): ComponentChildren };

const WIB = 420;
const AT = '2020-08-06T02:14:00.000Z';

const STATES: WatchState[] = [
  { is: 'nothing-yet' },
  { is: 'all-well', lastComplete: AT, neverRead: [] },
  { is: 'all-well', lastComplete: AT, neverRead: ['balance', 'incentives'] },
  { is: 'incomplete' },
  { is: 'list-unseen', lastComplete: AT },
  { is: 'nobodys' },
  { is: 'not-allowed', lastComplete: AT },
  { is: 'problems', count: 1, lost: 1, grave: true, lastComplete: AT },
  { is: 'problems', count: 3, lost: 1, grave: true, lastComplete: AT },
  { is: 'problems', count: 1, lost: 0, grave: false, lastComplete: AT },
  ...WHY_UNREAD.map((why): WatchState => ({ is: 'cannot-read', why, lastComplete: AT })),
  ...(['quota', 'blocked', 'newer', 'gone', 'unknown'] as const).map(
    (kind): WatchState => ({ is: 'trouble', kind, detail: 'AbortError: imagined' }),
  ),
];

const CONDITIONS: Condition[] = [
  { is: 'log-lost', at: AT, lost: [{ log: 'a', size: 31, seen: AT }] },
  { is: 'chain-broken', at: AT, log: 'a', seq: 7, why: 'imagined' },
  { is: 'clock-wrong', at: AT, server: '2020-08-04T02:14:00.000Z' },
  { is: 'clock-back', at: AT, before: '2020-08-07T02:14:00.000Z' },
  { is: 'reload-tab', at: AT, tabs: [1, 2] },
];

/** Shown by a click on their button. */
const CHECKED: Record<string, () => Promise<CheckedLog>> = {
  whole: async () => ({ size: 31, places: [], copies: [], backwards: 1, time: AT }),
  damaged: async () => ({
    size: 31,
    places: [{ seq: 7, why: 'imagined' }],
    copies: [{ seq: 9, path: 'pages/9.html', why: 'imagined' }],
    backwards: 0,
    time: AT,
  }),
  failed: async () => {
    throw new Error('imagined');
  },
  endless: () => new Promise(() => {}),
};

const nothing = (): void => {};
const lines = timelineLines(rows, '2020-09-10T02:00:00.000Z', 420);

/** Every component in every state that is told apart, with what is made up for it. */
export const EXHIBITS: Exhibit[] = [
  ...STATES.map(
    (state): Exhibit => ({
      name: `StateLine: ${Object.values(state).slice(0, 2).join(' ')}`,
      show: (language) => <StateLine state={state} language={language} offsetMin={WIB} />,
    }),
  ),
  ...[lost, overdue, stuck, back].map(
    (finding): Exhibit => ({
      name: `FindingCard: ${finding.rule} ${finding.state}`,
      show: (language) => <FindingCard finding={finding} language={language} offsetMin={WIB} />,
    }),
  ),
  ...[lost, back].map(
    (finding): Exhibit => ({
      name: `FindingLine: ${finding.rule} ${finding.state}`,
      show: (language) => <FindingLine finding={finding} language={language} offsetMin={WIB} />,
    }),
  ),
  { name: 'Guide: half done', show: (language) => <Guide done={new Set(GUIDE_STEPS.slice(0, 2))} language={language} /> },
  { name: 'PermissionBox: withheld', show: (language) => <PermissionBox granted={false} language={language} onAsk={nothing} /> },
  { name: 'PermissionBox: granted', show: (language) => <PermissionBox granted={true} language={language} onAsk={nothing} /> },
  { name: 'NotificationTest', show: (language) => <NotificationTest language={language} onSend={async () => {}} /> },
  {
    name: 'SectionList',
    show: (language) => (
      <SectionList
        health={{ trainings: { lastRead: AT, lastLook: { at: AT } }, balance: { lastLook: { at: AT, why: 'page-error' } } }}
        language={language}
        offsetMin={WIB}
      />
    ),
  },
  {
    name: 'SkippedList',
    show: (language) => (
      <SkippedList skipped={[{ rule: 'incentive-overdue', section: 'incentives', why: 'unrecognised' }]} language={language} />
    ),
  },
  { name: 'Drawing', show: () => <Drawing /> },
  {
    name: 'Brand',
    show: (language) => (
      <Brand language={language}>
        <span class="quiet">Budi S••• · •••• 2222</span>
      </Brand>
    ),
  },
  ...CONDITIONS.map(
    (condition): Exhibit => ({
      name: `ConditionList: ${condition.is}`,
      show: (language) => <ConditionList conditions={[condition]} language={language} offsetMin={WIB} onUnderstood={nothing} />,
    }),
  ),
  ...Object.entries(CHECKED).map(
    ([name, check]): Exhibit => ({
      name: `ChainCheck: ${name}`,
      show: (language) => <ChainCheck language={language} offsetMin={WIB} check={check} />,
    }),
  ),
  { name: 'FileField', show: (language) => <FileField label={verifyWords[language].choose} accept=".zip" onChoose={nothing} /> },
  { name: 'Working: 40 of 100', show: (language) => <Working label={verifyWords[language].checking(40)} done={40} total={100} /> },
  {
    name: 'Working: nobody knows how far, and it can be stopped',
    show: (language) => (
      <Working label={settingsWords[language].restore.opening} cancel={{ label: settingsWords[language].restore.cancel, run: nothing }} />
    ),
  },
  {
    name: 'Points',
    show: (language) => <Points title={words[language].options.never} points={words[language].options.neverWhat} />,
  },
  { name: 'Refusal', show: (language) => <Refusal sentence={explainWords[language].explain.noLook} /> },
  {
    name: 'EntryRow',
    show: (language) => (
      <ul class="plain-list">
        {rows.slice(0, 2).map((entry) => (
          <EntryRow key={entry.seq} entry={entry} language={language} offsetMin={WIB} />
        ))}
      </ul>
    ),
  },
  { name: 'Verbatim', show: () => <Verbatim>{'Pelatihan Saya\nMenulis Opini\nAktif'}</Verbatim> },
  { name: 'SandboxedPage', show: () => <SandboxedPage title="made-up page" html="<h2>Pelatihan Saya</h2><p>Menulis Opini</p>" /> },
  {
    name: 'OverTime',
    show: (language) => <OverTime rows={rows} language={language} offsetMin={WIB} onEntry={nothing} />,
  },
  { name: 'OverTime: nothing read', show: (language) => <OverTime rows={[]} language={language} offsetMin={WIB} onEntry={nothing} /> },
  {
    name: 'WindowedList of LineOfTime',
    show: (language) => (
      <WindowedList
        label="made-up"
        busy={false}
        keys={lines.map((line) => (line.is === 'row' ? `entry-${line.row.seq}` : `gap-${line.from}`))}
        className={(index) => (lines[index]?.is === 'gap' ? 'entry gap' : 'entry')}
        render={(index) => {
          const line = lines[index];
          return line && <LineOfTime line={line} language={language} offsetMin={WIB} />;
        }}
      />
    ),
  },
  ...(
    [
      ['ok', true, true, 'chain'],
      ['unwritten', true, false, 'chain'],
      ['broken', false, false, 'chain'],
      ['foreign', false, false, 'ours'],
    ] as const
  ).map(
    ([name, ok, asWritten, id]): Exhibit => ({
      name: `VerdictView: ${name}`,
      show: (language) => (
        <VerdictView
          name="bukti-00000000-samar.zip"
          verdict={{
            ok,
            asWritten,
            formerKeys: [],
            size: 3,
            checks: [{ id, ok, detail: 'Rantai catatan', where: 'data/log.jsonl' }],
            cannotConclude: ['…'],
          }}
          language={language}
        />
      ),
    }),
  ),
];
