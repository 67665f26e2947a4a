import type { NeedId, StepId } from '../schema/channel';
import type { Dossier } from '../schema/dossier';
import type { Finding, Sighting } from '../schema/finding';
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

/** The number of an entry of this log; none where another device saw it. */
const ownNumber = (seen: Sighting | undefined): number[] => (seen && seen.log === undefined ? [seen.seq] : []);

const looks = (findings: readonly Finding[]): number[] => [
  ...new Set(findings.flatMap(({ lastGood, firstSeen, confirmed }) => [lastGood, firstSeen, confirmed].flatMap(ownNumber))),
];

/** Entries that already hold what is asked for. What only the participant has (an identity card, a hope) is never here. */
const here = (need: NeedId, findings: readonly Finding[], { journal, attached, pages }: Dossier): number[] => {
  if (need === 'problem') return findings.flatMap(({ firstSeen }) => ownNumber(firstSeen));
  if (need === 'chronology') return [...looks(findings), ...journal.map(({ seq }) => seq)];
  if (need === 'proof') return [...looks(findings), ...pages.map(({ seq }) => seq)];
  if (need === 'certificate') return attached.filter(({ what }) => what === 'certificate').map(({ seq }) => seq);
  if (need === 'prior-complaint') return journal.filter(({ line }) => line.is === 'complaint' && line.to === 'pmo').map(({ seq }) => seq);
  if (need === 'answers') return journal.filter(({ line }) => line.is === 'answer').map(({ seq }) => seq);
  return [];
};

const numbered = (seqs: readonly number[]): number[] => [...new Set(seqs)].sort((a, b) => a - b);

export const needsOf = (step: StepId, findings: readonly Finding[], dossier: Dossier): Need[] => {
  if (step === 'wait') return [];
  const channel = CHANNELS.find(({ id }) => id === CHANNEL_OF[step]);
  return (channel?.needs ?? []).map((need) => ({ need, here: numbered(here(need, findings, dossier)) }));
};
