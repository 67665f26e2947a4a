import type { Leaf } from '../schema/leaves';
import { words } from '.';
import { type Language, sayDate, WIB_MIN } from './dates';

type Body = { readonly [key: string]: unknown };

/** What a `restore` entry says was done (utils/ledger/FORMAT.md). */
const restored = ({ reason, size, at_seq: at, log }: Body, leaves: readonly Leaf[], language: Language): string[] => {
  const say = words[language].devices;
  const device = new Map(leaves).get('perangkat') ?? say.other;
  const entries = Number(size);
  if (reason === 'restored') return [say.continued(entries)];
  if (reason === 'other-device') return [say.joined(device, entries)];
  if (reason === 'rollback') return [log === undefined ? say.rollback(entries) : say.rollbackOfCopy(entries)];
  if (reason === 'fork') return [log === undefined ? say.fork(Number(at)) : say.forkOfCopy(Number(at))];
  return [];
};

/** Entries that tell of the log itself: that it is fresh, and what a backup did to it. Empty for all others. */
export const logEntryText = (kind: string, body: Body, leaves: readonly Leaf[], language: Language, offsetMin = WIB_MIN): string[] => {
  if (kind === 'restore') return restored(body, leaves, language);
  const fresh = body.fresh_after as { why?: string; at?: string; logs?: readonly { size: number; seen: string }[] } | undefined;
  if (kind !== 'genesis' || !fresh) return [];
  const missed = (fresh.logs ?? []).map(({ size, seen }) =>
    words[language].storage.freshAfterLoss(size, sayDate(seen, offsetMin, language)),
  );
  return fresh.at ? [...missed, words[language].devices.fresh(sayDate(fresh.at, offsetMin, language))] : missed;
};
