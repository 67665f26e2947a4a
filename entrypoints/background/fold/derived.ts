import type { SectionHealth } from '../../../components/section-list';
import type { Skipped } from '../../../utils/compare/compare';
import type { Known } from '../../../utils/compare/known';
import { nothingKnown } from '../../../utils/compare/known';
import type { Dossier } from '../../../utils/schema/dossier';
import type { Frames } from '../../../utils/schema/frame';
import type { Section } from '../../../utils/schema/section';
import { SECTIONS } from '../../../utils/schema/section';
import type { Snapshot } from '../../../utils/schema/snapshot';
import type { Personal } from '../look/capture-draft';

/**
 * What one log's entries add up to, kept beside it so that neither a new look nor the popup has to scan the history.
 * Never evidence: it can be folded again from the entries at any time.
 */
export type Derived = {
  known: Known;
  /** For each page address, the last entry with content of its own, the hash of that content, and what stood around its lists. */
  latest: Record<string, { seq: number; content: string; frames?: Frames }>;
  /** Personal values seen so far, to be hidden also on pages that show them outside the account section. */
  personal: Personal[];
  health: Partial<Record<Section, SectionHealth>>;
  lastLook?: {
    at: string;
    offsetMin: number;
    page: Snapshot['page']['kind'];
    ready: Snapshot['page']['ready'];
    /** Rules that could not look; absent in logs of the first days. */
    skipped?: Skipped[];
  };
  /** The last look at which the list of trainings was read completely. */
  lastComplete?: string;
  /** What the participant added: complaints, answers, papers, pages of second witnesses. */
  dossier?: Dossier;
};

export const nothingDerived: Derived = { known: nothingKnown, latest: {}, personal: [], health: {} };

const MOST_ADDRESSES = 50;

/** The newest addresses only: an address with an id in it could otherwise grow this for ever. */
const newest = (latest: Derived['latest']): Derived['latest'] =>
  Object.fromEntries(
    Object.entries(latest)
      .sort(([, a], [, b]) => b.seq - a.seq)
      .slice(0, MOST_ADDRESSES),
  );

const later = (one: string | undefined, other: string): string => (one && one > other ? one : other);

/** What a look told late says of a section is news only where no later one has spoken of it. */
const healthAfter = (health: Derived['health'], { snapshot, at, late }: Look): Derived['health'] =>
  Object.fromEntries(
    SECTIONS.map((section) => {
      const before = health[section];
      const reading = snapshot[section];
      const isRead = reading.state === 'read';
      if (late && before) return [section, isRead ? { ...before, lastRead: later(before.lastRead, at) } : before];
      const lastRead = isRead ? at : before?.lastRead;
      return [section, { ...(lastRead && { lastRead }), lastLook: { at, ...(reading.state === 'unread' && { why: reading.why }) } }];
    }),
  );

export type Look = {
  snapshot: Snapshot;
  at: string;
  offsetMin: number;
  personal: Personal[];
  content: string;
  seq: number;
  unchanged: boolean;
  /** It was told when later looks had been recorded. */
  late: boolean;
  skipped: Skipped[];
};

/** Folds one recorded look in. */
export const derivedAfter = (before: Derived, known: Known, look: Look): Derived => {
  const { snapshot, at, offsetMin, personal, content, seq, unchanged, late, skipped } = look;
  const { page } = snapshot;
  const isRead = snapshot.trainings.state === 'read';
  const lastComplete = isRead ? (late ? later(before.lastComplete, at) : at) : before.lastComplete;
  return {
    known,
    latest:
      unchanged || late
        ? before.latest
        : newest({ ...before.latest, [page.url]: { seq, content, ...(page.frames && { frames: page.frames }) } }),
    personal,
    health: healthAfter(before.health, look),
    lastLook: late && before.lastLook ? before.lastLook : { at, offsetMin, page: page.kind, ready: page.ready, skipped },
    ...(lastComplete && { lastComplete }),
    ...(before.dossier && { dossier: before.dossier }),
  };
};
