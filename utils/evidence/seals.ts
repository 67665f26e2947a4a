import { checkpointText, parseCheckpoint } from '../chain/checkpoint';
import { headOf, parseHeader } from '../chain/header';
import { looseTextOf } from './bytes';
import { digestHex } from './digest';
import { timeOfToken, timeTokenFault } from './verify/time-token';
import { tokenSigner } from './verify/token-signer';
import { leafOf, numberAt, textAt, type Witnessed } from './witnessed';

/** Somebody else was given what the log was: everything below `size` existed then. */
export type Seal = {
  /** The entry that records it. */
  seq: number;
  /** It covers the entries below this number. */
  size: number;
  /** When: by the authority's clock (`rfc3161`), or as the participant says (`email`). ISO 8601 UTC. */
  at: string;
  by: 'rfc3161' | 'email';
  /** Whom it was given to: an authority's address, a mail address; undefined where that is withheld. */
  to: string | undefined;
  /** The name in the certificate that signed the token. */
  signer: string | undefined;
};

type File = (path: string) => Uint8Array | undefined;

/** The checkpoint that this anchor keeps, where it is the one of the first `size` lines of this log. */
const sealedBy = async (anchor: Witnessed, lines: readonly string[], file: File): Promise<{ digest: string; time: string } | undefined> => {
  const ref = anchor.files.find(({ role }) => role === 'checkpoint');
  const bytes = ref && file(ref.path);
  const size = numberAt(anchor.body, 'size') ?? 0;
  const line = lines[size - 1];
  if (!bytes || line === undefined || size > anchor.seq) return undefined;
  try {
    const checkpoint = parseCheckpoint(looseTextOf(bytes));
    const fits = checkpoint.size === size && checkpoint.head === headOf(line) && checkpoint.log === parseHeader(line).log;
    return fits && checkpointText(checkpoint) === looseTextOf(bytes)
      ? { digest: await digestHex(bytes), time: checkpoint.time }
      : undefined;
  } catch {
    return undefined;
  }
};

const sealOf = async (anchor: Witnessed, lines: readonly string[], file: File): Promise<Seal | undefined> => {
  const sealed = await sealedBy(anchor, lines, file);
  const size = numberAt(anchor.body, 'size') ?? 0;
  if (sealed === undefined) return undefined;
  const known = { seq: anchor.seq, size };
  if (textAt(anchor.body, 'by') === 'email') {
    // It cannot have been sent before what it seals was there, nor after it was noted as sent.
    const [, at = anchor.time] = [sealed.time, textAt(anchor.body, 'sent') ?? anchor.time, anchor.time].sort();
    return { ...known, at, by: 'email', to: leafOf(anchor, 'segel/kepada'), signer: undefined };
  }
  const token = anchor.files.find(({ role }) => role === 'time-token');
  const bytes = token && file(token.path);
  const at = bytes && timeOfToken(bytes);
  if (!bytes || at === undefined || timeTokenFault(bytes, sealed.digest) !== undefined) return undefined;
  const signer = await tokenSigner(bytes);
  return signer.state === 'signed' ? { ...known, at, by: 'rfc3161', to: textAt(anchor.body, 'tsa'), signer: signer.name } : undefined;
};

/**
 * The seals that entries and files show, in the order of their entries. An anchor whose checkpoint is not of this log, or whose token nobody can be
 * shown to have signed, is none. `file` gives a file by its path below `data/`.
 */
export const sealsOf = async (entries: readonly Witnessed[], lines: readonly string[], file: File): Promise<Seal[]> => {
  const seals = await Promise.all(
    entries.filter(({ kind, withheld }) => kind === 'anchor' && !withheld).map((anchor) => sealOf(anchor, lines, file)),
  );
  return seals.filter((seal) => seal !== undefined);
};
