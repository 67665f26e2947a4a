import type { AuthorityId } from '../../../utils/schema/authorities';

/** A seal that a log still waits for. */
export type Owed = {
  why: 'daily' | 'finding';
  /** Who has given a token for it. */
  got: readonly AuthorityId[];
  tries: number;
  /** Not to be asked for before: device UTC. */
  next: string;
  /** What went wrong the last time. */
  trouble?: string;
};

/** Where one log stands with its seals. `sealedAt`: device UTC of the last token. */
export type SealState = { sealedAt?: string; owed?: Owed };

const DAY_MS = 86_400_000;
const FIRST_WAIT_MS = 900_000;

const later = (time: string, ms: number): string => new Date(Date.parse(time) + ms).toISOString();

/** A look was recorded: something found is sealed at once, anything else at most once a day. */
export const afterLook = (state: SealState, found: boolean, now: string): SealState => {
  const { sealedAt, owed } = state;
  if (found) return { ...state, owed: { why: 'finding', got: [], tries: 0, next: now } };
  if (owed || (sealedAt !== undefined && now < later(sealedAt, DAY_MS))) return state;
  return { ...state, owed: { why: 'daily', got: [], tries: 0, next: now } };
};

/** The participant chose whom to ask: what is owed is asked for now, and a log that was not sealed today is. */
export const afterChoice = (state: SealState, now: string): SealState =>
  afterLook(state.owed ? { ...state, owed: { ...state.owed, next: now } } : state, false, now);

/** The queue was worked through: with `wanted` tokens the seal is no longer owed, else it is asked for again, later and later, at least daily. */
export const afterAttempt = (state: SealState, tokens: readonly AuthorityId[], wanted: number, trouble: string, now: string): SealState => {
  if (!state.owed) return state;
  const got = [...state.owed.got, ...tokens];
  const sealedAt = tokens.length > 0 ? now : state.sealedAt;
  const since = sealedAt === undefined ? {} : { sealedAt };
  if (got.length >= wanted) return since;
  const tries = state.owed.tries + 1;
  const wait = Math.min(DAY_MS, FIRST_WAIT_MS * 4 ** (tries - 1));
  return { ...since, owed: { why: state.owed.why, got, tries, next: later(now, wait), trouble } };
};
