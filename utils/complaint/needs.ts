import type { NeedId, StepId } from '../schema/channel';
import type { Place } from '../schema/complaint-order';
import type { Dossier } from '../schema/dossier';
import type { Finding } from '../schema/finding';
import { CHANNELS } from './channels';
import type { Need } from './next-step';

/** The channel whose list of papers a step brings; the management's fullest form for its letters. */
const CHANNEL_OF: Record<Exclude<StepId, 'wait'>, string> = {
  'pmo-first': 'pmo-form',
  'pmo-again': 'pmo-form',
  platform: 'tokopedia',
  provider: 'provider',
  lapor: 'lapor',
  ombudsman: 'ombudsman',
  kemnaker: 'kemnaker',
  objection: 'objection',
};

/** The number of an entry of this log; none where another device has it. */
const ownNumber = (place: Place | undefined): number[] => (place && place.log === undefined ? [place.seq] : []);

const looks = (findings: readonly Finding[]): number[] => [
  ...new Set(findings.flatMap(({ lastGood, firstSeen, confirmed }) => [lastGood, firstSeen, confirmed].flatMap(ownNumber))),
];

/** Entries that already hold what is asked for. What only the participant has (an identity card, a hope) is never here. */
const here = (need: NeedId, findings: readonly Finding[], { journal, attached, pages }: Dossier): number[] => {
  if (need === 'problem') return findings.flatMap(({ firstSeen }) => ownNumber(firstSeen));
  if (need === 'chronology') return [...looks(findings), ...journal.flatMap(ownNumber)];
  if (need === 'proof') return [...looks(findings), ...pages.map(({ seq }) => seq)];
  if (need === 'certificate') return attached.filter(({ what }) => what === 'certificate').map(({ seq }) => seq);
  if (need === 'prior-complaint') return journal.filter(({ line }) => line.is === 'complaint' && line.to === 'pmo').flatMap(ownNumber);
  if (need === 'answers') return journal.filter(({ line }) => line.is === 'answer').flatMap(ownNumber);
  return [];
};

const numbered = (seqs: readonly number[]): number[] => [...new Set(seqs)].sort((a, b) => a - b);

export const needsOf = (step: StepId, findings: readonly Finding[], dossier: Dossier): Need[] => {
  if (step === 'wait') return [];
  const channel = CHANNELS.find(({ id }) => id === CHANNEL_OF[step]);
  return (channel?.needs ?? []).map((need) => ({ need, here: numbered(here(need, findings, dossier)) }));
};
