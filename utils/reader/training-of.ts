import type { Profile } from '../profiles/profile';
import type { Training } from '../schema/training';
import { firstOf, type Noted, present, tell, writingsOf } from './chosen';
import type { Fact } from './facts';
import { providerOf } from './provider-of';
import { type Chunk, titleOf } from './records';
import { statusOf } from './status-of';

/** How many certificates a training shows: the number it states, else its links. */
const certificatesOf = (facts: readonly Fact[]): { count: number; fact: Fact } | undefined => {
  const all = facts.filter(({ field }) => field === 'certificates');
  const stated = all.find(({ value, label }) => label || value !== 1);
  const fact = stated ?? all[0];
  return fact && { count: stated ? Number(stated.value) : all.length, fact };
};

export const trainingOf = (profile: Profile, chunk: Chunk, list: readonly Chunk[], noted: Noted): Training => {
  const { facts } = chunk;
  const of = (field: Fact['field']): Fact | undefined => firstOf(facts, field);
  const title = titleOf(chunk);
  const schedule = of('schedule');
  const span = schedule?.label || schedule?.end ? schedule : undefined;
  const done = of('finishedOn');
  // `Tanggal mulai … Tanggal selesai …` is a plan; `Selesai pada …` alone is a fact.
  const planned = !!of('startsOn') && !of('endsOn') && !/pada|di/i.test(done?.label ?? '');
  const days = {
    boughtOn: of('boughtOn'),
    startsOn: of('startsOn') ?? span,
    endsOn: of('endsOn') ?? (planned ? done : undefined) ?? (span?.end ? span : undefined),
    finishedOn: planned ? undefined : done,
  };
  const price = of('price');
  const certificates = certificatesOf(facts);
  const chosen = { title, provider: providerOf(profile, facts, title), platform: of('platform'), rated: of('rated'), code: of('code') };
  tell(noted, { ...chosen, price, ...days, certificates: certificates?.fact, status: of('status') });
  const dayOf = (field: keyof typeof days): string | undefined => {
    const fact = days[field];
    return (field === 'endsOn' && fact === span ? fact?.end : fact?.value) as string | undefined;
  };
  return present<Training>({
    title: String(title?.value ?? ''),
    provider: chosen.provider?.value as string | undefined,
    platform: chosen.platform?.value as string | undefined,
    price: price?.value as number | undefined,
    boughtOn: dayOf('boughtOn'),
    startsOn: dayOf('startsOn'),
    endsOn: dayOf('endsOn'),
    finishedOn: dayOf('finishedOn'),
    status: statusOf(profile.trainings, facts, list),
    certificates: certificates?.count,
    rated: chosen.rated?.value as boolean | undefined,
    code: chosen.code?.value as string | undefined,
    printed: writingsOf({ price, ...days }),
  });
};
