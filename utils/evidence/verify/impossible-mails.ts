import type { Seal } from '../seals';
import { textAt, type Witnessed } from '../witnessed';

const DAY_MS = 86_400_000;

/**
 * The anchors whose e-mail was sent, by the participant's word, more than a day before what it seals was there, or after it was noted as sent. The seal
 * counts from the nearest possible time (FORMAT.md 9), and the word is told: a slip of the hand looks the same as a lie.
 */
export const impossibleMails = (entries: readonly Witnessed[], seals: readonly Seal[]): number[] => {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  return seals
    .filter(({ seq, by, at }) => {
      const said = textAt(bySeq.get(seq)?.body ?? {}, 'sent');
      return by === 'email' && said !== undefined && !(Math.abs(Date.parse(said) - Date.parse(at)) <= DAY_MS);
    })
    .map(({ seq }) => seq);
};
