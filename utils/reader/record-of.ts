import type { Profile } from '../profiles/profile';
import type { Certificate } from '../schema/certificate';
import type { Incentive } from '../schema/incentive';
import type { Training } from '../schema/training';
import type { Fact } from './facts';
import { CELL } from './grid';
import { type Chunk, titleOf } from './records';
import { normOf } from './vocabulary';

/** Tells of each value that was used, and from which fact. */
export type Noted = (field: string, fact: Fact) => void;

type Taken = {
  text: (field: Fact['field'], as?: string) => string | undefined;
  number: (field: Fact['field'], as?: string) => number | undefined;
  first: (field: Fact['field']) => Fact | undefined;
  title: Fact | undefined;
};

const take = (chunk: Chunk, noted: Noted): Taken => {
  const { facts } = chunk;
  const first = (field: Fact['field']): Fact | undefined =>
    facts.find((fact) => fact.field === field && fact.label) ?? facts.find((fact) => fact.field === field);
  const use = (field: Fact['field'], as: string = field): Fact['value'] | undefined => {
    const fact = first(field);
    if (fact) noted(as, fact);
    return fact?.value;
  };
  return {
    first,
    text: (field, as) => use(field, as) as string | undefined,
    number: (field, as) => use(field, as) as number | undefined,
    title: titleOf(chunk),
  };
};

/** A text right after the title that nothing names: who teaches, where it is as short as a name. */
const unnamedProvider = (facts: readonly Fact[], title: Fact | undefined): Fact | undefined => {
  const next = title && facts.slice(facts.indexOf(title) + 1).find(({ field }) => field === 'text');
  const cell = title?.piece.el.closest(CELL);
  if (title?.field !== 'text' && !(cell && next && cell.contains(next.piece.el))) return undefined;
  return next && String(next.value).length < 60 && !next.piece.level && (!next.piece.control || next.piece.control === title?.piece.control)
    ? next
    : undefined;
};

/** The status in the name of a day: `Dijadwalkan pada 5 Maret 2024`. */
const statusOfDay = (profile: Profile, list: 'trainings' | 'incentives', facts: readonly Fact[]): string | undefined =>
  facts
    .flatMap(({ field, label }) => (/On$/.test(field) ? [/^(.+?) pada\b/i.exec(label)?.[1] ?? ''] : []))
    .find((word) => normOf(profile[list], word));

/** Only what is there: a field that the page does not show is absent, not empty. */
const present = <T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

export const trainingOf = (profile: Profile, chunk: Chunk, noted: Noted): Training => {
  const { text, number, first, title } = take(chunk, noted);
  if (title) noted('title', title);
  const status = text('status') ?? statusOfDay(profile, 'trainings', chunk.facts);
  const unnamed = first('provider') ? undefined : unnamedProvider(chunk.facts, title);
  if (unnamed) noted('provider', unnamed);
  const schedule = first('schedule');
  const span = schedule && (schedule.label || schedule.end) ? schedule : undefined;
  if (span) noted('startsOn', span);
  const startsOn = text('startsOn') ?? (span?.value as string | undefined);
  const done = text('finishedOn');
  // `Tanggal mulai … Tanggal selesai …` is a plan; `Selesai pada …` alone is a fact.
  const planned = !!done && !!first('startsOn') && !first('endsOn') && !/pada|di/i.test(first('finishedOn')?.label ?? '');
  const certificates = chunk.facts.filter(({ field }) => field === 'certificates');
  const stated = certificates.find(({ value, label }) => label || value !== 1);
  const count = stated ? Number(stated.value) : certificates.length || undefined;
  const shown = stated ?? certificates[0];
  if (shown) noted('certificates', shown);
  return present<Training>({
    title: String(title?.value ?? ''),
    provider: text('provider') ?? (unnamed?.value as string | undefined),
    platform: text('platform'),
    price: number('price'),
    boughtOn: text('boughtOn'),
    startsOn,
    endsOn: text('endsOn') ?? (planned ? done : span?.end),
    finishedOn: planned ? undefined : done,
    status: status === undefined ? undefined : { printed: status, norm: (normOf(profile.trainings, status) as 'active') ?? 'unknown' },
    certificates: count,
    rated: first('rated') && (number('rated') as unknown as boolean),
    code: text('code'),
  });
};

export const incentiveOf = (profile: Profile, chunk: Chunk, noted: Noted): Incentive => {
  const { text, number, first, title } = take(chunk, noted);
  if (title) noted('kind', title);
  const status = text('status') ?? statusOfDay(profile, 'incentives', chunk.facts);
  const norm = status === undefined ? undefined : ((normOf(profile.incentives, status) as 'paid') ?? 'unknown');
  const paidOn = text('paidOn');
  const day = first('dueOn') ?? (paidOn ? undefined : first('schedule'));
  if (day) noted('dueOn', day);
  const unnamed = day?.field === 'schedule' && /^(?:tanggal|tgl\.?|)$/i.test(day.label) && norm === 'paid';
  return present<Incentive>({
    kind: String(title?.value ?? ''),
    amount: number('price'),
    dueOn: unnamed ? undefined : (day?.value as string | undefined),
    paidOn: unnamed ? (day.value as string) : paidOn,
    status: status === undefined ? undefined : { printed: status, norm: norm ?? 'unknown' },
    code: text('code'),
  });
};

export const certificateOf = (chunk: Chunk, noted: Noted): Certificate => {
  const { text, first, title } = take(chunk, noted);
  if (title) noted('title', title);
  const unnamed = first('provider') ? undefined : unnamedProvider(chunk.facts, title);
  return present<Certificate>({
    title: String(title?.value ?? ''),
    provider: text('provider') ?? (unnamed?.value as string | undefined),
    number: text('number'),
    issuedOn: text('issuedOn') ?? text('schedule', 'issuedOn'),
  });
};
