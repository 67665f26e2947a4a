import { leafOf, numberAt, textAt, type Witnessed } from '../witnessed';
import type { EvidenceWords } from '../words';

export type SightingName = 'lastGood' | 'firstSeen' | 'confirmed' | 'resolved';

/** `log`: where another device saw it, that device's log; its number is then one of that log. */
export type Seen = { at: string; seq: number; log: string | undefined };

export const sightingOf = ({ body }: Witnessed, name: SightingName): Seen | undefined => {
  const when = textAt(body, 'sightings', name, 'at');
  const seq = numberAt(body, 'sightings', name, 'seq');
  return when === undefined || seq === undefined ? undefined : { at: when, seq, log: textAt(body, 'sightings', name, 'log') };
};

const isOtherDevice = ({ kind, body }: Witnessed): boolean => kind === 'restore' && body.reason === 'other-device';

/** What the device that saw something is called, as the log's own `restore` entries name them; undefined where the log counts no other device. */
export const deviceOf = ({ log }: Pick<Seen, 'log'>, entries: readonly Witnessed[], words: EvidenceWords): string | undefined => {
  const others = entries.filter(isOtherDevice);
  if (log === undefined) {
    const naming = others.findLast((entry) => leafOf(entry, 'perangkat/ini') !== undefined);
    return others.length === 0 ? undefined : ((naming && leafOf(naming, 'perangkat/ini')) ?? words.report.thisDevice);
  }
  const its = others.findLast(({ body }) => body.log === log);
  return (its && leafOf(its, 'perangkat')) ?? words.report.otherDevice;
};

/** Where something was seen: the number of its entry, and the device; another device's entry is not in this file. */
export const whereSeen = (seen: Pick<Seen, 'seq' | 'log'>, entries: readonly Witnessed[], words: EvidenceWords): string => {
  const device = deviceOf(seen, entries, words);
  if (seen.log !== undefined) return words.report.seenElsewhere(device ?? words.report.otherDevice, seen.seq, seen.log.slice(0, 8));
  return device === undefined ? `[${seen.seq}]` : `[${seen.seq}] ${words.report.seenHere(device)}`;
};
