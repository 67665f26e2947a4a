import type { Condition } from '../../../components/condition-list';
import { headOf } from '../../../utils/chain/header';
import { keyedFrames } from '../../../utils/chain/keyed-frames';
import { sha256Hex } from '../../../utils/chain/sha256';
import { type Compared, compare, type Known } from '../../../utils/compare/compare';
import { HeadMoved } from '../../../utils/ledger/append';
import type { Finding, Sighting } from '../../../utils/schema/finding';
import type { Frames } from '../../../utils/schema/frame';
import { snapshotLeaves } from '../../../utils/schema/leaves';
import type { Snapshot } from '../../../utils/schema/snapshot';
import type { Submission } from '../../../utils/schema/submission';
import { derivedAfter } from '../fold/derived';
import { knownOf } from '../fold/refold';
import type { Stage } from '../stage';
import { type Clocks, clockCondition, serverTimeInstead } from '../watch/clock-condition';
import type { RememberedHead } from '../watch/remembered-heads';
import { asAnswered } from './as-answered';
import { captureDraft, codesIn, codesKnown, type Personal, personalIn, unchangedDraft } from './capture-draft';
import { findingDraft } from './finding-draft';
import { hidePath } from './hide-path';
import { placeOf } from './place-of';
import type { ServerHeaders } from './server-headers';
import { whoseLog } from './whose-log';
import { withJudgement } from './with-judgement';

export type Recorded = {
  log: string;
  seq: number;
  known: boolean;
  offsetMin: number;
  steps: Finding[];
  /** Where the log ended before, and ends now; absent for a look that had been recorded already. */
  grown?: { before: number; end: RememberedHead };
  /** What is to be said about the device's clock. */
  clock?: Condition | undefined;
};

/**
 * What makes a look new: what was read, and which rules could not judge it; while something is missing also what stands around the lists, for the page may be in
 * another state. Where a part of the page could not be understood, or it shows no
 * training that we know of (a heading without a known word looks like no list at all), its text too, so that it is kept for a better reader.
 */
const contentOf = (snapshot: Snapshot, { skipped, known }: Compared, text: string): string => {
  const { page, profile, ...sections } = snapshot;
  const isUnknown = (section: (typeof sections)[keyof typeof sections]): boolean =>
    section.state === 'unread' && section.why === 'unrecognised';
  const notUnderstood = sections.trainings.state === 'unread' || Object.values(sections).some(isUnknown);
  const isMissing = known.findings.some(({ severity, state }) => severity === 'loss' && state !== 'resolved');
  const content = {
    profile,
    kind: page.kind,
    ...(isMissing && { frames: page.frames }),
    sections,
    skipped,
    ...(notUnderstood && { text: text.replace(/\d+/g, '#') }),
  };
  // Plain JSON: it only has to be the same for the same look, and takes any text a page can show, broken Unicode too.
  return sha256Hex(new TextEncoder().encode(JSON.stringify(content)));
};

const distinct = (personal: readonly Personal[]): Personal[] => [...new Map(personal.map((one) => [one.value, one])).values()];

/** A page of nobody known can accuse nobody. */
const unjudged = (known: Known): Compared => ({ known, steps: [], skipped: [], explained: [], remarks: [] });

const withFrames = ({ page: { frames: _, ...page }, ...sections }: Snapshot, frames: Frames | undefined): Snapshot => ({
  ...sections,
  page: { ...page, ...(frames && { frames }) },
});

/** As the log tells it: nobody in the address, and no digest that could be guessed. */
const withHiddenPage = (snapshot: Snapshot, personal: readonly Personal[], secret: string): Snapshot => {
  const { frames, url } = snapshot.page;
  return withFrames({ ...snapshot, page: { ...snapshot.page, url: hidePath(url, personal) } }, frames && keyedFrames(frames, secret));
};

const MOST_TRIES = 5;

/**
 * Records one look: finds its log, compares it with what is known, and appends the look and what was found in one transaction.
 * One at a time in the whole browser; the log's own compare-and-swap is the second lock.
 */
export const recordSnapshot = (stage: Stage, read: Submission, headers: ServerHeaders | undefined): Promise<Recorded> =>
  navigator.locks.request(`saksi-record-${stage.name}`, async () => {
    const submitted = asAnswered(read, headers);
    const ledger = await stage.ledger();
    const at = stage.clock.at(submitted.readAt);
    const { row: found, known: isKnown, session } = await whoseLog(stage, ledger, submitted.snapshot, at);

    for (let attempt = 1; ; attempt += 1) {
      const row = attempt === 1 ? found : { ...found, ...(await ledger.log(found.log)), marks: found.marks };
      const before = await knownOf(ledger, row);
      const personal = distinct([...before.personal, ...personalIn(submitted)]);
      // Before anything is judged: what is compared is the address that the entry tells.
      const snapshot = withHiddenPage(submitted.snapshot, personal, row.secret);
      const submission = { ...submitted, ...stage.clock.zone(submitted), snapshot };
      const now = stage.clock.at(Date.now());
      const lastAt = before.lastLook?.at;
      const place = lastAt && lastAt > at ? await placeOf(ledger, row.log, row.size, submission, at) : undefined;
      if (place && 'recorded' in place)
        return { log: row.log, seq: place.recorded, known: isKnown, offsetMin: submission.offsetMin, steps: [] };
      // A clock that was set back is behind the last look still, and what it dates is the newest all the same.
      const after = place && place.after < row.size - 1 && lastAt && lastAt <= now ? place.after : undefined;
      const clocks: Clocks = {
        at,
        now,
        before: lastAt,
        server: headers?.date,
        monoMs: submission.monoMs,
      };
      // With a clock that is days off every deadline would be judged wrongly: the server's says when this was seen.
      const seen: Sighting = { seq: row.size, at: serverTimeInstead(clocks) ?? at, load: submission.load, session: session.id };
      const judgedWith = (frames: Frames | undefined): Compared =>
        isKnown
          ? compare(before.known, { snapshot: withFrames(snapshot, frames), seen, after }, { offsetMin: submission.offsetMin })
          : unjudged(before.known);
      const asShown = judgedWith(snapshot.page.frames);
      const content = contentOf(snapshot, asShown, submission.text);
      const last = before.latest[snapshot.page.url];
      // A reason or a remark is told in the entry, so that a look which brings one is no mere repetition.
      const unchanged = last?.content === content && asShown.explained.length + asShown.remarks.length === 0;
      // The log tells of a repetition only that it is one.
      const judged = unchanged ? judgedWith(last.frames) : asShown;
      const secrets = distinct([...personal, ...codesIn(snapshot), ...codesKnown(before.known)]);
      const circumstances = { at, after, session: session.id, headers, ...(row.marks.card && { acct: row.marks.card }) };
      const look = unchanged
        ? unchangedDraft(submission, circumstances, last.seq)
        : withJudgement(captureDraft(submission, circumstances, personal), judged, secrets);
      const derived = derivedAfter(before, judged.known, {
        snapshot,
        at,
        offsetMin: submission.offsetMin,
        personal,
        content,
        seq: row.size,
        unchanged,
        late: after !== undefined,
        skipped: judged.skipped,
      });
      try {
        const entries = await ledger.append(
          row.log,
          row.size,
          [look, ...judged.steps.map((step) => findingDraft(step, at, secrets, snapshotLeaves(snapshot)))],
          {
            derived,
            marks: row.marks,
            submission: submission.id,
          },
        );
        const [entry, last] = [entries[0], entries.at(-1)];
        if (!entry || !last) throw new Error('the ledger acknowledged nothing');
        const answer = { log: row.log, seq: entry.seq, known: isKnown, offsetMin: submission.offsetMin };
        // A retried submission is answered with its first entry, and found nothing new.
        if (entry.seq !== row.size) return { ...answer, steps: [] };
        const grown = { before: row.size, end: { size: last.seq + 1, head: headOf(last.line), at } };
        return { ...answer, steps: judged.steps, grown, clock: clockCondition(clocks) };
      } catch (error) {
        if (!(error instanceof HeadMoved) || attempt === MOST_TRIES) throw error;
      }
    }
  });
