import { SEVERITY } from '../../schema/finding';
import { RULE_SECTIONS } from '../../schema/finding-record';
import type { Fault } from '../verdict';
import { at, numberAt, textAt, type Witnessed, wasRead } from '../witnessed';
import { isOfEarlier } from './origins';

/** Two looks within ten minutes of one session are one witness (utils/compare/lifecycle.ts). */
const SEPARATE_MS = 10 * 60_000;

const STEPS = { from_seq: 'lastGood', to_seq: 'firstSeen', confirmed_seq: 'confirmed', resolved_seq: 'resolved' } as const;
type Step = keyof typeof STEPS;

/** What each look showed: its own content, or that of the look it repeats, and what later readings of the same page add. */
const contentsOf = (entries: readonly Witnessed[]): ((look: Witnessed) => Witnessed[]) => {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  const again = Map.groupBy(
    entries.filter(({ body }) => body.reread_of !== undefined),
    ({ body }) => body.reread_of,
  );
  return (look) => {
    const own = bySeq.get(numberAt(look.body, 'same_as') ?? numberAt(look.body, 'reread_of') ?? look.seq) ?? look;
    return [own, ...(again.get(own.seq) ?? [])];
  };
};

/** A finding rests on looks at the dashboard, in their order; one taken from elsewhere stands later in the log than it was. */
const lookFaults = (finding: Witnessed, looks: ReadonlyMap<Step, Witnessed>): string[] => {
  const faults: string[] = [];
  for (const [step, { kind, seq, body, withheld }] of looks)
    if (kind !== 'capture' || (!withheld && body.witness !== undefined))
      faults.push(`${step} is ${seq}, which is no look at the dashboard`);
  const inOrder = (first: Step, second: Step, isSame: boolean) => {
    const [a, b] = [looks.get(first), looks.get(second)];
    if (!a || !b || isOfEarlier(a) || isOfEarlier(b)) return;
    if (a.seq > b.seq || (a.seq === b.seq && !isSame))
      faults.push(`${second} is ${b.seq}, ${first} ${a.seq}: not in the order of a finding's life`);
  };
  inOrder('from_seq', 'to_seq', true);
  inOrder('to_seq', 'confirmed_seq', false);
  inOrder('to_seq', 'resolved_seq', false);
  const [since, due] = [textAt(finding.body, 'promise', 'since'), textAt(finding.body, 'promise', 'due')];
  if (since !== undefined && due !== undefined && due < since) faults.push(`its promise was due on ${due}, before it began on ${since}`);
  return faults;
};

/** Each step of a finding's life has its sighting, and none that it has not come to. */
const stateFaults = ({ body }: Witnessed): string[] => {
  const [state, severity] = [textAt(body, 'state') ?? '', textAt(body, 'severity') ?? ''];
  const has = (step: 'confirmed' | 'resolved') => at(body, 'sightings', step) !== undefined || body[`${step}_seq`] !== undefined;
  const faults: string[] = [];
  if (!['suspected', 'confirmed', 'resolved'].includes(state)) faults.push(`its state is ${JSON.stringify(state)}`);
  if (!SEVERITY.some((known) => known === severity)) faults.push(`its severity is ${JSON.stringify(severity)}`);
  for (const step of ['confirmed', 'resolved'] as const) if (state === step && !has(step)) faults.push(`is ${step}, and no look says so`);
  if ((state === 'suspected' && has('confirmed')) || (state !== 'resolved' && has('resolved')))
    faults.push(`is ${state}, and yet has a look of a later step`);
  return faults;
};

/** Milliseconds between two looks, by the times that the finding tells (the server's where the device's clock was wrong) or by the device's. */
const apart = (finding: Witnessed, first: Witnessed, second: Witnessed): number => {
  const between = (a: string | undefined, b: string | undefined) => Math.abs(Date.parse(b ?? '') - Date.parse(a ?? '')) || 0;
  const told = (step: string) => textAt(finding.body, 'sightings', step, 'at');
  const clock = (look: Witnessed) => textAt(look.body, 'captured', 'device_utc');
  return Math.max(between(told('firstSeen'), told('confirmed')), between(clock(first), clock(second)));
};

/** A second look is a witness of its own: of another page load, in another session or ten minutes apart. */
const separateFault = (finding: Witnessed, first: Witnessed | undefined, second: Witnessed | undefined): string | undefined => {
  if (!first || !second || first.withheld || second.withheld) return undefined;
  const [[load, session], [otherLoad, otherSession]] = [first, second].map((look) =>
    ['load', 'session'].map((key) => textAt(look.body, 'captured', key)),
  ) as [(string | undefined)[], (string | undefined)[]];
  if (load !== undefined && load === otherLoad) return 'is confirmed by the page load that first showed it';
  return session === otherSession && apart(finding, first, second) < SEPARATE_MS
    ? 'is confirmed within ten minutes of the session that first showed it'
    : undefined;
};

/** Many findings rest on one look; its names are gathered once. */
const named = new WeakMap<Witnessed, ReadonlySet<string>>();
const namesOf = (part: Witnessed): ReadonlySet<string> => {
  const names = named.get(part) ?? new Set([...part.leaves.map(([name]) => name), ...part.hidden]);
  named.set(part, names);
  return names;
};

/** What it showed is withheld, or the look that it repeats is none: nobody can tell. */
const isUnknown = ({ withheld, body }: Witnessed): boolean => withheld || body.observed === undefined;

/** A server that answered with a failure sent no dashboard. Of a look that repeats another, its own answer counts. */
const hasFailed = ({ body }: Witnessed): boolean => (numberAt(body, 'source', 'status') ?? 0) >= 400;

/**
 * Programs show "nothing yet" while they wait and when a request failed (utils/compare/believable.ts). A banner beside notices may be one of them, a
 * refused purchase, which is no failure.
 */
const isDoubtful = ({ body }: Witnessed): boolean => {
  const whys = ['pelatihan', 'sertifikat', 'saldo', 'insentif', 'pemberitahuan'].map((section) =>
    textAt(body, 'observed', 'unread', section),
  );
  return (
    (numberAt(body, 'observed', 'pending') ?? 0) > 0 ||
    (textAt(body, 'observed', 'ready') ?? 'complete') !== 'complete' ||
    whys.some((why) => why === 'still-loading' || why === 'page-error') ||
    (at(body, 'observed', 'error_banner') === true && textAt(body, 'observed', 'pemberitahuan') !== 'listed')
  );
};

const isBelievable = (part: Witnessed, section: string): boolean =>
  wasRead(part, section) && !(textAt(part.body, 'observed', section) === 'observed-empty' && isDoubtful(part));

/** Nothing is concluded from what was not read, and what a finding rests on stands in its looks. */
const readFaults = (finding: Witnessed, looks: ReadonlyMap<Step, Witnessed>, contents: (look: Witnessed) => Witnessed[]): string[] => {
  const shown = new Map([...looks].map(([step, look]) => [step, contents(look)]));
  const all = [...shown.values()].flat();
  const sections = RULE_SECTIONS[textAt(finding.body, 'rule') ?? ''];
  const faults: string[] = [];
  for (const [step, look] of looks)
    if (hasFailed(look))
      faults.push(`${step}: the server answered ${numberAt(look.body, 'source', 'status')} there, so that nothing was read`);
  for (const [step, parts] of shown)
    if (sections && !parts.some((part) => isUnknown(part) || sections.some((section) => isBelievable(part, section))))
      faults.push(`${step}: nothing of what this rule judges was read there`);
  const fields = at(finding.body, 'fields');
  if (all.some(isUnknown) || !Array.isArray(fields)) return faults;
  for (const name of fields)
    if (typeof name === 'string' && /^[a-z0-9/_.-]+$/.test(name) && !all.some((part) => namesOf(part).has(name)))
      faults.push(`rests on ${name}, which none of its looks has`);
  return faults;
};

/** What each finding says of the looks it rests on is so, as far as they show it. The rule itself is not judged again. */
export const checkFindingLooks = (entries: readonly Witnessed[]): Fault[] => {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  const contents = contentsOf(entries);
  return entries.flatMap((finding): Fault[] => {
    if (finding.kind !== 'finding' || finding.withheld) return [];
    const looks = new Map(
      (Object.keys(STEPS) as Step[]).flatMap((step): [Step, Witnessed][] => {
        const look = bySeq.get(numberAt(finding.body, step) ?? -1);
        return look === undefined ? [] : [[step, look]];
      }),
    );
    const separate = separateFault(finding, looks.get('to_seq'), looks.get('confirmed_seq'));
    return [
      ...lookFaults(finding, looks),
      ...stateFaults(finding),
      ...(separate ? [separate] : []),
      ...readFaults(finding, looks, contents),
    ].map((detail) => ({ detail, where: `entry ${finding.seq}` }));
  });
};
