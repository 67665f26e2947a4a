import type { Known } from '../../../utils/compare/known';
import type { Draft } from '../../../utils/ledger/append';
import { personalBeside } from '../../../utils/reader/personal-beside';
import type { Leaf } from '../../../utils/schema/leaves';
import { observedOf, snapshotLeaves } from '../../../utils/schema/leaves';
import type { Snapshot } from '../../../utils/schema/snapshot';
import type { Submission } from '../../../utils/schema/submission';
import { hideInPage } from '../hide-personal';
import { software } from '../software';
import type { ServerHeaders } from './server-headers';

/** A value that says who the participant is, to be replaced by a token wherever it is shown. */
export type Personal = { kind: string; value: string };

/** `after`: told late, when later looks had been recorded (place-of.ts); the entry it comes after by the device's clock. */
export type Circumstances = { at: string; after?: number | undefined; session: string; acct?: string; headers?: ServerHeaders | undefined };

const captured = (submission: Submission, { at, after, session, headers }: Circumstances) => {
  const skew = headers?.date ? Date.parse(at) - Date.parse(headers.date) : Number.NaN;
  return {
    device_utc: at,
    tz: submission.timeZone,
    offset_min: submission.offsetMin,
    mono_ms: submission.monoMs,
    session,
    load: submission.load,
    ...(after !== undefined && { late_after: after }),
    ...(headers?.date && { server_date: headers.date, server_date_from: 'main_frame' }),
    ...(Number.isSafeInteger(skew) && { skew_ms: skew }),
  };
};

const body = (submission: Submission, circumstances: Circumstances) => {
  const { acct, headers } = circumstances;
  const { trigger, ...view } = { ...submission.view, trigger: submission.trigger };
  return {
    ...(acct && { acct }),
    captured: captured(submission, circumstances),
    source: {
      url: submission.snapshot.page.url,
      status: submission.status,
      ...(headers && { from_cache: headers.fromCache }),
      type: 'main_frame',
    },
    agent: { ...software(), lang: submission.language },
    view: { ...view, trigger },
  };
};

/** A look that repeats entry `sameAs`: small, and enough to say "still 0 certificates on 21 July". */
export const unchangedDraft = (submission: Submission, circumstances: Circumstances, sameAs: number): Draft => ({
  kind: 'capture',
  time: circumstances.at,
  body: { ...body(submission, circumstances), same_as: sameAs },
  leaves: [],
  files: [],
});

const SHORTEST_CODE = 6;
const hidden = (codes: readonly (string | undefined)[]): Personal[] =>
  codes.flatMap((code) => (code && code.length >= SHORTEST_CODE ? [{ kind: 'kode', value: code }] : []));

/** Codes a snapshot shows: whoever has one can use it. Hidden in this page only; they are not who the participant is. */
export const codesIn = ({ trainings, incentives, certificates }: Snapshot): Personal[] =>
  hidden([
    ...(trainings.state === 'read' ? trainings.value.map(({ code }) => code) : []),
    ...(incentives.state === 'read' ? incentives.value.map(({ code }) => code) : []),
    ...(certificates.state === 'read' ? certificates.value.list.map(({ number }) => number) : []),
  ]);

/** Codes of what earlier looks listed: a message may still print them. */
export const codesKnown = ({ trainings, incentives, sections }: Known): Personal[] =>
  hidden([
    ...[...trainings, ...incentives].map(({ record }) => record.code),
    ...(sections.certificates?.value.list ?? []).map(({ number }) => number),
  ]);

/** A look that shows something new: its values as leaves, the page itself with every personal value replaced by a token. */
export const captureDraft = (submission: Submission, circumstances: Circumstances, personal: readonly Personal[]): Draft => {
  const { html, text, values, tokens } = hideInPage(submission, snapshotLeaves(submission.snapshot), [
    ...personal,
    ...codesIn(submission.snapshot),
  ]);
  const encoder = new TextEncoder();
  return {
    kind: 'capture',
    time: circumstances.at,
    body: { ...body(submission, circumstances), observed: observedOf(submission.snapshot) },
    leaves: [
      ...values,
      ...tokens,
      ...(circumstances.headers?.correlators ?? []).map(([name, value]): Leaf => [`http/${name}`, value]),
      ['agent/ua', navigator.userAgent],
    ],
    files: [
      { role: 'page-html', name: 'page.html', bytes: encoder.encode(html) },
      { role: 'page-text', name: 'text.txt', bytes: encoder.encode(text) },
    ],
  };
};

/** The personal values a look shows: what the reader took for the account, and what stands beside a label or the card. */
export const personalIn = ({ snapshot: { account }, text }: Submission): Personal[] => {
  const { cardNumber, name, email } = account.state === 'read' ? account.value : {};
  return [
    ...(cardNumber ? [{ kind: 'kartu', value: cardNumber }] : []),
    ...(name ? [{ kind: 'nama', value: name }] : []),
    ...(email ? [{ kind: 'email', value: email }] : []),
    ...personalBeside(text),
  ];
};
