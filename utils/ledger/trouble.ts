export type TroubleReason = 'quota' | 'blocked' | 'newer' | 'gone' | 'unknown';

/** Storage did not do what was asked, and nothing of it was kept. `reason` is what the participant can be told; `cause` the browser's own error. */
export class StorageTrouble extends Error {
  override readonly name = 'StorageTrouble';
  constructor(
    readonly reason: TroubleReason,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/** A browser needs more for its own books than a look does. */
const LEAST_ROOM = 1 << 20;

const isFull = async ({ storage }: { storage?: Pick<StorageManager, 'estimate'> }): Promise<boolean> => {
  const { quota, usage } = (await storage?.estimate().catch(() => undefined)) ?? {};
  return quota !== undefined && usage !== undefined && quota - usage < LEAST_ROOM;
};

/**
 * What is told of an error that storage, or somebody who needed it, threw. On a full disk Chromium says only that it cannot open the database (seen in 156): there
 * the room that is left tells why.
 */
export const troubleOf = async (
  error: unknown,
  browser: { storage?: Pick<StorageManager, 'estimate'> } = navigator,
): Promise<{ kind: TroubleReason; detail: string }> => {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (!(error instanceof StorageTrouble)) return { kind: 'unknown', detail };
  const isVague = error.reason === 'unknown' || error.reason === 'gone';
  return { kind: isVague && (await isFull(browser)) ? 'quota' : error.reason, detail };
};

/** Somebody appended first: compare with what is there now, then ask again with `size`. Nothing was written. */
export class HeadMoved extends Error {
  override readonly name = 'HeadMoved';
  constructor(
    readonly expected: number,
    readonly size: number,
  ) {
    super(`expected ${expected} entries or logs, found ${size}; read again and retry`);
  }
}

/** By the browser's error name. Firefox reports a full disk through the transaction's own error, which idb passes on. */
const REASON: Readonly<Record<string, TroubleReason>> = {
  QuotaExceededError: 'quota',
  InvalidStateError: 'gone',
  NotFoundError: 'gone',
  // A transaction that nobody of ours aborted: the browser closed the database under it.
  AbortError: 'gone',
  // A newer version of Saksi has been here: its database must not be opened by an older one.
  VersionError: 'newer',
};

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : typeof error;

/** Turns a browser's storage error into one that can be told; our own errors pass unchanged. */
export const asTrouble = (error: unknown, doing: string): Error => {
  if (error instanceof StorageTrouble || error instanceof HeadMoved) return error;
  if (error instanceof DOMException || nameOf(error) === 'QuotaExceededError') {
    const name = nameOf(error);
    return new StorageTrouble(REASON[name] ?? 'unknown', `storage failed while ${doing}: ${name}: ${(error as Error).message}`, error);
  }
  return error instanceof Error ? error : new StorageTrouble('unknown', `storage failed while ${doing}: ${String(error)}`, error);
};
