import type { Profile } from '../profiles/profile';
import type { Certificate } from '../schema/certificate';
import { firstOf, type Noted, present, tell, writingsOf } from './chosen';
import { providerOf } from './provider-of';
import { type Chunk, titleOf } from './records';

export const certificateOf = (profile: Profile, chunk: Chunk, noted: Noted): Certificate => {
  const { facts } = chunk;
  const title = titleOf(chunk);
  const provider = providerOf(profile, facts, title);
  const number = firstOf(facts, 'number');
  const issuedOn = firstOf(facts, 'issuedOn') ?? firstOf(facts, 'schedule');
  tell(noted, { title, provider, number, issuedOn });
  return present<Certificate>({
    title: String(title?.value ?? ''),
    provider: provider?.value as string | undefined,
    number: number?.value as string | undefined,
    issuedOn: issuedOn?.value as string | undefined,
    printed: writingsOf({ issuedOn }),
  });
};
