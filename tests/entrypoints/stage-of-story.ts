import 'fake-indexeddb/auto';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Derived } from '../../entrypoints/background/fold/derived';
import { handlersFor } from '../../entrypoints/background/handlers';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { rereadHandlers } from '../../entrypoints/background/look/reread';
import { isNobodys } from '../../entrypoints/background/look/whose-log';
import { connection, type Stage, type Zone } from '../../entrypoints/background/stage';
import { looksToReread, rereadOld } from '../../entrypoints/explain/reread-old';
import { wordsForWith } from '../../entrypoints/explain/words-for';
import { settle } from '../../entrypoints/prakerja.content/settle';
import type { Sender } from '../../utils/messages/receive';
import { profileFor, profileOfEras } from '../../utils/profiles';
import { isWaiting } from '../../utils/reader/loading';
import { isNobodysPage } from '../../utils/reader/nobodys-page';
import { readSnapshot } from '../../utils/reader/read-snapshot';
import { serialise } from '../../utils/reader/serialise';
import { wholeText } from '../../utils/reader/shadow-roots';
import type { Finding } from '../../utils/schema/finding';
import type { Snapshot } from '../../utils/schema/snapshot';
import { attachDeclared } from '../tools/declared-shadow';
import { inTime } from '../tools/in-time';
import type { Statement } from '../tools/statement';
import { statementMessages } from '../tools/statement-messages';
import type { Story, Visit } from '../tools/story';
import { sessionInMemory } from './session-in-memory';
import { freshId, submissionOf } from './submissions';

/** A stage in memory, whose clock is the story's. For speed; the proof is the same story in a real browser. */
export const memoryStage = (): Stage & { now: string } => {
  const name = `story-${freshId()}`;
  const stage = {
    now: new Date(0).toISOString(),
    name,
    ...connection(name),
    session: sessionInMemory(),
    clock: { kind: 'simulated' as const, at: () => new Date(stage.now).toISOString(), zone: (device: Zone) => device },
    looked: () => {},
    alerted: () => {},
  };
  return stage;
};

const offsetOf = (at: string): number => {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(at) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
};

type Seen = { snapshot: Snapshot; html: string; text: string };

/**
 * The page as jsdom runs it, read when it has settled, and again where it has changed by the end of a longer stay:
 * what the content script does, without a browser.
 */
const looksAt = async (visit: Visit, onLook: (seen: Seen) => Promise<void>): Promise<void> => {
  const profile = visit.words ? profileOfEras(visit.url, visit.words) : profileFor(visit.url);
  if (!profile) return;
  const { window } = new JSDOM(visit.html, {
    url: visit.url,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  try {
    const document = window.document as unknown as Document;
    attachDeclared(document);
    globalThis.MutationObserver ??= window.MutationObserver;
    const clock = {
      setTimeout: (call: () => void, ms: number) => Number(setTimeout(call, ms)),
      clearTimeout: (id: number) => clearTimeout(id),
    };
    const look = async (): Promise<string> => {
      const ready = await settle({ document, signal: new AbortController().signal, isWaiting: () => isWaiting(document, profile), clock });
      const { snapshot } = readSnapshot(document, profile, { url: visit.url, status: visit.status, ready });
      await onLook({ snapshot, ...serialise(document) });
      return wholeText(document);
    };
    const began = performance.now();
    const shown = await look();
    const left = visit.dwellMs - (performance.now() - began);
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
    if (wholeText(document) !== shown) await look();
  } finally {
    window.close();
  }
};

/** Plays one visit into the stage's log. */
export const playVisit = async (stage: Stage & { now: string }, visit: Visit): Promise<void> => {
  const load = freshId();
  await looksAt(visit, async (seen) => {
    if (isNobodysPage(seen.snapshot)) return;
    stage.now = visit.at;
    const { snapshot, html, text } = seen;
    const submission = submissionOf(snapshot, { html, text, load, monoMs: 0, offsetMin: offsetOf(visit.at), status: visit.status });
    await recordSnapshot(stage, submission, undefined);
  });
  if (visit.reread) await readAgain(stage);
};

/** Every account's old pages, read again with today's words. */
export const readAgain = async (stage: Stage): Promise<number> => {
  globalThis.DOMParser ??= new JSDOM().window.DOMParser as typeof DOMParser;
  const ledger = await stage.ledger();
  const { 'record-rereading': answer } = rereadHandlers(
    async () => stage,
    async () => {},
  );
  let recorded = 0;
  for (const { log } of (await ledger.logs()).filter((row) => !isNobodys(row))) {
    const again = await rereadOld({
      ledger,
      log,
      seqs: await looksToReread(ledger, log, wordsForWith([])),
      wordsFor: wordsForWith([]),
      record: async (readings) => (await answer({ log, readings }, { id: 'saksi' })).recorded,
      breathe: async () => {},
      signal: new AbortController().signal,
      onProgress: () => {},
    });
    recorded += again.recorded;
  }
  return recorded;
};

export const findingsOf = async (stage: Stage): Promise<Finding[]> =>
  (await (await stage.ledger()).logs()).flatMap((row) => (row.derived as Derived | null)?.known.findings ?? []);

const page = { id: 'saksi', url: 'chrome-extension://saksi/complaint.html' };

const tell = async (stage: Stage & { now: string }, statement: Statement, seqs: Map<string, number>): Promise<void> => {
  // A page can only be kept from a browser.
  if (statement.is === 'page') return;
  stage.now = statement.at;
  const row = (await (await stage.ledger()).logs()).at(-1);
  if (!row) throw new Error(`a statement at ${statement.at} needs a look before it`);
  const { trainings = [] } = (row.derived as Derived | null)?.known ?? {};
  const told = { log: row.log, trainings: trainings.map(({ id, record }) => ({ id, title: record.title })), seqs };
  const handlers = handlersFor(async () => stage);
  for (const { name, carries } of await statementMessages(statement, { ...told, findings: await findingsOf(stage) })) {
    const { seq } = await (handlers[name] as (carries: unknown, sender: Sender) => Promise<{ seq: number }>)(carries, page);
    if (statement.name !== undefined && !seqs.has(statement.name)) seqs.set(statement.name, seq);
  }
};

/** Plays a whole story into the stage's log: visits, and what the participant adds in between. */
export const playStory = async (stage: Stage & { now: string }, story: Story): Promise<void> => {
  const seqs = new Map<string, number>();
  for (const step of inTime(story)) await ('is' in step ? tell(stage, step, seqs) : playVisit(stage, step));
};
