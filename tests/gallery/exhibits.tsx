import type { ComponentChildren } from 'preact';
import { Drawing } from '../../components/drawing';
import { FindingCard } from '../../components/finding-card';
import { GUIDE_STEPS, Guide } from '../../components/guide';
import { LineOfTime } from '../../components/line-of-time';
import { NotificationTest } from '../../components/notification-test';
import { OverTime } from '../../components/over-time';
import { PermissionBox } from '../../components/permission-box';
import { SectionList } from '../../components/section-list';
import { SkippedList } from '../../components/skipped-list';
import { StateLine } from '../../components/state-line';
import { timelineLines } from '../../components/timeline-lines';
import { VerdictView } from '../../components/verdict-view';
import type { WatchState } from '../../components/watch-state';
import { WindowedList } from '../../components/windowed-list';
import type { Language } from '../../utils/language/dates';
import { WHY_UNREAD } from '../../utils/schema/reading';
import { back, lost, overdue, rows } from './made-up';

export type Exhibit = { name: string; show(language: Language): ComponentChildren };

const WIB = 420;
const AT = '2020-08-06T02:14:00.000Z';

const STATES: WatchState[] = [
  { is: 'nothing-yet' },
  { is: 'all-well', lastComplete: AT },
  { is: 'incomplete' },
  { is: 'not-allowed', lastComplete: AT },
  { is: 'problems', count: 1, lost: 1, grave: true, lastComplete: AT },
  { is: 'problems', count: 3, lost: 1, grave: true, lastComplete: AT },
  { is: 'problems', count: 1, lost: 0, grave: false, lastComplete: AT },
  ...WHY_UNREAD.map((why): WatchState => ({ is: 'cannot-read', why, lastComplete: AT })),
  ...(['quota', 'blocked', 'newer', 'gone', 'unknown'] as const).map(
    (kind): WatchState => ({ is: 'trouble', kind, detail: 'AbortError: imagined' }),
  ),
];

const nothing = (): void => {};
const lines = timelineLines(rows, '2020-09-10T02:00:00.000Z');

/** Every component in every state that is told apart, with what is made up for it. */
export const EXHIBITS: Exhibit[] = [
  ...STATES.map(
    (state): Exhibit => ({
      name: `StateLine: ${Object.values(state).slice(0, 2).join(' ')}`,
      show: (language) => <StateLine state={state} language={language} offsetMin={WIB} />,
    }),
  ),
  ...[lost, overdue, back].map(
    (finding): Exhibit => ({
      name: `FindingCard: ${finding.rule} ${finding.state}`,
      show: (language) => <FindingCard finding={finding} language={language} offsetMin={WIB} />,
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
      ['ok', true, true],
      ['unwritten', true, false],
      ['broken', false, false],
    ] as const
  ).map(
    ([name, ok, asWritten]): Exhibit => ({
      name: `VerdictView: ${name}`,
      show: (language) => (
        <VerdictView
          name="bukti-00000000-samar.zip"
          verdict={{
            ok,
            asWritten,
            checks: [{ id: 'chain', ok, detail: 'Rantai catatan', where: 'data/log.jsonl' }],
            cannotConclude: ['…'],
          }}
          language={language}
        />
      ),
    }),
  ),
];
