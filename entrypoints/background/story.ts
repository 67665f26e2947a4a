import { browser } from '../../utils/browser';
import { eraseDatabase } from '../../utils/ledger/erase';
import type { Self, Sender } from '../../utils/messages/receive';
import type { Finding } from '../../utils/schema/finding';
import { SECTIONS } from '../../utils/schema/section';
import type { Submission } from '../../utils/schema/submission';
import type { Derived } from './fold/derived';
import { browserSession } from './look/browser-session';
import type { Recorded } from './look/record-snapshot';
import type { Stage, Zone } from './stage';
import { connection } from './stage';

/**
 * Only in story builds (`--mode story`): several stories side by side in one browser, each in its own tab (its *lane*),
 * with a ledger, a session and a clock of its own. The production build has none of this, and no way to accept a clock.
 */
type Look = {
  load: string;
  url: string;
  at: string;
  sections: Record<string, string>;
  account: 'known' | 'unknown';
  trigger: string;
  seq: number;
};
type Lane = { tab: number; now: string; looks: Look[]; alerts: Finding[] };

/** In memory: a story build's worker is kept awake by its player, which asks several times a second. */
const lanes = new Map<string, Lane>();
const connections = new Map<string, ReturnType<typeof connection>>();

const databaseOf = (lane: string): string => `saksi-story-${lane}`;

const connectionOf = (lane: string): ReturnType<typeof connection> => {
  const known = connections.get(lane) ?? connection(databaseOf(lane));
  connections.set(lane, known);
  return known;
};

const laneOf = (sender: Sender): string => {
  const named = sender.url && new URL(sender.url).searchParams.get('lane');
  const lane = named || [...lanes].find(([, { tab }]) => tab === sender.tab?.id)?.[0];
  if (!lane) throw new Error(`no story is played in tab ${sender.tab?.id}`);
  return lane;
};

const lookOf = ({ load, snapshot, trigger }: Submission, recorded: Recorded | undefined, at: string): Look => ({
  load,
  url: snapshot.page.url,
  at,
  sections: Object.fromEntries(
    SECTIONS.map((section) => {
      const reading = snapshot[section];
      return [section, reading.state === 'read' ? 'read' : `unread:${reading.why}`];
    }),
  ),
  account: recorded?.known ? 'known' : 'unknown',
  trigger,
  seq: recorded?.seq ?? -1,
});

const ZONES: Record<number, string> = { 420: 'Asia/Jakarta', 480: 'Asia/Makassar', 540: 'Asia/Jayapura' };

/** A story is told in the participant's time, wherever it is played: `2020-08-06T09:14:00+07:00` is WIB. */
const zoneOf = (now: string): Zone => {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(now) ?? [];
  const offsetMin = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  return { offsetMin, timeZone: ZONES[offsetMin] ?? 'UTC' };
};

export const storyStage = async (sender: Sender): Promise<Stage> => {
  const name = laneOf(sender);
  const lane = lanes.get(name);
  if (!lane) throw new Error(`no story "${name}" has begun`);
  const at = new Date(lane.now).toISOString();
  return {
    name: databaseOf(name),
    ...connectionOf(name),
    clock: { kind: 'simulated', at: () => at, zone: () => zoneOf(lane.now) },
    session: browserSession(databaseOf(name)),
    looked: (submission, recorded) => void lane.looks.push(lookOf(submission, recorded, at)),
    alerted: (finding) => void lane.alerts.push(finding),
  };
};

type Asked = { name: string; lane: string; tab?: number; now?: string };

const answers: Record<string, (asked: Asked) => Promise<unknown>> = {
  'story-begin': async ({ lane, tab = -1 }) => {
    await connectionOf(lane).letGo();
    await eraseDatabase(databaseOf(lane));
    await browser.storage.session.remove(`session:${databaseOf(lane)}`);
    await browser.storage.local.remove(`heads:${databaseOf(lane)}`);
    lanes.set(lane, { tab, now: new Date(0).toISOString(), looks: [], alerts: [] });
    return { ok: true };
  },
  'story-clock': async ({ lane, now = '' }) => {
    const story = lanes.get(lane);
    if (!story || Number.isNaN(Date.parse(now))) throw new Error(`cannot set the clock of "${lane}" to "${now}"`);
    story.now = now;
    return { ok: true };
  },
  'story-looks': async ({ lane }) => lanes.get(lane)?.looks ?? [],
  'story-alerts': async ({ lane }) => lanes.get(lane)?.alerts ?? [],
  'story-log': async ({ lane }) => {
    const row = (await (await connectionOf(lane).ledger()).logs()).at(-1);
    if (!row) throw new Error(`"${lane}" has no log yet: a statement needs a look before it`);
    const { trainings = [] } = (row.derived as Derived | null)?.known ?? {};
    return { log: row.log, trainings: trainings.map(({ id, record }) => ({ id, title: record.title })) };
  },
  'story-findings': async ({ lane }) =>
    (await (await connectionOf(lane).ledger()).logs()).flatMap((row) => (row.derived as Derived | undefined)?.known.findings ?? []),
};

/** The player's questions, from one of our own pages only. */
export const answerStory = (message: unknown, sender: Sender, self: Self): Promise<unknown> | undefined => {
  const asked = message as Asked;
  const answer = answers[asked?.name];
  if (!answer || !sender.url?.startsWith(self.origin)) return undefined;
  return answer(asked).catch((error) => ({ error: String(error) }));
};
